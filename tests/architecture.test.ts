import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const picture = readFileSync(join(root, 'src/lib/README.md'), 'utf8');

/** Reads the arrows out of the picture, so that picture and test cannot drift apart. */
function arrows(): Map<string, string[]> {
  const block = picture.split('## Who may import whom')[1] ?? '';
  const found = new Map<string, string[]>();
  for (const line of block.split('\n')) {
    const match = /^ {4}([a-z, ]+?) +-> ([a-z ]+?)(?: {2,}.*)?$/.exec(line);
    if (!match) continue;
    const targets = match[2] === 'nothing' ? [] : match[2]!.trim().split(' ');
    for (const room of match[1]!.split(',')) found.set(room.trim(), targets);
  }
  return found;
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|js|svelte)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function roomOf(path: string): string | null {
  const inside = relative(join(root, 'src'), path).split('/');
  if (inside[0] === 'routes') return 'routes';
  return inside[0] === 'lib' && inside.length > 2 ? inside[1]! : null;
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const found = [...text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)'([^']+)'/g)].map((match) => match[1]!);
  return found
    .map((name) => name.replace(/^\$lib/, join(root, 'src/lib')))
    .filter((name) => name.startsWith('.') || name.startsWith('/'))
    .map((name) => resolve(dirname(file), name));
}

const files = filesUnder(join(root, 'src'));
const allowed = arrows();

test('the picture names every room that there is', () => {
  const rooms = readdirSync(join(root, 'src/lib'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  for (const room of rooms) expect(allowed.has(room.name), room.name).toBe(true);
});

test('imports run one way', () => {
  const wrong = files.flatMap((file) => {
    const from = roomOf(file);
    if (!from) return [];
    return importsOf(file)
      .map(roomOf)
      .filter((to) => to && to !== from && !allowed.get(from)?.includes(to))
      .map((to) => `${relative(root, file)} -> ${to}`);
  });
  expect(wrong).toEqual([]);
});

test('no circle inside a room', () => {
  const graph = new Map(
    files.map((file) => [
      file,
      importsOf(file).map(
        (path) => files.find((known) => known === path || known.replace(/\.ts$/, '') === path) ?? '',
      ),
    ]),
  );
  const state = new Map<string, 'open' | 'done'>();
  const circles: string[] = [];
  const visit = (file: string, path: string[]): void => {
    if (state.get(file) === 'done' || !graph.has(file)) return;
    if (state.get(file) === 'open') {
      circles.push([...path, file].map((name) => relative(root, name)).join(' -> '));
      return;
    }
    state.set(file, 'open');
    for (const next of graph.get(file)!) visit(next, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

test('no rooms without a purpose, no barrels', () => {
  const forbidden = files
    .map((file) => relative(root, file))
    .filter((file) => /\/(utils|helpers|stores|types)\/|\/index\.ts$/.test(file));
  expect(forbidden).toEqual([]);
});

test('SQL stands in the rooms that speak to the engine', () => {
  const sql = /\b(SELECT\s|INSERT INTO|CREATE (OR REPLACE )?TABLE)\b/;
  const wrong = files.filter(
    (file) => !['db', 'indicators'].includes(roomOf(file) ?? '') && sql.test(readFileSync(file, 'utf8')),
  );
  expect(wrong.map((file) => relative(root, file))).toEqual([]);
});
