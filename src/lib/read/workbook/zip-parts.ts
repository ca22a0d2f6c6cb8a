import { strFromU8, unzipSync } from 'fflate';

/** Files of a workbook by their path, or why there are none. */
export type ZipParts =
  { kind: 'parts'; parts: Map<string, Uint8Array> } | { kind: 'not_a_workbook' | 'too_large' | 'damaged' };

const megabyte = 1_048_576;
/** of all parts together, unpacked */
const mostBytes = 256 * megabyte;
const mostParts = 5000;
/** Packed text is rarely a hundredth of its size; what is smaller still means harm. */
const mostTimes = 300;
const alwaysAllowed = 8 * megabyte;

interface Told {
  path: string;
  size: number;
  originalSize: number;
}

/** What the zip says that it holds, without unpacking anything. */
function contents(bytes: Uint8Array): Told[] {
  const told: Told[] = [];
  unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      told.push({ path: name, size, originalSize });
      return false;
    },
  });
  return told;
}

function isTooLarge(told: Told[]): boolean {
  const total = told.reduce((sum, { originalSize }) => sum + originalSize, 0);
  const swollen = told.some(
    ({ size, originalSize }) => originalSize > alwaysAllowed && originalSize > mostTimes * Math.max(size, 1),
  );
  return told.length > mostParts || total > mostBytes || swollen;
}

/** Unpacks the XML of a workbook. What is too large by its own word is not unpacked at all. Never throws. */
export function zipParts(bytes: Uint8Array): ZipParts {
  try {
    const told = contents(bytes);
    if (!told.some(({ path }) => path === '[Content_Types].xml')) return { kind: 'not_a_workbook' };
    if (isTooLarge(told)) return { kind: 'too_large' };
    const unpacked = unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels)$/.test(name) });
    const types = unpacked['[Content_Types].xml'];
    if (!types || !/spreadsheetml\.(sheet|template)|sheet\.macroEnabled/.test(strFromU8(types)))
      return { kind: 'not_a_workbook' };
    return { kind: 'parts', parts: new Map(Object.entries(unpacked)) };
  } catch {
    return { kind: 'damaged' };
  }
}
