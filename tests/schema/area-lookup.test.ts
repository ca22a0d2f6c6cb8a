import { expect, test } from 'vitest';
import { areaInText } from '../../src/lib/validate/areas-in-text';
import { testAreas } from './test-areas';

test.each([
  ['Vejen', '575'],
  ['575', '575'],
  ['0575', '575'],
  ['575 Vejen', '575'],
  ['0575 Vejen Kommune', '575'],
  ['Vejen (575)', '575'],
  [' vejen  kommune ', '575'],
  ['Bornholms Regionskommune', '400'],
  ['Bornholm', '400'],
  ['Landsdel Bornholm', '004'],
  ['Copenhagen', '101'],
  ['Københavns Kommune', '101'],
  ['Århus', '751'],
  ['Aarhus Kommune', '751'],
  ['Åbenrå', '580'],
  ['Fåborg-Midtfyn', '430'],
  ['Nordfyn', '480'],
  ['Nordfyns Kommune', '480'],
  ['Vesthimmerland', '820'],
  ['Høje Taastrup', '169'],
  ['Høje-Tåstrup', '169'],
  ['Christiansø', '411'],
  ['Hele landet', '000'],
  ['Danmark', '000'],
  ['Hele Danmark', '000'],
  ['000', '000'],
  ['Region Syddanmark', '083'],
  ['Syddanmark', '083'],
  ['84', '084'],
  ['7', '007'],
  ['Fyn', '007'],
  ['Nordjylland', '081'],
  ['Landsdel Nordjylland', '011'],
  ['Uoplyst område', '999'],
])('%j is %s', (text, code) => {
  expect(testAreas.find(text)?.code).toBe(code);
});

test.each(['', 'Ribe', 'RAR Sydjylland', '621 Vejen', '1575', '576', 'I alt', '12345'])(
  '%j is no area',
  (text) => {
    expect(testAreas.find(text)).toBeNull();
  },
);

test.each([
  ['Personer modtaget i Vejen Kommune', '575'],
  ['I alt i Høje-Taastrup Kommune', '169'],
  ['Har været i kontakt med Kolding AKTIV', '621'],
  ['Vejen til job for alle', undefined],
  ['Personer på midlertidig gæstevisum', undefined],
])('%j names %j', (text, code) => {
  expect(areaInText(text, testAreas)?.code).toBe(code);
});
