import { type FramedFragment, PairLawDocument, type PairLawQuery, type WhyFragment } from '#graph';
import { Panel } from '../app/Panel';
import { useDay } from '../app/parameters';
import { English, SourceLink } from '../figure/source';
import { useGraph } from '../graph/ask';
import { QueryLink } from '../graph/QueryLink';
import { day } from '../i18n/dates';
import { named, useWords } from '../i18n/words';
import { type PairNames, usePairVariables } from './usePair';

type Law = NonNullable<NonNullable<PairLawQuery['relation']>['legalFramework']>;

const LISTS = ['inForce', 'standing', 'pending', 'expiring', 'underNegotiation'] as const;

/** What binds the two on a day, each with the reasons that make it so. */
export function LawPanel({ names: { one, other } }: { names: PairNames }) {
  const words = useWords();
  const { law: w } = words;
  const variables = { ...usePairVariables(one.code, other.code), on: useDay().value };
  const answer = useGraph(PairLawDocument, variables);
  return (
    <Panel id="law" title={w.title(day(variables.on, words))} answer={answer} empty={w.nothing}>
      {(data) => {
        const law = data.relation?.legalFramework;
        return !law ? null : (
          <>
            {LISTS.every((list) => law[list].length === 0) && <p>{w.nothing}</p>}
            {LISTS.filter((list) => law[list].length > 0).map((list) => (
              <div key={list}>
                <h3>{w[list]}</h3>
                <ul className="plain">
                  {law[list].map((item) => (
                    <Item key={`${item.agreement.id}-${item.provision?.key ?? ''}`} item={item} />
                  ))}
                </ul>
              </div>
            ))}
            <Missing law={law} />
            <QueryLink document={PairLawDocument} variables={variables} />
          </>
        );
      }}
    </Panel>
  );
}

function Missing({ law }: { law: Law }) {
  const words = useWords();
  const { law: w } = words;
  return (
    <>
      {law.missing.length > 0 && (
        <>
          <h3>{w.missing}</h3>
          <ul className="plain">
            {law.missing.map(({ kind, reasons, standIns }) => (
              <li key={kind}>
                <strong>{w.no(named(kind, words))}</strong>
                {standIns.length > 0 && (
                  <p className="note">
                    {w.standIns}: <English>{standIns.map(({ agreement }) => agreement.title).join('; ')}</English>
                  </p>
                )}
                <Reasons of={reasons} />
              </li>
            ))}
          </ul>
        </>
      )}
      {law.notListed.length > 0 && (
        <p className="note">{w.notListed(law.notListed.map((kind) => named(kind, words)).join(', '))}</p>
      )}
    </>
  );
}

function Item({ item }: { item: FramedFragment }) {
  const words = useWords();
  const { law: w } = words;
  const { agreement, provision, status, since, until, reasons } = item;
  const facts = [
    agreement.instrument && named(agreement.instrument, words),
    agreement.signedOn && w.signed(day(agreement.signedOn.text, words)),
    since && w.from(day(since.text, words)),
    until && w.until(day(until.text, words)),
  ].filter(Boolean);
  return (
    <li>
      <p>
        <strong>{agreement.title}</strong>
        {provision && `: ${provision.title}`} <span className={`badge ${status}`}>{named(status, words)}</span>
      </p>
      <p className="soft">{facts.join(' · ')}</p>
      {agreement.note && (
        <p className="note">
          <English>{agreement.note}</English>
        </p>
      )}
      {(agreement.dates ?? []).map(({ about, statements }) => (
        <div className="conflict" key={about}>
          <p>{w.conflict(named(about, words))}</p>
          <ul>
            {statements.map((statement, at) => (
              <li key={at}>
                {day(statement.date.text, words)}
                {statement.chosen && <strong> ({w.chosen})</strong>}: <SourceLink source={statement.source} />.{' '}
                <English>{statement.reasoning}</English>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <Reasons of={reasons} />
    </li>
  );
}

function Reasons({ of }: { of: readonly WhyFragment[] }) {
  const { law: w } = useWords();
  return of.length === 0 ? null : (
    <details>
      <summary>{w.reasons}</summary>
      <ol>
        {of.map(({ statement, source }, at) => (
          <li key={at}>
            <English>{statement}</English>
            {source && (
              <>
                {' '}
                (<SourceLink source={source} />)
              </>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
