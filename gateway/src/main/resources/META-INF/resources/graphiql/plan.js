// GraphiQL's panel of the query plan: which service was asked what, after what, and how long it took.
(function () {
  const e = React.createElement;
  const WIDTH = 320;
  const ROW = 26;

  const millis = (micros) => `${(micros / 1000).toFixed(1)} ms`;

  function Timeline({ fetches }) {
    const end = Math.max(1, ...fetches.map((fetch) => fetch.sentAfterMicros + fetch.tookMicros));
    const x = (micros) => (micros / end) * (WIDTH - 2) + 1;
    return e(
      'svg',
      { viewBox: `0 0 ${WIDTH} ${fetches.length * ROW}`, role: 'img', 'aria-label': 'Calls of services over time' },
      fetches.map((fetch, row) => [
        e('rect', {
          key: `bar-${fetch.id}`,
          className: fetch.calls === 0 ? 'unsent' : undefined,
          x: x(fetch.sentAfterMicros),
          y: row * ROW + 3,
          width: Math.max(3, x(fetch.tookMicros)),
          height: ROW - 8,
          rx: 3,
        }),
        e('text', { key: `text-${fetch.id}`, x: 6, y: row * ROW + 17 }, `${fetch.id} ${fetch.subgraph} ${fetch.calls === 0 ? 'not needed' : millis(fetch.tookMicros)}`),
      ]),
    );
  }

  function Fetch({ fetch }) {
    const facts = [
      ['after', fetch.dependsOn.length === 0 ? 'nothing' : fetch.dependsOn.map((id) => `call ${id}`).join(', ')],
      ['calls', fetch.calls],
      ['rows', fetch.rows],
      ['bytes', fetch.bytes],
    ];
    for (const entity of fetch.entities) {
      facts.push(['entities at', entity.path.join('.')]);
    }
    return e(
      'details',
      null,
      e('summary', null, `${fetch.id} ${fetch.subgraph}`),
      e('dl', null, facts.map(([name, value], i) => [e('dt', { key: `t${i}` }, name), e('dd', { key: `d${i}` }, String(value))])),
      e('pre', null, fetch.operation),
    );
  }

  /** @param plan `extensions.queryPlan` of the last answer; null before one was asked for */
  window.EntentePlan = function Plan({ plan, on, toggle }) {
    return e(
      'section',
      { className: 'plan' },
      e('h2', null, 'Query plan'),
      e('label', null, e('input', { type: 'checkbox', checked: on, onChange: toggle }), ' Ask for the plan with each query'),
      plan === null
        ? e('p', null, on ? 'Run a query to see how it is answered.' : 'Switch it on, then run a query.')
        : [
            e('p', { key: 'sum' }, `${plan.fetches.filter((fetch) => fetch.calls > 0).length} of ${plan.fetches.length} planned calls were made.`),
            e(Timeline, { key: 'time', fetches: plan.fetches }),
            plan.fetches.map((fetch) => e(Fetch, { key: fetch.id, fetch })),
          ],
    );
  };
})();
