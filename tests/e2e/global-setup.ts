import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/serve.mjs';

const root = join(import.meta.dirname, '../..');

declare module 'vitest' {
  interface ProvidedContext {
    /** of the built site, ending in `/` */
    address: string;
  }
}

/** Serves the built site; builds it first where nobody has. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = join(root, 'build');
  if (!existsSync(join(folder, 'index.html'))) {
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
  }
  const server = await serve(folder);
  project.provide('address', server.address);
  return () => server.close();
}
