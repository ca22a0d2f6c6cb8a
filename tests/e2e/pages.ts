/** Every page of the site, by its address. */
export const allPages = [
  '',
  'flygtninge/',
  'beskaeftigelse/',
  'puljer/',
  'oekonomi/',
  'moede/',
  'filer/',
  'hjaelp/',
];

/** The pages with prerendered charts. */
export const chartPages = ['', 'flygtninge/', 'beskaeftigelse/', 'puljer/', 'oekonomi/'];
