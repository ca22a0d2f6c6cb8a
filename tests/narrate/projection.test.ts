import { expect, test } from 'vitest';
import { altText } from '../../src/lib/narrate/alt-text';
import { takeaway } from '../../src/lib/narrate/takeaway';
import { told } from '../../src/lib/narrate/told';
import { projected, projectedOpen } from '../charts/fixtures/lines';
import { noParts, programme, programmes } from '../charts/fixtures/parts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('a projection is called so, beside what was counted', () => {
  expect(takeaway(projected)).toBe(
    'Fortsætter tilgangen som i de seneste uger, er pladserne brugt op mellem uge 3 og uge 8 (fremskrivning, eksempeltal)',
  );
  const said = told(projected).map(plain);
  expect(said).toContain(
    'Fremskrivning: fortsætter tilgangen som i de seneste uger, er pladserne brugt op mellem uge 3 (16.-22. jan. 2023) og uge 8 (20.-26. feb. 2023).',
  );
  expect(said.join(' ')).toContain('Der var 143 optagne pladser i Vejen i uge 1');
  expect(plain(altText(projected))).toContain('Fremskrivning: fortsætter tilgangen');
});

test('one week, no latest date, no date at all', () => {
  const reaches = (earliest: string | null, latest: string | null) =>
    takeaway({
      ...projected,
      projection: { ...projected.projection!, reaches: { series: 'pladser', earliest, latest } },
    });
  expect(reaches('2023-W04', '2023-W04')).toContain('er pladserne brugt op i uge 4');
  expect(takeaway(projectedOpen)).toContain(
    'er pladserne brugt op tidligst i uge 6; ved den langsomste vækst er der ingen dato',
  );
  expect(reaches(null, null)).toContain('er der ingen dato for, hvornår pladserne er brugt op');
});

test('parts of a whole: 48, 13, 11, 4, 5-6 and a derived rest of 14-15', () => {
  expect(plain(takeaway(programme))).toBe('Kolding AKTIV: 13 af 48 borgere i praktik eller job');
  expect(told(programme).map(plain)).toEqual([
    '48 borgere har været i kontakt med Kolding AKTIV (opgjort oktober 2021).',
    'Heraf: 13 i praktik eller job, 11 i beskyttet beskæftigelse, 5-6 på vej ind i forløbet og 4 henvist til borger til borger.',
    'Resten (i dialog) er 14-15 borgere.',
    'Det tal er beregnet som 48 minus de øvrige og er ikke oplyst.',
  ]);
});

test('several programmes say which one, and what has no number says why', () => {
  const said = told(programmes).map(plain);
  expect(takeaway(programmes)).toBe(programmes.subject);
  expect(said).toEqual([
    'Eksempeltal: tallene er opdigtede.',
    'Job Nu: 1.200-1.250 borgere har deltaget (opgjort marts 2022).',
    'Heraf: 0 i job med løntilskud, virksomhedspraktik eller frivilligt arbejde.',
    '»ved at vælge«: kan ikke læses som tal.',
    '»ikke oplyst«: intet tal.',
    'Der mangler tal for en del, så resten kan ikke beregnes.',
    'Kort forløb: Begyndt: 1 borger (opgjort 1. kvartal 2022).',
  ]);
  expect(takeaway(noParts)).toBe(noParts.subject);
});
