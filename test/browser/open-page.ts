import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Where Debian’s package puts it. `.ci/run` installs it. */
const CHROMIUM = '/usr/bin/chromium';

/** Whether pages can be opened; tests of pages are skipped where they cannot. */
export const hasBrowser = existsSync(CHROMIUM);

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A page opened from a file, and everything that went wrong with it or asked for anything else. */
export interface OpenPage {
  readonly page: Page;
  readonly faults: string[];
}

/** Opens a file as a person would by a double click. Every request other than for it is kept from leaving, and noted. */
export async function openPage(browser: Browser, url: URL): Promise<OpenPage> {
  const page = await browser.newPage();
  const faults: string[] = [];
  await page.route('**/*', (route) => {
    if (route.request().url() === url.href) return route.continue();
    faults.push(`asked for ${route.request().url()}`);
    return route.abort();
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => faults.push(message.text()));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  await page.goto(url.href);
  return { page, faults };
}
