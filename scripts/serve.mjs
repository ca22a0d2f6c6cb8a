import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, posix } from 'node:path';
import sirv from 'sirv';

/** A page's meta element does not bind its worker; a header on the worker's own response does. */
const workerPolicy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/**
 * Where a folder asked for as if it were a file is to be found; the pages' addresses are relative to it.
 * @param {string} folder @param {string} asked path and query @returns {string | null} null: it is no folder
 */
function withSlash(folder, asked) {
  const [, path = '/', query = ''] = /^([^?]*)(.*)$/s.exec(asked) ?? [];
  const clean = posix.normalize(path);
  const isFolder = !clean.endsWith('/') && existsSync(join(folder, clean, 'index.html'));
  return isFolder ? `${clean}/${query}` : null;
}

/**
 * Serves a folder of static files on this machine only.
 * @param {string} folder @param {number} port 0: any free one
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve(folder, port = 0) {
  const files = sirv(folder, {
    dev: true,
    brotli: true,
    gzip: true,
    setHeaders(response, path) {
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader(
        'Cache-Control',
        path.includes('/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
      if (path.includes('worker')) response.setHeader('Content-Security-Policy', workerPolicy);
    },
  });
  const server = createServer((request, response) => {
    const to = withSlash(folder, request.url ?? '/');
    if (to) return void response.writeHead(301, { location: to }).end();
    files(request, response, () => void response.writeHead(404).end('Siden findes ikke.'));
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const bound = server.address();
  const actual = typeof bound === 'object' && bound ? bound.port : port;
  return {
    address: `http://127.0.0.1:${actual}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
