import { type CumulativeMethod, PairCumulativeDocument, type ReportingSide } from '#graph';
import { Pick } from '../app/Choice';
import { Troubles } from '../app/Panel';
import { useChoice, useYear } from '../app/parameters';
import { FigureCard } from '../figure/FigureCard';
import { English } from '../figure/source';
import { useGraph } from '../graph/ask';
import { QueryLink } from '../graph/QueryLink';
import { named, useWords } from '../i18n/words';
import { type PairNames, usePairVariables } from './usePair';

const METHODS: readonly CumulativeMethod[] = ['SUM_OF_FLOWS', 'LATEST_POSITION', 'SUM_OF_PROJECT_VALUES'];
const SIDES: readonly ReportingSide[] = ['HOST', 'INVESTOR'];

/** "Invested in all": a figure only once someone says what is meant. */
export function Cumulative({ names: { one, other }, years }: { names: PairNames; years: readonly number[] }) {
  const words = useWords();
  const { investment: w } = words;
  const investor = useChoice('investor', [other.code, one.code], other.code);
  const method = useChoice('sum', METHODS, 'SUM_OF_FLOWS');
  const side = useChoice('by', SIDES, 'HOST');
  const from = useYear('from');
  const to = useYear('to');
  const variables = {
    ...usePairVariables(one.code, other.code),
    definition: {
      method: method.value,
      investor: investor.value,
      reportedBy: side.value,
      from: from.value,
      to: to.value,
    },
  };
  const answer = useGraph(PairCumulativeDocument, variables);
  const figure = answer.data?.relation?.investment?.cumulative;
  const [who, where] = investor.value === one.code ? [one.name, other.name] : [other.name, one.name];
  const yearOptions = [['', '–'] as const, ...years.map((year) => [String(year), String(year)] as const)];
  return (
    <div aria-busy={answer.loading}>
      <h3>{w.cumulative}</h3>
      <p className="note">{w.cumulativeNote}</p>
      <div className="controls">
        <Pick
          label={w.investor}
          options={[
            [other.code, other.name],
            [one.code, one.name],
          ]}
          value={investor.value}
          choose={investor.set}
        />
        <Pick
          label={w.method}
          options={METHODS.map((value) => [value, named(value, words)] as const)}
          value={method.value}
          choose={method.set}
        />
        <Pick
          label={w.reportedBy}
          options={SIDES.map((value) => [value, named(value, words)] as const)}
          value={side.value}
          choose={side.set}
        />
        <Pick
          label={w.from}
          options={yearOptions}
          value={from.value ? String(from.value) : ''}
          choose={(year) => from.set(year ? Number(year) : null)}
        />
        <Pick
          label={w.to}
          options={yearOptions}
          value={to.value ? String(to.value) : ''}
          choose={(year) => to.set(year ? Number(year) : null)}
        />
      </div>
      <Troubles errors={answer.errors} again={answer.again} />
      {figure && (
        <FigureCard label={`${who} → ${where}`} figure={figure}>
          {figure.method && (
            <p className="note">
              <English>{figure.method}</English>
            </p>
          )}
        </FigureCard>
      )}
      <QueryLink document={PairCumulativeDocument} variables={variables} />
    </div>
  );
}
