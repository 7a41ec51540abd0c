// What every test in the browser needs: a browser, pages that are watched, axe.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { ENTENTE_WEB, ENTENTE_GATEWAY, ENTENTE_CHROMIUM, ENTENTE_SCREENSHOTS } = process.env;
// The front-end's own libraries: nothing is fetched a second time.
const fromFrontEnd = createRequire(join(ENTENTE_WEB, 'package.json'));
const { chromium } = fromFrontEnd('playwright-core');
const axe = readFileSync(fromFrontEnd.resolve('axe-core/axe.min.js'), 'utf8');

mkdirSync(ENTENTE_SCREENSHOTS, { recursive: true });
const PATIENCE_MILLIS = 15_000;

export const browser = await chromium.launch({
  executablePath: ENTENTE_CHROMIUM,
  // As root in a container there is neither a sandbox nor much shared memory.
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});

/** Opens a page and watches it: no error in its console, no request to anybody else. */
export async function open(path, options = {}) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MILLIS);
  const troubles = [];
  const asked = [];
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (!request.url().startsWith('data:') && !request.url().startsWith('blob:') && origin !== ENTENTE_GATEWAY) {
      troubles.push(`request to ${origin}`);
    }
    if (pathname === '/graphql') {
      asked.push(JSON.parse(request.postData()).query.match(/query (\w+)/)?.[1]);
    }
  });
  await page.goto(ENTENTE_GATEWAY + path);
  await settled(page);
  return { page, troubles, asked, close: () => context.close() };
}

/** What is written there, with plain spaces. */
export const text = async (locator) => (await locator.innerText()).replaceAll('\u00a0', ' ');

/** Until every panel has its answer. */
export async function settled(page) {
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
}

const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Nothing that axe objects to, by all its rules or by those that are named. */
export async function assertAccessible(page, rules = ALL) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate((values) => window.axe.run(document, { runOnly: values }), rules);
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
    [],
  );
}

/** Nothing that would have to be scrolled sideways. */
export async function assertFits(page) {
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
}

export const keep = (page, name) => page.screenshot({ path: join(ENTENTE_SCREENSHOTS, `${name}.png`), fullPage: true });

/** The text of a file that a click hands out. */
export async function downloaded(page, click) {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return readFileSync(await download.path(), 'utf8');
}
