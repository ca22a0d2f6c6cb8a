import regular from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url';
import semibold from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2?url';

const faces = [
  { weight: 400, address: regular },
  { weight: 600, address: semibold },
];

function asDataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error('the font could not be read'));
    reader.readAsDataURL(blob);
  });
}

/** CSS with the page's font in it, so that a picture looks the same wherever it is opened. Empty where the font cannot be had. */
export async function fontFace(): Promise<string> {
  try {
    const rules = await Promise.all(
      faces.map(async ({ weight, address }) => {
        const data = await asDataAddress(await (await fetch(address)).blob());
        return `@font-face{font-family:'IBM Plex Sans';font-weight:${weight};src:url(${data}) format('woff2')}`;
      }),
    );
    return rules.join('');
  } catch {
    return '';
  }
}
