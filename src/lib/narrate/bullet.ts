import { standingWord, type BulletRow } from '../charts/bullet-words';
import type { BulletSpec, Standing } from '../charts/chart-spec';
import { clauses, listed, qualified, stop } from './sentence';

/** The order in which sentences count targets. */
const order: Standing[] = ['reached', 'on_the_way', 'behind', 'unknown'];

const said: Record<Standing, string> = {
  reached: 'er nået',
  on_the_way: 'er på vej',
  behind: 'er bagud',
  unknown: 'kan ikke vurderes',
};

/** How many rows stand so. */
export function standingCount(spec: BulletSpec, standing: Standing): number {
  return spec.rows.filter((row) => row.standing === standing).length;
}

/** `1 er nået`, in the order of how good it is; only what there is. */
export function standingClauses(spec: BulletSpec): string[] {
  return order.flatMap((standing) => {
    const count = standingCount(spec, standing);
    return count === 0 ? [] : [`${count} ${said[standing]}`];
  });
}

/** `Begge mål er nået`, `Ingen af de 3 mål kan vurderes`; null where they do not all stand alike. */
export function alikeSentence({ rows }: BulletSpec): string | null {
  const [first, ...others] = rows;
  if (!first || others.some(({ standing }) => standing !== first.standing)) return null;
  if (others.length === 0) return `Målet ${said[first.standing]}`;
  if (first.standing === 'unknown') return `Ingen af de ${rows.length} mål kan vurderes`;
  return `${rows.length === 2 ? 'Begge' : `Alle ${rows.length}`} mål ${said[first.standing]}`;
}

/** `6 mål: 2 er nået, 1 er på vej, 1 er bagud, 2 kan ikke vurderes`. */
export function bulletTakeaway(spec: BulletSpec): string {
  if (spec.rows.length === 0) return spec.subject;
  const shown = spec.rows.map(({ status }) => status?.value);
  const counted = `${spec.rows.length} mål: ${clauses(...standingClauses(spec))}`;
  return qualified(alikeSentence(spec) ?? counted, spec, ...shown);
}

function rowAlt({ label, standing }: BulletRow): string {
  return `${label} ${standingWord(standing).toLowerCase()}`;
}

/** What the picture shows, for those who do not see it. */
export function bulletAlt(spec: BulletSpec): (string | null)[] {
  if (spec.rows.length === 0) return ['Ingen mål'];
  return [
    `En søjle for status og en streg for målet i hver af ${spec.rows.length} rækker`,
    stop(listed(spec.rows.map(rowAlt))),
  ];
}
