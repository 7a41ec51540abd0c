// GraphiQL over this gateway: the address may hold a query, else it opens with the product's first one.
(async function () {
  const e = React.createElement;
  const address = new URLSearchParams(location.search);
  const SWITCH = 'entente:plan';

  async function firstQuery() {
    const response = await fetch('/story.graphql');
    return response.ok ? response.text() : undefined;
  }

  const query = address.get('query') ?? (await firstQuery());

  function Page() {
    const [on, setOn] = React.useState(localStorage.getItem(SWITCH) === 'true');
    const [plan, setPlan] = React.useState(null);
    const current = React.useRef(on);
    current.current = on;

    const fetcher = React.useMemo(
      () => async (request, options) => {
        const response = await fetch('/graphql', {
          method: 'POST',
          headers: {
            ...options?.headers,
            'Content-Type': 'application/json',
            Accept: 'application/graphql-response+json, application/json;q=0.9',
            ...(current.current ? { 'Entente-Explain': 'plan' } : {}),
          },
          body: JSON.stringify(request),
        });
        const answer = await response.json();
        if (answer.extensions?.queryPlan) {
          setPlan(answer.extensions.queryPlan);
        }
        return answer;
      },
      [],
    );

    const plugin = {
      title: 'Query plan',
      icon: () =>
        e(
          'svg',
          { viewBox: '0 0 24 24', className: on ? 'plan-on' : undefined, fill: 'none', stroke: 'currentColor', strokeWidth: 1.8 },
          e('path', { d: 'M4 5h9v4H4zM9 15h11v4H9zM8 9v8h1M13 7h4v8' }),
        ),
      content: () =>
        e(EntentePlan, {
          plan,
          on,
          toggle: () => {
            localStorage.setItem(SWITCH, String(!on));
            setOn(!on);
          },
        }),
    };

    return e(GraphiQL, {
      fetcher,
      query,
      variables: address.get('variables') ?? undefined,
      plugins: [plugin],
      shouldPersistHeaders: false,
      defaultEditorToolsVisibility: true,
    });
  }

  ReactDOM.createRoot(document.getElementById('graphiql')).render(e(Page));
})();
