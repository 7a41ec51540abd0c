import { PairAreasDocument } from '#graph';
import { Panel } from '../app/Panel';
import { English } from '../figure/source';
import { useGraph } from '../graph/ask';
import { QueryLink } from '../graph/QueryLink';
import { day } from '../i18n/dates';
import { useWords } from '../i18n/words';
import type { PairNames } from './usePair';

/** The fields in which the two work together, and what stands behind each. */
export function AreasPanel({ names: { one, other } }: { names: PairNames }) {
  const words = useWords();
  const { areas: w } = words;
  const variables = { one: one.code, other: other.code, lang: words.language };
  const answer = useGraph(PairAreasDocument, variables);
  return (
    <Panel id="areas" title={w.title} answer={answer} empty={w.nothing}>
      {(data) => {
        const areas = data.relation?.cooperation ?? [];
        return areas.length === 0 ? null : (
          <>
            <ul className="tiles">
              {areas.map((area) => (
                <li key={area.code}>
                  <strong>{area.label ?? area.code}</strong>
                  <Behind label={w.agreements} items={(area.agreements ?? []).map(({ title, id }) => title ?? id)} />
                  <Behind
                    label={w.meetings}
                    items={(area.meetings ?? []).map(({ title, date }) => `${day(date.text, words)}: ${title}`)}
                  />
                  <Behind label={w.projects} items={(area.projects ?? []).map(({ name, id }) => name ?? id)} />
                </li>
              ))}
            </ul>
            <QueryLink document={PairAreasDocument} variables={variables} />
          </>
        );
      }}
    </Panel>
  );
}

function Behind({ label, items }: { label: string; items: readonly string[] }) {
  return items.length === 0 ? null : (
    <details>
      <summary>
        {label}: {items.length}
      </summary>
      <ul>
        {items.map((item, at) => (
          <li key={at}>
            <English>{item}</English>
          </li>
        ))}
      </ul>
    </details>
  );
}
