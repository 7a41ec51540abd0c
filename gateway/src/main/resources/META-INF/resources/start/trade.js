// The panels of trade and investment.
import { h, svg } from './dom.js';
import { card, claim, source } from './figures.js';
import { amount, day, plain, ranges, signed } from './words.js';

const MOST_YEARS = 12;

export function headline(relation) {
  const { trade, investment } = relation;
  const cards = [];
  if (trade?.latest) {
    const { latest } = trade;
    const notes = [];
    if (latest.growth?.value !== null && latest.growth) {
      notes.push(`${signed(latest.growth)} on the year before`);
    }
    if (latest.rank?.partner.value) {
      notes.push(`${trade.partner.name} is partner ${amount(latest.rank.partner)}`);
    }
    cards.push(
      card('Trade turnover', latest.turnover, ...notes),
      card(`${trade.of.name} exports to ${trade.partner.name}`, latest.exports),
      card(`${trade.of.name} imports from ${trade.partner.name}`, latest.imports),
      card('Balance', latest.balance),
    );
  }
  if (investment) {
    const [first, second] = ends(relation);
    cards.push(
      card(`${second.name} invested in ${first.name}, flows added up`, investment.invested),
      card(`${first.name} invested in ${second.name}, flows added up`, investment.investedBack),
    );
  }
  return cards.length === 0 ? null : h('div', { class: 'cards' }, cards);
}

/** The pair in the order of the question. */
export function ends(relation) {
  const [a, b] = relation.countries;
  return relation.asked[0] === b.code ? [b, a] : [a, b];
}

export function years({ trade }) {
  if (!trade || trade.years.length === 0) {
    return null;
  }
  const shown = trade.years.slice(-MOST_YEARS).reverse();
  const most = Math.max(...shown.flatMap((year) => [year.exports.value ?? 0, year.imports.value ?? 0]), 1);
  return h(
    'div',
    { class: 'scroll' },
    h(
      'table',
      { class: 'years' },
      h('caption', {}, `US dollars, ${trade.of.name}'s exports and imports, the latest year first.`),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          h('th', { scope: 'col' }, 'Year'),
          h('th', { scope: 'col', class: 'number' }, 'Exports'),
          h('th', { scope: 'col', class: 'number' }, 'Imports'),
          h('th', { scope: 'col', class: 'number' }, 'Turnover'),
          h('th', { scope: 'col', class: 'wide' }, 'Exports and imports, to scale'),
        ),
      ),
      h(
        'tbody',
        {},
        shown.map((year) =>
          h(
            'tr',
            {},
            h('th', { scope: 'row' }, year.period.code),
            ['exports', 'imports', 'turnover'].map((flow) =>
              h('td', { class: 'number' }, year[flow].value === null ? '–' : usd(year[flow].value)),
            ),
            h('td', { class: 'wide' }, bars(year, most)),
          ),
        ),
      ),
    ),
  );
}

const usd = (number) => amount({ value: number, unit: 'CURRENCY', currency: '' });

function bars(year, most) {
  const bar = (flow, y) =>
    svg('rect', { class: flow, x: 0, y, height: 8, width: Math.max(0, (200 * (year[flow].value ?? 0)) / most).toFixed(1), rx: 1 });
  return svg('svg', { viewBox: '0 0 200 20', class: 'bars', 'aria-hidden': 'true', preserveAspectRatio: 'none' }, bar('exports', 1), bar('imports', 11));
}

export function claims({ trade, investment }) {
  const all = [...(trade?.claims ?? []), ...(investment?.claims ?? [])];
  all.sort((a, b) => b.statedOn.localeCompare(a.statedOn));
  return all.length === 0 ? null : h('div', { class: 'stack' }, all.map(claim));
}

export function investing({ investment }) {
  if (!investment || (investment.sectors.length === 0 && investment.projects.nodes.length === 0)) {
    return null;
  }
  return h(
    'div',
    {},
    investment.sectors.length > 0 && h('h3', {}, 'Sectors'),
    h('ul', { class: 'plain' }, investment.sectors.map(sector)),
    investment.projects.nodes.length > 0 && h('h3', {}, 'Projects'),
    h('ul', { class: 'plain' }, investment.projects.nodes.map(project)),
    investment.projects.totalCount > investment.projects.nodes.length &&
      h('p', { class: 'note' }, `${investment.projects.totalCount - investment.projects.nodes.length} more projects are in the graph.`),
  );
}

function sector({ sector: what, mentions, projects }) {
  return h(
    'li',
    {},
    h('strong', {}, what.label),
    projects.length > 0 && ` · ${projects.length} known ${projects.length === 1 ? 'project' : 'projects'}`,
    mentions.map((mention) => h('p', { class: 'note' }, `${mention.statement} (${day(mention.statedOn)}, `, source(mention.source), ')')),
  );
}

function project(known) {
  return h(
    'li',
    {},
    h('strong', {}, known.name),
    ` · ${known.sector.label}, in ${known.host.name}`,
    known.stage && ` · ${plain(known.stage.stage)} since ${day(known.stage.since)}`,
    known.parties.length > 0 &&
      h(
        'p',
        {},
        known.parties
          .map(({ organisation, role, sharePercent }) => `${organisation?.name ?? 'an organisation'} (${plain(role)}${sharePercent === null ? '' : `, ${sharePercent} %`})`)
          .join(', '),
      ),
    known.note && h('p', { class: 'note' }, known.note),
    h('p', { class: 'source' }, source(known.source)),
  );
}

/** What there is to answer from, and what is missing. */
export function coverage({ trade, investment }) {
  const rows = [
    ...(trade?.coverage.reports ?? []).map((report) => ({
      what: `Trade: ${plain(report.flow)}s of ${report.country.name}`,
      release: report.release,
      has: report.periods,
      lacks: report.periodsWithoutPartner,
    })),
    ...(investment?.coverage ?? []).map((edition) => ({
      what: `Investment: ${plain(edition.direction)} ${plain(edition.measure)}s, ${edition.reporter.name} reports`,
      release: edition.release,
      has: edition.reported,
      lacks: edition.covered.filter((code) => !edition.reported.includes(code)),
    })),
  ];
  if (rows.length === 0) {
    return null;
  }
  return h(
    'div',
    { class: 'scroll' },
    h(
      'table',
      {},
      h('thead', {}, h('tr', {}, ['What', 'From', 'There is', 'Reported without this pair'].map((name) => h('th', { scope: 'col' }, name)))),
      h(
        'tbody',
        {},
        rows.map((row) =>
          h(
            'tr',
            {},
            h('th', { scope: 'row' }, row.what),
            h('td', {}, source(row.release.source), ` (${row.release.edition})`),
            h('td', {}, ranges(row.has) || '–'),
            h('td', {}, ranges(row.lacks) || '–'),
          ),
        ),
      ),
    ),
  );
}
