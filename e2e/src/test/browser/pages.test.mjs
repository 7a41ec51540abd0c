import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { assertAccessible, assertFits, browser, downloaded, keep, open, settled, text } from './support.mjs';

after(() => browser.close());

test('two countries are found by keyboard, by names in other languages and by codes', async () => {
  const { page, troubles, close } = await open('/');
  await assertAccessible(page);
  await keep(page, 'start');
  await page.locator('body').press('/');
  await page.keyboard.type('azerbayc');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('日本');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/AZE/JPN');
  await page.getByRole('heading', { level: 1 }).getByText('Japan').waitFor();
  assert.deepEqual(troubles, []);
  await close();
});

test('the page of a pair shows the sample, its sources and what is absent', async () => {
  const { page, troubles, asked, close } = await open('/AZE/JPN?on=2022-09-06');
  assert.equal(asked[0], 'PairHead');
  assert.equal(asked.filter((name) => name === 'PairHead').length, 1);
  const imports = page.getByRole('article').filter({ hasText: 'Imports, Japan to Azerbaijan' });
  assert.match(await text(imports), /\$435 million[^]*World Bank[^]*as Azerbaijan reports it/);
  await imports.getByRole('button').click();
  assert.match(await text(imports), /\$435,287,669\.83/);
  const panel = (id) => page.locator(`#${id}`);
  assert.match(await text(panel('claims')), /\$7\.1 billion[^]*\$16\.1 million · the claim is 441 times it/);
  assert.match(await text(panel('law')), /USSR for the Avoidance of Double Taxation[^]*No investment treaty/);
  assert.match(await text(panel('investment')), /ITOCHU Corporation/);
  assert.match(await text(panel('timeline')), /6 September 2022[^]*Economic Committee/);
  assert.match(await text(panel('products')), /No dataset with products of this flow has been imported/);
  await assertAccessible(page);
  await keep(page, 'pair');
  await page.emulateMedia({ colorScheme: 'dark' });
  await assertAccessible(page, ['color-contrast']);
  await keep(page, 'pair-dark');
  assert.deepEqual(troubles, []);
  await close();
});

test('what is chosen is in the address, and the address shows it again', async () => {
  const { page, troubles, close } = await open('/AZE/JPN');
  await page.getByRole('radio', { name: 'both side by side' }).check();
  await page.waitForURL('**basis=both**');
  await settled(page);
  await page.getByRole('slider').first().press('Enter');
  await page.waitForURL('**year=2023**');
  await page.locator('#trade').getByRole('button', { name: 'Table' }).click();
  const table = await text(page.locator('#trade table'));
  assert.match(table, /2023/);
  assert.match(
    await downloaded(page, () => page.locator('#trade').getByRole('button', { name: 'CSV' }).click()),
    /435287669.83/,
  );
  const again = await open(new URL(page.url()).pathname + new URL(page.url()).search);
  assert.equal(await text(again.page.locator('#trade table')), table);
  assert.match(
    await again.page.locator('#trade').getByRole('link', { name: 'Query' }).first().getAttribute('href'),
    /^\/graphiql#query=.*PairMirror/,
  );
  await page.goto(new URL('/AZE/JPN?year=soon&on=2022-13-01', page.url()).href);
  await settled(page);
  assert.match(await text(page.locator('main')), /year=soon, which cannot be[^]*on=2022-13-01/);
  assert.deepEqual([...troubles, ...again.troubles], []);
  await again.close();
  await close();
});

test('a phone has room for it, in every language', async () => {
  const { page, troubles, close } = await open('/AZE/JPN', { viewport: { width: 360, height: 740 } });
  await assertFits(page);
  await keep(page, 'pair-phone');
  await page.getByRole('link', { name: 'Azərbaycanca' }).click();
  await page.waitForURL('**/az/AZE/JPN');
  await page.getByRole('heading', { level: 1, name: 'Azərbaycan , Yaponiya' }).waitFor();
  await settled(page);
  assert.equal(await page.getAttribute('html', 'lang'), 'az');
  assert.match(await text(page.locator('main')), /435 mln \$[^]*7,1 mlrd \$/);
  await assertFits(page);
  await keep(page, 'pair-az');
  await page.getByRole('link', { name: '日本語' }).click();
  await page.waitForURL('**/ja/AZE/JPN');
  await page.getByText('4.35億ドル').first().waitFor();
  await settled(page);
  await assertFits(page);
  await keep(page, 'pair-ja');
  assert.deepEqual(troubles, []);
  await close();
});

test('a service that is down costs its own panel only', async () => {
  const { page, close } = await open('/');
  // As the gateway answers then, see PartialAnswerIT.
  await page.route('**/graphql', async (route) => {
    const answer = await (await route.fetch()).json();
    if (answer.data?.relation && 'investment' in answer.data.relation) {
      answer.data.relation.investment = null;
      answer.errors = [
        { message: 'no answer', path: ['relation'], extensions: { service: 'investment', code: 'TIMEOUT' } },
      ];
    }
    await route.fulfill({ json: answer });
  });
  await page.goto(new URL('/AZE/JPN', page.url()).href);
  await settled(page);
  assert.match(await text(page.locator('#investment')), /Not available now: investment/);
  assert.match(await text(page.locator('#law')), /In force/);
  assert.match(await text(page.locator('main')), /\$435 million/);
  await page.unroute('**/graphql');
  await page.locator('#investment').getByRole('button', { name: 'Try again' }).click();
  await page.locator('#investment').getByText('ITOCHU Corporation').first().waitFor();
  await close();
});

test('the briefing names its day and moment, has footnotes and can be taken away', async () => {
  const { page, troubles, asked, close } = await open('/AZE/JPN/briefing?on=2022-09-06');
  await page.waitForURL(/on=2022-09-06.*knownAsOf=/);
  await page.getByRole('heading', { name: 'Sources' }).waitFor();
  assert.deepEqual(asked, ['Briefing']);
  await assertAccessible(page);
  await keep(page, 'briefing');
  const paper = await downloaded(page, () => page.getByRole('button', { name: 'Markdown' }).click());
  assert.match(paper, /^# Briefing: Azerbaijan and Japan/);
  assert.match(paper, /\$435\smillion\[\^\d+\]/);
  assert.match(paper, /\n\[\^1\]: World Bank/);
  const sheets = await downloaded(page, () => page.getByRole('button', { name: 'XLSX' }).click());
  assert.ok(sheets.startsWith('PK') && sheets.includes('<v>435287669.83</v>'));
  const pdf = await page.pdf({ format: 'A4' });
  assert.ok(pdf.length > 10_000);
  assert.deepEqual(troubles, []);
  await close();
});

test('a country and its peers have their pages, and an unknown code is said to be one', async () => {
  const country = await open('/AZE');
  assert.match(await text(country.page.locator('#agreements')), /Energy Charter Treaty/);
  await keep(country.page, 'country');
  const compare = await open('/AZE/JPN/compare?with=TUR');
  await compare.page.getByRole('heading', { name: 'Türkiye' }).waitFor();
  await keep(compare.page, 'compare');
  const unknown = await open('/AZE/QQQ');
  assert.match(await text(unknown.page.locator('h1')), /No country has the code QQQ/);
  const short = await open('/az/jp');
  await short.page.waitForURL(/\/az\/JPN$|\/az\/jp$/i);
  assert.deepEqual([...country.troubles, ...compare.troubles, ...unknown.troubles], []);
  await Promise.all([country, compare, unknown, short].map(({ close }) => close()));
});

test('an editor hands a file in, reads what was refused and takes the release back', async () => {
  const { page, troubles, close } = await open('/desk?service=trade');
  // Not what an earlier run left.
  const edition = `browser-${Date.now()}`;
  const header =
    'topic,subject,other,statement,operator,value,unit,currency,period_from,period_to,stated_by,stated_on,source_title,source_url,note';
  const claim = (value) =>
    `TURNOVER,DEU,FRA,Trade was large,EQUAL,${value},CURRENCY,USD,2019,2019,A minister,2020-01-01,A paper,,`;
  await page.getByLabel('File', { exact: true }).setInputFiles({
    name: `${edition}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from([header, claim('1000000'), claim('many'), ''].join('\n')),
  });
  await page.getByRole('group', { name: 'The first rows' }).getByText('Trade was large').first().waitFor();
  const form = page.getByRole('region', { name: 'Import', exact: true });
  await form.getByLabel('Format').selectOption('claims');
  await form.getByLabel('collection').fill('browser');
  await form.getByLabel('edition').fill(edition);
  await form.getByLabel('A row that cannot be read').selectOption('reject');
  await form.getByRole('button', { name: 'Import' }).click();
  await form.getByText('Enter a token first.').waitFor();
  await page.getByRole('textbox', { name: "Editor's token" }).fill(process.env.ENTENTE_TOKEN);
  await form.getByRole('button', { name: 'Import' }).click();
  const job = page
    .getByRole('listitem')
    .filter({ hasText: `${edition}.csv` })
    .first();
  await job.getByText('published').waitFor();
  assert.match(await text(job), /Rows taken: 1 · Rows refused: 1/);
  await job.getByText('Refused rows', { exact: true }).click();
  await job.getByRole('cell', { name: 'many' }).waitFor();
  await assertAccessible(page);
  await keep(page, 'desk');
  page.on('dialog', (dialog) => void dialog.accept());
  const release = page
    .getByRole('listitem')
    .filter({ hasText: `(${edition})` })
    .first();
  await release.getByRole('button', { name: 'Withdraw' }).click();
  await page.getByText('Withdrawn.').waitFor();
  await release.getByText('withdrawn').waitFor();
  assert.deepEqual(troubles, []);
  await close();
});
