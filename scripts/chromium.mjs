import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const known = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Chromium's switches in tests: no sandbox when root, and no chatter with anyone outside. */
export const chromiumArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/** Playwright's own Chromium, if it was downloaded earlier. @returns {string | null} a path */
function playwrightsOwn() {
  try {
    const path = createRequire(import.meta.url)('playwright').chromium.executablePath();
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

/** The Chromium that is here: CHROMIUM_PATH, the system's, or Playwright's own. @returns {string | null} a path */
export function findChromium() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) return asked;
  return known.find((path) => existsSync(path)) ?? playwrightsOwn();
}

/** @param {string} command @param {string[]} args */
function tries(command, args) {
  try {
    execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    return true;
  } catch {
    return false;
  }
}

/** Finds a Chromium or installs one. @returns {string} its path; throws with a remedy when there is none to be had */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  tries('npx', ['playwright', 'install', 'chromium']);
  if (!findChromium() && process.getuid?.() === 0) {
    tries('apt-get', ['update']);
    tries('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  }
  const path = findChromium();
  if (!path)
    throw new Error(
      'No Chromium found. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH.',
    );
  return path;
}
