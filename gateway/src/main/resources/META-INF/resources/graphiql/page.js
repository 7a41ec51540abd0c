// GraphiQL over this gateway: the address may hold a query and variables, else it opens with the product's first one.
(async function () {
  const e = React.createElement;
  // Behind the #, so that a long query stays in the browser.
  const address = new URLSearchParams(location.hash.slice(1) || location.search);
  const SWITCH = 'entente:plan';

  // Outside of React: GraphiQL keeps the panel that it was given first.
  let state = { on: localStorage.getItem(SWITCH) === 'true', plan: null };
  const listeners = new Set();
  function change(next) {
    state = { ...state, ...next };
    listeners.forEach((listener) => listener());
  }
  function useState() {
    return React.useSyncExternalStore(
      (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      () => state,
    );
  }

  async function fetcher(request, options) {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        ...options?.headers,
        'Content-Type': 'application/json',
        Accept: 'application/graphql-response+json, application/json;q=0.9',
        ...(state.on ? { 'Entente-Explain': 'plan' } : {}),
      },
      body: JSON.stringify(request),
    });
    const { extensions, ...answer } = await response.json();
    if (extensions?.queryPlan) {
      const { queryPlan, ...others } = extensions;
      // The schema that GraphiQL asks for by itself needs no plan.
      if (request.operationName !== 'IntrospectionQuery') {
        change({ plan: queryPlan });
      }
      return Object.keys(others).length > 0 ? { ...answer, extensions: others } : answer;
    }
    return extensions ? { ...answer, extensions } : answer;
  }

  const planPanel = {
    title: 'Query plan',
    icon: function PlanIcon() {
      const { on } = useState();
      return e(
        'svg',
        { viewBox: '0 0 24 24', className: on ? 'plan-on' : undefined, fill: 'none', stroke: 'currentColor', strokeWidth: 1.8 },
        e('path', { d: 'M4 5h9v4H4zM9 15h11v4H9zM8 9v8h1M13 7h4v8' }),
      );
    },
    content: function PlanPanel() {
      const { on, plan } = useState();
      const toggle = () => {
        localStorage.setItem(SWITCH, String(!on));
        change({ on: !on });
      };
      return e(EntentePlan, { plan, on, toggle });
    },
  };

  async function firstQuery() {
    const response = await fetch('/story.graphql');
    return response.ok ? response.text() : undefined;
  }

  const query = address.get('query') ?? (await firstQuery());
  ReactDOM.createRoot(document.getElementById('graphiql')).render(
    e(GraphiQL, {
      fetcher,
      query,
      variables: address.get('variables') ?? undefined,
      plugins: [planPanel],
      shouldPersistHeaders: false,
      defaultEditorToolsVisibility: 'variables',
    }),
  );
})();
