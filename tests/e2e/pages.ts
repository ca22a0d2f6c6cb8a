/** Every page of the site, by its address. */
export const allPages = [
  '',
  'flygtninge/',
  'beskaeftigelse/',
  'ydelser/',
  'puljer/',
  'oekonomi/',
  'planer/',
  'udforsk/',
  'serie/',
  'moede/',
  'filer/',
  'hjaelp/',
];

/** The pages with prerendered charts. */
export const chartPages = [
  '',
  'flygtninge/',
  'beskaeftigelse/',
  'ydelser/',
  'puljer/',
  'oekonomi/',
  'planer/',
];
