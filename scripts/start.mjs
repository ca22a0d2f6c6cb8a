import { join } from 'node:path';
import { installWhatIsMissing, root, run } from './install.mjs';

installWhatIsMissing();
run('npm', ['run', '--silent', 'build']);

const { serve } = await import('./serve.mjs');
const wanted = Number(process.env.PORT ?? 4173);
const server = await serve(join(root, 'build'), wanted).catch((error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  return serve(join(root, 'build'), 0);
});
process.stdout.write(`\nUgetal: ${server.address}\nStop with Ctrl+C.\n`);
