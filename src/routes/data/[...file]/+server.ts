import { error } from '@sveltejs/kit';
import { filesInDataFolder, readBytesFromDataFolder } from '$lib/pipeline/data-folder-node';

export const prerender = true;

export async function entries() {
  return (await filesInDataFolder()).map((file) => ({ file }));
}

const types: Record<string, string> = {
  json: 'application/json',
  csv: 'text/csv',
  png: 'image/png',
  jpg: 'image/jpeg',
};

/** The data folder as it lies, so that a host can replace its files without building anew. */
export async function GET({ params }) {
  const type = types[params.file.split('.').pop() ?? ''];
  if (!type || !(await filesInDataFolder()).includes(params.file)) error(404);
  const bytes = await readBytesFromDataFolder()(params.file);
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
}
