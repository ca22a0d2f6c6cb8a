import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

/** Runs `npm ci` where packages are missing or older than the lock file. */
export function installWhatIsMissing() {
  const installed = join(root, 'node_modules/.package-lock.json');
  const wanted = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
}

/**
 * Runs a command in the project's folder and shows what it prints; throws where it fails.
 * @param {string} command @param {string[]} args
 */
export function run(command, args) {
  execFileSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
}

/**
 * Runs a package's command line.
 * @param {string} name @param {string[]} args
 */
export function runPackage(name, args) {
  run('npx', ['--no-install', name, ...args]);
}
