// Everything that must hold, in the order in which it fails fastest.
import { ensureChromium } from './chromium.mjs';
import { installWhatIsMissing, run, runPackage } from './install.mjs';

const steps = [
  ['format', () => runPackage('prettier', ['--check', '--log-level', 'warn', '.'])],
  ['lint', () => runPackage('eslint', ['.', '--max-warnings', '0'])],
  ['types', () => runPackage('svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings'])],
  ['unit tests', () => runPackage('vitest', ['run', '--project', 'unit'])],
  ['tests in the browser', () => runPackage('vitest', ['run', '--project', 'browser'])],
  ['build', () => run('npm', ['run', '--silent', 'build'])],
  ['end-to-end tests', () => runPackage('vitest', ['run', '--project', 'e2e'])],
];

installWhatIsMissing();
const chromium = ensureChromium();
process.env.CHROMIUM_PATH ??= chromium;
process.stdout.write(`Chromium: ${chromium}\n`);
runPackage('svelte-kit', ['sync']);

for (const [name, step] of steps) {
  process.stdout.write(`\n── ${name}\n`);
  try {
    step();
  } catch {
    process.stderr.write(`\nnpm test stopped: ${name} failed (see above).\n`);
    process.exit(1);
  }
}
process.stdout.write('\nAll of it holds.\n');
