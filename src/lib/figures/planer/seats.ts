import { plannedActions } from '../../indicators/actions/planned';
import { ownName } from '../area-names';
import type { BuildFigure } from '../figure';
import { nothing } from '../nothing';
import { read } from '../read';
import { specBase } from '../spec-base';
import { textColumn } from '../text-column';
import { repeatsText, statusOf, type Action } from './actions';

function since(action: Action): string {
  return statusOf(action) === 'done' ? 'Tidligere' : 'Gældende';
}

/** Who takes part in each co-operation, by field, and how often the places change hands. */
export const committeeSeats: BuildFigure = async (context) => {
  const words = {
    id: 'planer-sammensaetning',
    subject: 'Samarbejdernes sammensætning',
    description: 'Pladser efter fagområde, og hvor ofte de skifter',
  };
  const seats = (await read(context, plannedActions)).filter(({ seat, derived }) => seat && !derived);
  if (seats.length === 0) {
    const said = await nothing(context, plannedActions, words);
    return { ...said, sentence: `Ingen oplysninger om sammensætning for ${ownName(context)}` };
  }
  return {
    kind: 'table',
    ...specBase(context, plannedActions, seats, words),
    table: {
      caption: words.subject,
      columns: ['Samarbejde', 'Plads', 'Fra', 'Fagområde og bemærkning', 'Status', 'Udskiftes'].map(
        textColumn,
      ),
      rows: seats.map((seat) => ({
        cells: [
          seat.plan,
          seat.action,
          seat.responsible ?? '',
          seat.note ?? '',
          since(seat),
          repeatsText(seat.repeats),
        ],
        emphasis: 'none',
      })),
    },
  };
};
