import type { BulletSpec, NothingSpec } from '../../charts/chart-spec';
import { targetList } from '../../indicators/targets/list';
import { country, ownName } from '../area-names';
import type { BuildFigure, FigureContext } from '../figure';
import { nothing } from '../nothing';
import { specBase, type FigureWords } from '../spec-base';
import { bulletRow, inventedIn, targetStates, type TargetState } from './target-states';

const way =
  'Vejen mod målet er en ret linje fra udgangspunkt til frist, regnet ud her. Den tager ikke hensyn til sæson.';

/** Publishers of targets and of the numbers that they are held against. */
function rowsOf(states: readonly TargetState[]) {
  return states.flatMap(({ target, status }) => [{ ...target, value: null }, ...(status ? [status] : [])]);
}

function bullet(context: FigureContext, states: readonly TargetState[], words: FigureWords): BulletSpec {
  const hasWay = states.some(({ expected }) => expected !== null);
  const notes = [...(hasWay ? [way] : []), ...(words.notes ?? [])];
  const base = specBase(context, targetList, rowsOf(states), { ...words, notes });
  return { kind: 'bullet', ...base, ...inventedIn(states), rows: states.map(bulletRow) };
}

/** Status against the own targets, strategy by strategy. */
export const ownTargets: BuildFigure = async (context): Promise<BulletSpec | NothingSpec> => {
  const words = {
    id: 'maal',
    subject: `Mål i ${ownName(context)}`,
    description: 'Nyeste tal mod målet, hver række i sin egen enhed',
  };
  const states = await targetStates(context, context.selection.own);
  return states.length === 0 ? nothing(context, targetList, words) : bullet(context, states, words);
};

/** The aims that the whole country has set itself. */
export const nationalTargets: BuildFigure = async (context): Promise<BulletSpec | NothingSpec> => {
  const words = {
    id: 'maal-nationale',
    subject: 'Nationale mål',
    description: 'Mål for hele landet, hver række i sin egen enhed',
  };
  const states = await targetStates(context, country);
  if (states.length > 0) return bullet(context, states, words);
  return { ...(await nothing(context, targetList, words)), sentence: 'Ingen nationale mål' };
};
