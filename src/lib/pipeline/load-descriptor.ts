import type { DataPackage, PackageSettings, Resource } from '../schema/data-package';
import { readSeriesSettings } from '../schema/series-settings';
import type { Problem } from '../schema/problem';

/** What datapackage.json says, as far as it can be used, and what is wrong with it. */
export interface Descriptor {
  package: DataPackage;
  problems: Problem[];
}

function fileProblem(code: string, message: string, remedy: string, value: string | null = null): Problem {
  return { severity: 'error', code, row: null, column: null, value, message, remedy };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown, otherwise = ''): string {
  return typeof value === 'string' ? value : otherwise;
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** Data Package forbids absolute paths, and paths that lead out of the folder. */
function isSafePath(path: string): boolean {
  return path !== '' && !/^([a-z][a-z0-9+.-]*:|[/\\~])/i.test(path) && !path.split(/[/\\]/).includes('..');
}

/** A colour of six digits, and a picture beside the descriptor; what is neither is left out. */
function readBrand(value: unknown): Pick<PackageSettings, 'brand'> {
  const given = isRecord(value) ? value : {};
  const color = /^#?([0-9a-f]{6})$/i.exec(textOf(given['color']))?.[1]?.toUpperCase();
  const logo = textOf(given['logo']);
  const isPicture = isSafePath(logo) && /\.(png|jpe?g)$/i.test(logo);
  if (!color && !isPicture) return {};
  return { brand: { ...(color && { color }), ...(isPicture && { logo }) } };
}

/** What people said of their series; nothing where they said nothing. */
function readSeries(value: unknown): Pick<PackageSettings, 'series'> {
  const series = readSeriesSettings(value);
  return series.length > 0 ? { series } : {};
}

/** The municipalities that an office serves, where they are several. */
function readOwnAreas(value: unknown, ownArea: string): Pick<PackageSettings, 'ownAreas'> {
  const codes = textsOf(value).filter((code) => /^\d{3}$/.test(code));
  const ownAreas = [...new Set([ownArea, ...codes])];
  return ownAreas.length > 1 ? { ownAreas } : {};
}

function readSettings(value: unknown, problems: Problem[]): PackageSettings {
  const given = isRecord(value) ? value : {};
  const ownArea = textOf(given['ownArea']);
  if (!/^\d{3}$/.test(ownArea)) {
    problems.push(
      fileProblem(
        'own_area_missing',
        'datapackage.json siger ikke, hvilken kommune der er jeres egen.',
        'Skriv kommunens tre cifre under "ugetal": {"ownArea": "575"}.',
        ownArea || null,
      ),
    );
  }
  return {
    ownArea,
    ...readOwnAreas(given['ownAreas'], ownArea),
    compareAreas: textsOf(given['compareAreas']),
    meetings: textsOf(given['meetings']).sort(),
    ...readBrand(given['brand']),
    ...readSeries(given['series']),
  };
}

function readResource(value: unknown, problems: Problem[]): Resource[] {
  const given = isRecord(value) ? value : {};
  const path = textOf(given['path']);
  if (!isSafePath(path)) {
    problems.push(
      fileProblem(
        'resource_path_wrong',
        'En fil i datapackage.json har ingen sti, eller stien fører ud af mappen.',
        'Skriv stien i forhold til datapackage.json, fx "path": "ledighed.csv".',
        path || null,
      ),
    );
    return [];
  }
  const name = textOf(given['name'], path);
  return [{ ...given, name, path, title: textOf(given['title'], name) }];
}

function emptyPackage(): DataPackage {
  return { name: '', title: '', resources: [], ugetal: { ownArea: '', compareAreas: [], meetings: [] } };
}

function refused(problem: Problem): Descriptor {
  return { package: emptyPackage(), problems: [problem] };
}

/** Reads datapackage.json; null where there is none. Never throws: what cannot be used is left out and told. */
export function readDescriptor(bytes: Uint8Array | null): Descriptor {
  if (!bytes) {
    return refused(
      fileProblem(
        'datapackage_missing',
        'Filen datapackage.json mangler i datamappen.',
        'Læg datapackage.json i mappen; den siger, hvilke filer der er tal.',
      ),
    );
  }
  let given: unknown;
  try {
    given = JSON.parse(new TextDecoder().decode(bytes));
  } catch (thrown) {
    return refused(
      fileProblem(
        'datapackage_not_json',
        'datapackage.json kan ikke læses: den er ikke gyldig JSON.',
        'Ret filen; tit er det et komma for meget eller for lidt ved det sted, der nævnes.',
        thrown instanceof Error ? thrown.message.slice(0, 200) : null,
      ),
    );
  }
  if (!isRecord(given) || !Array.isArray(given['resources'])) {
    return refused(
      fileProblem(
        'datapackage_without_resources',
        'datapackage.json nævner ingen filer.',
        'Skriv filerne i listen "resources".',
      ),
    );
  }
  const problems: Problem[] = [];
  const resources = given['resources'].flatMap((resource) => readResource(resource, problems));
  const name = textOf(given['name']);
  const settings = readSettings(given['ugetal'], problems);
  return {
    package: { ...given, name, title: textOf(given['title'], name), resources, ugetal: settings },
    problems,
  };
}
