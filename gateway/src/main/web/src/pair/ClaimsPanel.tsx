import { PairClaimsDocument, type SaidFragment } from '#graph';
import { Panel } from '../app/Panel';
import { Provenance } from '../figure/Provenance';
import { English, SourceLink } from '../figure/source';
import { Value } from '../figure/Value';
import { useGraph } from '../graph/ask';
import { QueryLink } from '../graph/QueryLink';
import { day, period } from '../i18n/dates';
import { amount, compact } from '../i18n/numbers';
import { named, useWords, type Words } from '../i18n/words';
import { type PairNames, usePairVariables } from './usePair';

/** What someone said, and each statistic that it could mean beside it. */
export function ClaimsPanel({ names: { one, other } }: { names: PairNames }) {
  const words = useWords();
  const { claims: w } = words;
  const variables = usePairVariables(one.code, other.code);
  const answer = useGraph(PairClaimsDocument, variables);
  return (
    <Panel id="claims" title={w.title} note={w.note} answer={answer} empty={w.nothing}>
      {(data) => {
        const said = [...(data.relation?.trade?.claims ?? []), ...(data.relation?.investment?.claims ?? [])];
        said.sort((a, b) => b.statedOn.localeCompare(a.statedOn));
        return said.length === 0 ? null : (
          <>
            <div className="stack">
              {said.map((claim, at) => (
                <ClaimCard key={at} claim={claim} />
              ))}
            </div>
            <QueryLink document={PairClaimsDocument} variables={variables} />
          </>
        );
      }}
    </Panel>
  );
}

/** "more than $200 million". */
function claimed(claim: SaidFragment, words: Words): string {
  return claim.value === null
    ? words.claims.noNumber
    : `${named(claim.operator, words)} ${amount(claim, words)}`.trim();
}

function ClaimCard({ claim }: { claim: SaidFragment }) {
  const words = useWords();
  const { claims: w } = words;
  const found = claim.comparisons.filter(({ figure }) => figure.value !== null);
  const lacking = claim.comparisons.filter(({ figure }) => figure.value === null);
  return (
    <article className="claim">
      <figure>
        <blockquote>
          <p>
            <English>{claim.statement}</English>
          </p>
        </blockquote>
        <figcaption>
          <strong lang="en">{claim.statedBy}</strong>, {day(claim.statedOn, words)}.{' '}
          <SourceLink source={claim.source} />
        </figcaption>
      </figure>
      <p>
        {w.claimed}: <strong>{claimed(claim, words)}</strong>
        <span className="soft">
          {' · '}
          {named(claim.topic, words)}, {claim.subject.name}
          {claim.period && `, ${period(claim.period.code, words)}`}
        </span>
      </p>
      {claim.note && (
        <p className="note">
          <English>{claim.note}</English>
        </p>
      )}
      {found.length > 0 ? <h3 className="minor">{w.beside}</h3> : <p className="note">{w.none}</p>}
      <Comparisons of={found} />
      {lacking.length > 0 && (
        <details>
          <summary>{w.missing(lacking.length)}</summary>
          <Comparisons of={lacking} />
        </details>
      )}
    </article>
  );
}

function Comparisons({ of }: { of: SaidFragment['comparisons'] }) {
  const words = useWords();
  return (
    <ul className="plain">
      {of.map(({ figure, ratio, note }, at) => (
        <li key={at}>
          <strong>
            <Value figure={figure} />
          </strong>
          {ratio !== null && ` · ${words.claims.times(compact(ratio, words.numbers))}`}
          <p className="note">
            <English>{note}</English>
          </p>
          <Provenance figure={figure} label={words.claims.beside} />
        </li>
      ))}
    </ul>
  );
}
