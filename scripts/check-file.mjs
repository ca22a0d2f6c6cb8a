import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const usage = 'npm run --silent check-file -- FILE... [--out DIR]';

/** The files and the folder that the command line names; null where it cannot be understood. */
function request() {
  try {
    const { values, positionals } = parseArgs({
      options: { out: { type: 'string' } },
      allowPositionals: true,
    });
    return positionals.length > 0 ? { paths: positionals, out: values.out ?? null } : null;
  } catch {
    return null;
  }
}

const asked = request();
if (!asked) {
  console.error(usage);
  process.exit(2);
}

const root = fileURLToPath(new URL('..', import.meta.url));
const { module } = await runnerImport(`${root}/src/lib/pipeline/check-files-node.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
});
try {
  const anyError = await module.checkFiles(asked, (report) => console.log(JSON.stringify(report)));
  process.exitCode = anyError ? 1 : 0;
} catch (thrown) {
  // only the folder to write to, or the engine's start, can fail as a whole
  console.error(thrown instanceof Error ? thrown.message : thrown);
  process.exitCode = 2;
}
