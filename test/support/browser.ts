import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where Debian and others put the browser; nothing is ever downloaded. */
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const found = places.find((place) => existsSync(place));

/**
 * `describe` for what needs a browser. Without one the tests are skipped and say so aloud; in CI, where one belongs,
 * they fail.
 */
export const describeInBrowser: jest.Describe = found !== undefined || process.env['CI'] ? describe : skipAloud();

function skipAloud(): jest.Describe {
  process.stderr.write(`\nNo browser in ${places.join(', ')}: the tests that need one are SKIPPED.\n`);
  return describe.skip;
}

/** A headless browser on this machine; throws when there is none. */
export function openBrowser(): Promise<Browser> {
  if (found === undefined) throw new Error(`there is no browser in ${places.join(', ')}`);
  return chromium.launch({ executablePath: found, args: quiet });
}
