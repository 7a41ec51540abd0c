// Figures, sources and claims: a value never stands without what one must know to use it.
import { h, joined, outward } from './dom.js';
import { absence, amount, claimed, day, exactAmount, period, plain, title } from './words.js';

/** "UN Comtrade, Annual trade", as a link where there is an address. */
export function source(from) {
  return outward(from.url, from.publisher === from.title ? from.publisher : `${from.publisher}, ${from.title}`);
}

/** Everything that must be said with a figure, in one small line. */
export function provenance(figure) {
  const parts = [];
  if (figure.source) {
    parts.push(h('span', {}, source(figure.source), figure.release ? ` (${figure.release.edition})` : ''));
  } else if (figure.inputs.length > 0) {
    parts.push(h('span', {}, 'computed from ', joined(inputSources(figure.inputs), ' and ')));
  }
  if (figure.reporter) {
    parts.push(`as ${figure.reporter.name} reports it`);
  }
  if (!['REPORTED', 'DERIVED', 'ABSENT'].includes(figure.status)) {
    parts.push(plain(figure.status));
  }
  return parts.length > 0 && h('p', { class: 'source' }, joined(parts, '; '));
}

function inputSources(inputs) {
  const bySource = new Map();
  for (const { source: from, release } of inputs) {
    if (from) {
      const words = `${from.publisher}|${release?.edition}`;
      bySource.set(words, h('span', {}, source(from), release ? ` (${release.edition})` : ''));
    }
  }
  return bySource.size > 0 ? [...bySource.values()] : ['absent figures'];
}

/** The value, or why there is none. */
export function value(figure, write = amount) {
  return figure.value === null
    ? h('span', { class: 'absent' }, absence(figure))
    : h('data', { value: String(figure.value), title: exactAmount(figure) }, write(figure).replace('-', '−'));
}

/** How a figure was computed, and from what, for who opens it. */
export function working(figure) {
  if (!figure.method && figure.inputs.length === 0) {
    return null;
  }
  return h(
    'details',
    {},
    h('summary', {}, 'How it was computed'),
    figure.method && h('p', {}, figure.method),
    figure.inputs.length > 0 &&
      h(
        'ul',
        { class: 'inputs' },
        figure.inputs.map((input) =>
          h(
            'li',
            {},
            `${period(input.period.code)}: `,
            value(input),
            input.reporter ? ` as ${input.reporter.name} reports it` : '',
            input.source ? [', ', source(input.source)] : '',
          ),
        ),
      ),
  );
}

/** One headline figure. */
export function card(label, figure, ...notes) {
  return h(
    'article',
    { class: 'card' },
    h('h3', {}, label),
    h('p', { class: 'value' }, value(figure)),
    h('p', { class: 'period' }, joined([period(figure.period.code), ...notes].filter(Boolean), ' · ')),
    provenance(figure),
    working(figure),
  );
}

/** What someone said, and each statistic that it could mean beside it. */
export function claim(said) {
  return h(
    'article',
    { class: 'claim-card' },
    h(
      'figure',
      {},
      h('blockquote', {}, h('p', {}, said.statement)),
      h(
        'figcaption',
        {},
        h('strong', {}, said.statedBy),
        `, ${day(said.statedOn)}. `,
        source(said.source),
      ),
    ),
    h(
      'dl',
      { class: 'facts' },
      fact('Claimed', claimed(said) ?? 'no number'),
      fact('Of', [title(said.topic), said.subject ? `, ${said.subject.name}` : '', said.period ? `, ${period(said.period.code)}` : '']),
    ),
    said.note && h('p', { class: 'note' }, said.note),
    ...comparisons(said.comparisons),
  );
}

function comparisons(all) {
  const found = all.filter(({ figure }) => figure.value !== null);
  const lacking = all.filter(({ figure }) => figure.value === null);
  return [
    found.length > 0
      ? h('h3', { class: 'minor' }, 'Beside statistics that it could mean: compared, never added')
      : h('p', { class: 'note' }, 'No statistic that has been imported could mean the same.'),
    h('ul', { class: 'plain' }, found.map(comparison)),
    lacking.length > 0 &&
      h(
        'details',
        {},
        h('summary', {}, `${lacking.length}${found.length > 0 ? ' more' : ''} could be meant and ${lacking.length === 1 ? 'is' : 'are'} not there`),
        h('ul', { class: 'plain' }, lacking.map(comparison)),
      ),
  ];
}

function comparison({ figure, ratio, note }) {
  return h(
    'li',
    {},
    h(
      'p',
      {},
      h('strong', {}, value(figure)),
      [period(figure.period.code), ratio !== null && `the claim is ${ratio} times it`].filter(Boolean).map((part) => ` · ${part}`),
    ),
    h('p', { class: 'note' }, note),
    provenance(figure),
    working(figure),
  );
}

/** A pair of a definition list. */
export function fact(name, ...content) {
  return [h('dt', {}, name), h('dd', {}, ...content)];
}
