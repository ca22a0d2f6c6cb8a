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
  /** areas drawn beside the own one by default, three digits; the country is `000` */
  compareAreas: string[];
  /** the committee's meetings, ISO dates, ascending */
  meetings: string[];
}

export interface Resource {
  /** identifier, e.g. `ukraine-uger` */
  name: string;
  /** path beside datapackage.json */
  path: string;
  title: string;
  encoding?: string;
  sources?: { title: string; path?: string }[];
  licenses?: { name?: string; title?: string; path?: string }[];
  schema?: unknown;
  dialect?: unknown;
  /** what only Ugetal needs to know about the file */
  ugetal?: ResourceSettings;
}

export interface ResourceSettings {
  /** when the figures were counted, where the file does not say so: ISO date or month */
  asOf?: string;
  /** area of all rows where the file names none */
  area?: string;
  /** the amounts are invented: every page and export says "Eksempeltal" */
  example?: boolean;
  /** lookup tables are not figures */
  role?: 'figures' | 'lookup';
}
