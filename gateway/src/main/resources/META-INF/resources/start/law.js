// The panels of law and of the table: what binds the two, what was said and what was promised.
import { h, joined } from './dom.js';
import { fact, source } from './figures.js';
import { day, plain, title } from './words.js';

const LISTS = [
  ['inForce', 'In force'],
  ['standing', 'Standing: memoranda, statements and contracts, which bind no state by treaty'],
  ['pending', 'Signed, not in force'],
  ['expiring', 'Known to end within a year'],
  ['underNegotiation', 'Under negotiation'],
];

export function framework({ legalFramework: law }) {
  if (!law) {
    return null;
  }
  const lists = LISTS.filter(([name]) => law[name].length > 0).map(([name, heading]) => [
    h('h3', {}, heading),
    h('ul', { class: 'plain' }, law[name].map(item)),
  ]);
  return h(
    'div',
    {},
    lists.length > 0 ? lists : h('p', {}, `No agreement between the two is known to be in force, signed or negotiated on ${day(law.on)}.`),
    law.missing.length > 0 && [
      h('h3', {}, 'Missing'),
      h(
        'ul',
        { class: 'plain' },
        law.missing.map(({ kind, reasons: why }) => h('li', {}, h('strong', {}, `No ${plain(kind)}`), reasons(why, true))),
      ),
    ],
    law.notListed.length > 0 &&
      h('p', { class: 'note' }, `No source lists every agreement of these kinds, so nobody can say here whether one is missing: ${law.notListed.map(plain).join(', ')}.`),
  );
}

function item({ agreement, provision, status, since, until, reasons: why }) {
  return h(
    'li',
    {},
    h('p', {}, h('strong', {}, agreement.title), provision ? `: ${provision.title}` : ''),
    h(
      'p',
      { class: 'period' },
      joined(
        [
          h('span', { class: 'badge' }, plain(status)),
          plain(agreement.instrument),
          since && `since ${day(since.text)}`,
          until && `until ${day(until.text)}`,
          agreement.signedOn && `signed ${day(agreement.signedOn.text)}${agreement.place ? ` in ${agreement.place}` : ''}`,
        ].filter(Boolean),
        ' · ',
      ),
    ),
    !provision && agreement.subjects.length > 0 && h('p', {}, `On ${agreement.subjects.join(', ')}.`),
    !provision && agreement.dates.map(conflict),
    !provision && agreement.sources.length > 0 && h('p', { class: 'source' }, joined(agreement.sources.map(source), '; ')),
    reasons(why, false),
  );
}

/** Sources that disagree about a date are all heard. */
function conflict({ about, chosen, statements }) {
  return h(
    'div',
    { class: 'conflict' },
    h('p', {}, h('strong', {}, 'Sources disagree'), ` about the ${plain(about)}${chosen ? `; this page goes by ${day(chosen.text)}` : ''}:`),
    h(
      'ul',
      {},
      statements.map((said) => h('li', {}, `${day(said.date.text)}: `, source(said.source), `. ${said.reasoning}`)),
    ),
  );
}

function reasons(why, open) {
  return (
    why.length > 0 &&
    h(
      'details',
      { open },
      h('summary', {}, 'Why'),
      h(
        'ol',
        {},
        why.map((reason) =>
          h('li', {}, reason.date ? `${day(reason.date.text)}: ` : '', reason.statement, reason.source ? [' ', h('span', { class: 'source' }, source(reason.source))] : ''),
        ),
      ),
    )
  );
}

export function meetings({ dialogue }) {
  if (!dialogue || dialogue.meetings.edges.length === 0) {
    return null;
  }
  const left = dialogue.meetings.totalCount - dialogue.meetings.edges.length;
  return h(
    'div',
    {},
    h('ul', { class: 'plain' }, dialogue.meetings.edges.map(({ node }) => meeting(node))),
    left > 0 && h('p', { class: 'note' }, `${left} earlier meetings are in the graph.`),
  );
}

function meeting(held) {
  return h(
    'li',
    {},
    h('p', {}, h('strong', {}, held.title)),
    h('p', { class: 'period' }, joined([day(held.date.text), held.place, plain(held.level)].filter(Boolean), ' · ')),
    held.summary && h('p', {}, held.summary),
    h(
      'dl',
      { class: 'facts' },
      held.areas.length > 0 && fact('Talked about', held.areas.map((area) => area.label).join(', ')),
      held.participants.length > 0 && fact('At the table', held.participants.map(who).join('; ')),
      held.outcomes.length > 0 && fact('Led to', h('ul', {}, held.outcomes.map((outcome) => h('li', {}, outcome.text)))),
    ),
    h('p', { class: 'source' }, source(held.source)),
  );
}

function who({ name, position, organisationName, country, role }) {
  const about = [position, organisationName !== name && organisationName, country?.name, role !== 'PARTICIPANT' && plain(role)].filter(Boolean);
  return about.length > 0 ? `${name} (${about.join(', ')})` : name;
}

export function promises({ dialogue }) {
  if (!dialogue || dialogue.openCommitments.length === 0) {
    return null;
  }
  return h(
    'ul',
    { class: 'plain' },
    dialogue.openCommitments.map((promise) =>
      h(
        'li',
        {},
        h('p', {}, promise.text),
        h(
          'p',
          { class: 'period' },
          joined(
            [h('span', { class: 'badge' }, plain(promise.status)), promise.owner, `promised ${day(promise.statedOn)}`, promise.due && `due ${day(promise.due.text)}`].filter(Boolean),
            ' · ',
          ),
        ),
        h('p', { class: 'source' }, source(promise.source)),
      ),
    ),
  );
}

export function areas({ cooperation }) {
  if (!cooperation || cooperation.length === 0) {
    return null;
  }
  const count = (list, one, many) => list?.length > 0 && `${list.length} ${list.length === 1 ? one : many}`;
  return h(
    'ul',
    { class: 'tiles' },
    cooperation.map((area) =>
      h(
        'li',
        {},
        h('strong', {}, area.label),
        h(
          'p',
          { class: 'period' },
          [count(area.agreements, 'agreement', 'agreements'), count(area.meetings, 'meeting', 'meetings'), count(area.projects, 'project', 'projects')]
            .filter(Boolean)
            .join(', '),
        ),
      ),
    ),
  );
}

export function milestones({ milestones: events }) {
  if (!events || events.length === 0) {
    return null;
  }
  return h(
    'ol',
    { class: 'timeline' },
    events.map((event) =>
      h(
        'li',
        {},
        h('p', { class: 'period' }, `${day(event.date.text)} · ${title(event.kind)}`),
        h('p', {}, h('strong', {}, event.title)),
        event.description && h('p', {}, event.description),
        h('p', { class: 'source' }, source(event.source)),
      ),
    ),
  );
}
