import type { Mapping, ReadingChoice } from './mapping';
import type { SeriesSettings } from './series-settings';

/** The parts of a Data Package v2 descriptor that Ugetal reads (https://datapackage.org). */
export interface DataPackage {
  name: string;
  title: string;
  created?: string;
  resources: Resource[];
  ugetal: PackageSettings;
}

export interface PackageSettings {
  /** own municipality, three digits */
  ownArea: string;
  /** every municipality that the office serves, three digits each; absent: the own one alone */
  ownAreas?: string[];
  /** areas drawn beside the own one by default, three digits; the country is `000` */
  compareAreas: string[];
  /** the committee's meetings, ISO dates, ascending */
  meetings: string[];
  /** how the municipality's slides and papers look: a colour as `#0b5c8a`, a PNG or JPEG beside datapackage.json */
  brand?: { color?: string; logo?: string };
  /** what people said of series that have no figure of their own */
  series?: SeriesSettings[];
}

export interface Resource {
  /** identifier, e.g. `ukraine-uger` */
  name: string;
  /** path beside datapackage.json */
  path: string;
  title: string;
  encoding?: string;
  /** size of the file, and `sha256:` with the hash of its bytes in hex */
  bytes?: number;
  hash?: string;
  /** the publisher first, as the source line names it; then where the figures were found */
  sources?: { title: string; path?: string }[];
  licenses?: { name?: string; title?: string; path?: string }[];
  schema?: FileSchema;
  dialect?: FileDialect;
  /** what only Ugetal needs to know about the file */
  ugetal?: ResourceSettings;
}

/** Table Schema: the columns as they stand in the file, before anything is turned or summed. */
export interface FileSchema {
  fields: FileField[];
  /** cell texts that mean that there is no value */
  missingValues?: string[];
}

export interface FileField {
  name: string;
  type: string;
  description?: string;
  /** marks of a `number` */
  decimalChar?: string;
  groupChar?: string;
}

/** Table Dialect: how the file is written. */
export interface FileDialect {
  delimiter?: string;
  quoteChar?: string;
  /** rows of the header, and rows above the data that are no header, from 1 */
  headerRows?: number[];
  commentRows?: number[];
}

export interface ResourceSettings {
  /** when the figures were counted, where the file does not say so: ISO date or month */
  asOf?: string;
  /** area of all rows where the file names none */
  area?: string;
  /** year of the first week, where the file numbers its weeks without one */
  year?: number;
  /** the amounts are invented: every page and export says "Eksempeltal" */
  example?: boolean;
  /** lookup tables are not figures; what was undone is kept and not shown; a copy says again, for other tools, what a workbook holds */
  role?: 'figures' | 'lookup' | 'undone' | 'copy';
  /** how the file is written and which column is which, where a person has said so */
  reading?: ReadingChoice;
  mapping?: Mapping;
}
