// The start page: one question to the graph, and a panel for each part of its answer.
import { h } from './dom.js';
import { areas, framework, meetings, milestones, promises } from './law.js';
import { picker } from './picker.js';
import { claims, coverage, ends, headline, investing, years } from './trade.js';
import { day } from './words.js';

const STORY = { between: 'AZE', and: 'JPN', on: '2022-09-06' };
const COUNTRIES = '{ countries { code alpha2 name az: name(language: "az") ja: name(language: "ja") } }';

/** Heading, the fields of the relation that it shows, what shows it, and what is said when there is nothing. */
const PANELS = [
  ['At a glance', ['trade', 'investment'], headline, 'No figures of trade or investment have been imported for this pair.'],
  ['Said and counted', ['trade', 'investment'], claims, 'No statements about trade or investment are known.'],
  ['Trade by year', ['trade'], years, 'No dataset that has been imported has trade of the two.'],
  ['Investment: sectors and projects', ['investment'], investing, 'No sectors or projects are known.'],
  [({ on }) => `Agreements and what is in force on ${day(on)}`, ['legalFramework'], framework, 'Nothing is known.'],
  ['Open promises', ['dialogue'], promises, 'No open promise is recorded.'],
  ['Meetings', ['dialogue'], meetings, 'No meeting is recorded.'],
  ['Areas of cooperation', ['cooperation'], areas, 'No area is recorded.'],
  ['Milestones', ['milestones'], milestones, 'No milestone is recorded.'],
  ['What this rests on, and what is missing', ['trade', 'investment'], coverage, 'Nothing has been imported that names this pair.'],
];

const $ = (id) => document.getElementById(id);
const pair = fetchText('/start/pair.graphql');
let running = null;

async function fetchText(address) {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(`${address} answered ${response.status}`);
  }
  return response.text();
}

async function ask(query, variables, signal) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
    signal,
  });
  return response.json();
}

function question() {
  const parameters = new URLSearchParams(location.search);
  return parameters.has('between') && parameters.has('and')
    ? {
        between: parameters.get('between').toUpperCase(),
        and: parameters.get('and').toUpperCase(),
        on: parameters.get('on') || new Date().toISOString().slice(0, 10),
      }
    : STORY;
}

function address(asked) {
  return `/?${new URLSearchParams(asked)}`;
}

async function graphiql(asked) {
  return `/graphiql#${new URLSearchParams({ query: await pair, variables: JSON.stringify(asked, null, 2) })}`;
}

/** Errors of the answer that fall into one of the relation's fields. */
function errorsOf(errors, fields) {
  return errors.filter(({ path }) => path && path[0] === 'relation' && fields.includes(path[1]));
}

function notice(errors, retry) {
  const again = h('button', { type: 'button', class: 'quiet' }, 'Try again');
  again.addEventListener('click', retry);
  const messages = [...new Set(errors.map(({ message }) => message))];
  return h('div', { class: 'notice', role: 'alert' }, messages.map((message) => h('p', {}, `${message}.`)), again);
}

function panel([heading, fields, show, nothing], relation, asked, errors, retry) {
  const failed = errorsOf(errors, fields);
  const content = show(relation);
  return h(
    'section',
    { class: 'panel' },
    h('h2', {}, typeof heading === 'function' ? heading(asked) : heading),
    failed.length > 0 && notice(failed, retry),
    content ?? (failed.length === 0 && h('p', { class: 'nothing' }, nothing)),
  );
}

function show(relation, asked, errors, retry) {
  const [first, second] = ends(relation);
  document.title = `${first.name} – ${second.name} · Entente`;
  const copy = h('button', { type: 'button', class: 'quiet' }, 'Copy link');
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(new URL(address(asked), location.href).href);
    $('status').textContent = 'The link is copied.';
  });
  $('answer').replaceChildren(
    h('div', { class: 'title' }, h('h1', {}, `${first.name} – ${second.name}`), copy),
    ...PANELS.map((one) => panel(one, relation, asked, errors, retry)),
    editors(),
  );
}

function editors() {
  return h(
    'section',
    { class: 'panel' },
    h('h2', {}, 'Add your own figures'),
    h(
      'p',
      {},
      'Files become releases: nothing is overwritten, and every row that is refused is listed with its reason. With an editor’s token:',
    ),
    h(
      'pre',
      {},
      h('code', {}, `curl --data-binary @file.csv -H "Authorization: Bearer $TOKEN" \\\n  ${location.origin}/imports/{service}/{format}`),
    ),
    h(
      'p',
      {},
      'The services are listed at ',
      h('a', { href: '/imports' }, '/imports'),
      ', the formats of each at ',
      h('code', {}, '/imports/{service}/formats'),
      '.',
    ),
  );
}

async function load(asked, { focus = false } = {}) {
  running?.abort();
  running = new AbortController();
  const retry = () => load(asked);
  const { signal } = running;
  $('status').textContent = 'Asking the graph …';
  $('answer').setAttribute('aria-busy', 'true');
  $('same-query').href = await graphiql(asked);
  try {
    const { data, errors = [] } = await ask(await pair, asked, signal);
    if (data?.relation) {
      show({ ...data.relation, asked: [asked.between, asked.and] }, asked, errors, retry);
      $('status').textContent = errors.length > 0 ? 'Answered in part: a panel below says what is missing.' : '';
    } else {
      $('answer').replaceChildren(h('h1', {}, 'No answer'), notice(errors.length > 0 ? errors : [{ message: 'the graph knows nothing of this pair' }], retry));
      $('status').textContent = '';
    }
    if (focus) {
      $('answer').focus({ preventScroll: true });
    }
  } catch (failure) {
    if (failure.name !== 'AbortError') {
      $('answer').replaceChildren(h('h1', {}, 'No answer'), notice([{ message: 'the gateway cannot be reached' }], retry));
      $('status').textContent = '';
    }
  } finally {
    if (!signal.aborted) {
      $('answer').setAttribute('aria-busy', 'false');
    }
  }
}

function fields(countries) {
  const between = picker($('between'), countries);
  const and = picker($('and'), countries);
  const fill = (asked) => {
    between.set(asked.between);
    and.set(asked.and);
    $('on').value = asked.on;
  };
  const go = () => {
    const asked = { between: between.code(), and: and.code(), on: $('on').value };
    for (const [id, code] of [['between', asked.between], ['and', asked.and]]) {
      $(id).setCustomValidity(code ? '' : 'Choose a country from the list');
    }
    if ($('ask').reportValidity()) {
      history.pushState(null, '', address(asked));
      load(asked, { focus: true });
    }
  };
  $('ask').addEventListener('submit', (event) => {
    event.preventDefault();
    go();
  });
  $('swap').addEventListener('click', () => {
    const asked = { between: and.code(), and: between.code(), on: $('on').value };
    if (asked.between && asked.and) {
      fill(asked);
      go();
    }
  });
  addEventListener('popstate', () => {
    fill(question());
    load(question());
  });
  fill(question());
}

load(question());
ask(COUNTRIES, {}).then(
  ({ data }) => fields(data?.countries ?? []),
  () => fields([]),
);
