import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { html } from '../../src/report/html.ts';
import { corrected, faulty, intricate, MARKUP, suggested } from '../report/sample-runs.ts';
import { hasBrowser, launchBrowser, type OpenPage, openPage } from './open-page.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const documents = [
  corrected('talks.txt', 'Mr Vian met Zellinski.\nVian left.\n', { Vian: 'Fidan', Zellinski: 'Zelensky' }),
  suggested('doubt.txt', 'In Correviev it rained.', 'Correviev'),
  intricate(),
];

let folder: string;
let browser: Browser;
let opened: OpenPage;

beforeAll(async () => {
  if (!hasBrowser) return;
  folder = mkdtempSync(join(tmpdir(), 'fix-names-page-'));
  writeFileSync(join(folder, 'report.html'), html({ ...faulty, documents }));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  if (folder) rmSync(folder, { recursive: true });
});

describe.skipIf(!hasBrowser)('the HTML report in Chromium (skipped where /usr/bin/chromium is missing)', () => {
  beforeEach(async () => {
    opened = await openPage(browser, pathToFileURL(join(folder, 'report.html')));
  });

  afterEach(async () => {
    expect(opened.faults).toEqual([]);
    await opened.page.close();
  });

  const controls = () => ({
    entry: opened.page.getByLabel('Entry'),
    confidence: opened.page.getByLabel('Confidence from'),
    sides: opened.page.getByLabel('side by side'),
    corrections: opened.page.getByLabel('corrections'),
    suggestions: opened.page.getByLabel('suggestions'),
  });
  const status = () => opened.page.locator('p[role=status]').textContent();
  const files = () => opened.page.locator('section:visible h2:not(#faults)').allTextContents();
  const lines = async () => (await opened.page.locator('.sides p:visible').allInnerTexts()).map((text) => text.trim());

  it('shows each line with what is taken out and put in', async () => {
    expect(await files()).toEqual(documents.map(({ path }) => path));
    expect((await lines()).slice(0, 3)).toEqual([
      'Mr VianFidan met ZellinskiZelensky.',
      'VianFidan left.',
      'In Correviev it rained.',
    ]);
    expect(await status()).toBe('6 of 6 findings shown');
  });

  it('shows the text before beside the text after', async () => {
    await controls().sides.check();
    const shown = (await lines()).map((line) => line.replace(/^(before|after)\n/, ''));
    expect(shown.slice(0, 4)).toEqual([
      'Mr Vian met Zellinski.',
      'Mr Fidan met Zelensky.',
      'Vian left.',
      'Fidan left.',
    ]);
    await opened.page.getByLabel('inline').check();
    expect((await lines())[1]).toBe('VianFidan left.');
  });

  it('filters by entry, in both views', async () => {
    await controls().entry.selectOption('The Fidan');
    expect(await files()).toEqual(['talks.txt']);
    expect(await lines()).toEqual(['Mr VianFidan met Zellinski.', 'VianFidan left.']);
    expect(await status()).toBe('2 of 6 findings shown');
    await controls().sides.check();
    expect((await lines())[1]).toMatch(/Mr Fidan met Zellinski\.$/);
  });

  it('filters by confidence and by kind, and takes all filters back', async () => {
    await controls().confidence.fill('63');
    expect(await opened.page.locator('output').textContent()).toBe('63 %');
    expect(await files()).not.toContain('doubt.txt');
    await opened.page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(status).toBe('6 of 6 findings shown');
    await controls().corrections.uncheck();
    expect(await files()).toEqual(['doubt.txt']);
    await controls().suggestions.uncheck();
    expect(await files()).toEqual([]);
    // No filter of findings hides what could not be read.
    expect(await opened.page.getByText('gone.txt: no such file').isVisible()).toBe(true);
    expect(await status()).toBe('0 of 6 findings shown');
  });

  it('can be used by the keyboard alone', async () => {
    const { keyboard } = opened.page;
    await keyboard.press('Tab');
    expect(await opened.page.evaluate('document.activeElement.textContent')).toBe('Skip to the findings');
    await keyboard.press('Tab');
    await keyboard.press('ArrowRight');
    expect(await opened.page.locator('main').getAttribute('class')).toBe('both');
    await keyboard.press('Tab');
    await keyboard.press('Space');
    expect(await files()).toEqual(['doubt.txt']);
  });

  it('shows markup in a text as text', async () => {
    expect(await opened.page.locator('section h2').last().textContent()).toBe(documents[2]!.path);
    expect(await opened.page.locator('ins').filter({ hasText: '<b title' }).first().textContent()).toBe(
      `${MARKUP} met`,
    );
  });

  it.each(['light', 'dark'] as const)('has no barrier that axe finds, %s', async (colorScheme) => {
    await opened.page.emulateMedia({ colorScheme });
    await controls().sides.check();
    await opened.page.evaluate(readFileSync(AXE, 'utf8'));
    const { violations } = await opened.page.evaluate<{ violations: object[] }>('axe.run()');
    expect(violations).toEqual([]);
  });

  it('prints light and without its controls', async () => {
    await opened.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await opened.page.locator('form').isVisible()).toBe(false);
    expect(await opened.page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
  });

  it('is whole without its script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, 'report.html')).href);
    expect(await page.locator('form').isVisible()).toBe(false);
    expect(await page.locator('[data-finding]:visible').count()).toBe(6);
    await context.close();
  });
});

describe.skipIf(!hasBrowser)('a page that asks for something', () => {
  it('would be caught', async () => {
    const url = pathToFileURL(join(folder, 'leak.html'));
    writeFileSync(url, '<!doctype html><title>x</title><img src="http://127.0.0.1:9/x.png" alt="">');
    const { page, faults } = await openPage(browser, url);
    expect(faults).toContain('asked for http://127.0.0.1:9/x.png');
    await page.close();
  });
});
