import type { CleanTable } from './clean-tables';
import { random } from './random';

type Maker = (next: () => number, row: number) => string;

const pick =
  (...from: string[]): Maker =>
  (next) =>
    from[Math.floor(next() * from.length)] ?? '';

const makers: Record<string, Maker> = {
  sted: pick('Vejle', 'Sorø', 'Høje Taastrup', 'Ærø, Marstal', 'Køge; havn', 'Nord'),
  måned: (_, i) => `20${10 + (i % 15)}M${String(1 + (i % 12)).padStart(2, '0')}`,
  antal: (next) => String(Math.floor(next() * 5000)),
  andel: (next) => (next() * 90).toFixed(1).replace('.', ','),
  dato: (_, i) => `${String(1 + (i % 28)).padStart(2, '0')}-03-2024`,
  note: pick('', '', 'fin', "Mor's hat", 'Sagt "ja", i dag', 'a b'),
  ydelse: pick('Kontanthjælp', 'Dagpenge', 'Sygedagpenge'),
  kode: (next) => String(101 + Math.floor(next() * 700)).padStart(4, '0'),
};

/** A small table of some of these columns; the same for the same seed. */
export function randomTable(seed: number): CleanTable {
  const next = random(seed);
  const columns = Object.keys(makers).filter((column) => column === 'antal' || next() < 0.6);
  const length = 8 + Math.floor(next() * 60);
  const rows = Array.from({ length }, (_, i) => columns.map((column) => makers[column]?.(next, i) ?? ''));
  return { name: `random${seed}`, columns, rows, delimiter: next() < 0.6 ? ';' : ',', quoted: [] };
}
