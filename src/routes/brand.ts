import { resolve } from '$app/paths';
import { plainBrand, type Brand } from '$lib/export/paper';
import type { Session } from '$lib/session/session.svelte';

/** How wide a picture is to its height; null where it is none. */
async function ratioOf(blob: Blob): Promise<number | null> {
  try {
    const picture = await createImageBitmap(blob);
    const { width, height } = picture;
    picture.close();
    return height > 0 ? width / height : null;
  } catch {
    return null;
  }
}

function asDataAddress(blob: Blob): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => failed(new Error('the logo could not be read'));
    reader.readAsDataURL(blob);
  });
}

async function logoAt(file: string): Promise<Brand['logo']> {
  try {
    const response = await fetch(resolve('/data/[...file]', { file }));
    const blob = await response.blob();
    const ratio = response.ok ? await ratioOf(blob) : null;
    return ratio === null ? null : { address: await asDataAddress(blob), ratio };
  } catch {
    return null;
  }
}

/** Colour and logo of the municipality, as datapackage.json names them; fetched when they are first asked for. */
export function useBrand(session: Session): () => Promise<Brand> {
  let asked: Promise<Brand> | null = null;
  const ask = async (): Promise<Brand> => {
    const { color, logo } = session.facts.brand ?? {};
    if (!color && !logo) return plainBrand;
    return { color: color ?? null, logo: logo ? await logoAt(logo) : null };
  };
  return () => (asked ??= ask());
}
