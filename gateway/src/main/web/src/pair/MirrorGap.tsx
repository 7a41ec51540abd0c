import { type GapFragment, PairGapDocument } from '#graph';
import { Troubles } from '../app/Panel';
import { English } from '../figure/source';
import { Value } from '../figure/Value';
import { useGraph } from '../graph/ask';
import { QueryLink } from '../graph/QueryLink';
import { named, useWords } from '../i18n/words';
import { type PairNames, usePairVariables } from './usePair';

/** Why the two sides' reports of a year differ, part by part. */
export function MirrorGap({ names: { one, other }, period }: { names: PairNames; period: string }) {
  const words = useWords();
  const { trade: w } = words;
  const variables = { ...usePairVariables(one.code, other.code), period };
  const answer = useGraph(PairGapDocument, variables);
  const trade = answer.data?.relation?.trade;
  const sides = [
    { label: words.head.exports(one.name, other.name), of: trade?.exports[0] },
    { label: words.head.imports(one.name, other.name), of: trade?.imports[0] },
  ];
  return (
    <div aria-busy={answer.loading}>
      <h3>{w.gapTitle(period)}</h3>
      <Troubles errors={answer.errors} again={answer.again} />
      <div className="columns">{sides.map(({ label, of }) => of && <Side key={label} label={label} of={of} />)}</div>
      <QueryLink document={PairGapDocument} variables={variables} />
    </div>
  );
}

function Side({ label, of }: { label: string; of: GapFragment }) {
  const words = useWords();
  const { trade: w, figure } = words;
  const reporters = [of.reported, of.mirrored].map(({ reporter }) => reporter && figure.reportedBy(reporter.name));
  return (
    <section aria-label={label}>
      <h4>{label}</h4>
      <dl className="facts">
        <Fact label={reporters[0] ?? words.trade.basis} of={of.reported} />
        <Fact label={reporters[1] ?? words.trade.basis} of={of.mirrored} />
        <Fact label={w.gap} of={of.gap} />
        <Fact label={w.ratio} of={of.ratio} />
      </dl>
      {of.gap.value !== null && (
        <ul className="plain">
          {of.parts.map(({ kind, figure: part, note }) => (
            <li key={kind}>
              {named(kind, words)}:{' '}
              <strong>
                <Value figure={part} />
              </strong>
              <p className="note">
                <English>{note}</English>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Fact({ label, of }: { label: string; of: GapFragment['gap'] }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <Value figure={of} />
      </dd>
    </div>
  );
}
