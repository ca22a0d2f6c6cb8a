import { areaLookup, type Area } from '../../src/lib/schema/area-lookup';

const municipalities: Record<string, string> = {
  '101': 'København',
  '169': 'Høje-Taastrup',
  '400': 'Bornholm',
  '430': 'Faaborg-Midtfyn',
  '450': 'Nyborg',
  '480': 'Nordfyns',
  '561': 'Esbjerg',
  '563': 'Fanø',
  '573': 'Varde',
  '575': 'Vejen',
  '580': 'Aabenraa',
  '621': 'Kolding',
  '751': 'Aarhus',
  '787': 'Thisted',
  '820': 'Vesthimmerlands',
};

function area(code: string, name: string, kind: Area['kind']): Area {
  return { code, name, kind, region: null, landsdel: null, group: null };
}

/** A few areas of each kind. */
export const testAreas = areaLookup([
  area('000', 'Hele landet', 'country'),
  area('081', 'Region Nordjylland', 'region'),
  area('083', 'Region Syddanmark', 'region'),
  area('084', 'Region Hovedstaden', 'region'),
  area('004', 'Landsdel Bornholm', 'landsdel'),
  area('007', 'Landsdel Fyn', 'landsdel'),
  area('011', 'Landsdel Nordjylland', 'landsdel'),
  ...Object.entries(municipalities).map(([code, name]) => area(code, name, 'municipality')),
  area('411', 'Christiansø', 'other'),
]);
