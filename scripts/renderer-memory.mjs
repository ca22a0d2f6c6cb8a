import { existsSync, readFileSync } from 'node:fs';

/** @param {number} pid MB that a process holds in memory; 0 where it has ended */
function residentMegabytes(pid) {
  try {
    const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) / 1024;
  } catch {
    return 0;
  }
}

/** Whether this machine says what a process holds in memory. */
export const memoryIsKnown = existsSync('/proc/self/status');

/**
 * MB that the largest of a browser's pages holds in memory, its workers and the engine among it.
 * @param {import('playwright').Browser} browser
 */
export async function rendererMemory(browser) {
  const session = await browser.newBrowserCDPSession();
  try {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const pages = processInfo.filter(({ type }) => type === 'renderer');
    return Math.max(0, ...pages.map(({ id }) => residentMegabytes(id)));
  } finally {
    await session.detach();
  }
}
