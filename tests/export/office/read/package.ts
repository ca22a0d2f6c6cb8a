import { strFromU8, unzipSync } from 'fflate';
import { readXml, type Element } from './xml';

/** The parts of an Office file by their names; XML parts are read, which fails where they are not well formed. */
export interface Package {
  bytes: Record<string, Uint8Array>;
  xml: Map<string, Element>;
}

export async function packageOf(file: Blob): Promise<Package> {
  const bytes = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const names = Object.keys(bytes).filter((name) => /\.(xml|rels)$/.test(name));
  const read = names.map((name) => {
    try {
      return [name, readXml(strFromU8(bytes[name]!))] as const;
    } catch (error) {
      throw new Error(`${name}: ${String(error)}`, { cause: error });
    }
  });
  return { bytes, xml: new Map(read) };
}

/** Parts whose name matches, by the number in their names. */
export function numbered({ xml }: Package, pattern: RegExp): [string, Element][] {
  const number = (name: string) => Number(/(\d+)\.xml$/.exec(name)?.[1]);
  return [...xml].filter(([name]) => pattern.test(name)).sort(([a], [b]) => number(a) - number(b));
}

/** What a part refers to, by the id of the relation: names of parts. */
export function relationsOf({ xml }: Package, part: string): Map<string, { type: string; target: string }> {
  const [folder, file] = [part.slice(0, part.lastIndexOf('/')), part.slice(part.lastIndexOf('/') + 1)];
  const relations = xml.get(`${folder}/_rels/${file}.rels`)?.children ?? [];
  return new Map(
    relations.map(({ attributes }) => {
      const target = new URL(attributes['Target']!, `file:///${folder}/`).pathname.slice(1);
      return [attributes['Id']!, { type: attributes['Type']!.split('/').at(-1)!, target }];
    }),
  );
}
