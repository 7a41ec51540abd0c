import { useWords } from '../i18n/words';
import { inGraphiql, type Question } from './ask';

interface QueryLinkProps<T, V> {
  document: Question<T, V>;
  variables: V;
}

/** Opens the question of a part of a page in GraphiQL, where the part has no table with tools of its own. */
export function QueryLink<T, V>({ document, variables }: QueryLinkProps<T, V>) {
  const { view } = useWords();
  return (
    <div className="tools">
      <a href={inGraphiql(document, variables)} title={view.queryHelp}>
        {view.query}
      </a>
    </div>
  );
}
