import { PairContextDocument, type PartneredFragment } from '#graph';
import { Panel } from '../app/Panel';
import { usePeriod } from '../app/parameters';
import { ChartFrame } from '../chart/ChartFrame';
import type { Column } from '../chart/table';
import { figureColumn } from '../figure/columns';
import { inGraphiql, useGraph } from '../graph/ask';
import { period } from '../i18n/dates';
import { useWords, type Words } from '../i18n/words';
import { type PairNames, usePairVariables } from './usePair';

/** Places before and after the pair's that are shown. */
const NEIGHBOURS = 3;

/** Where the two stand among each other's partners. */
export function ContextPanel({ names: { one, other } }: { names: PairNames }) {
  const words = useWords();
  const { context: w } = words;
  const variables = { ...usePairVariables(one.code, other.code), period: usePeriod() };
  const answer = useGraph(PairContextDocument, variables);
  const query = inGraphiql(PairContextDocument, variables);
  return (
    <Panel id="context" title={w.title} answer={answer} empty={w.nothing(`${one.name}, ${other.name}`)}>
      {(data) => {
        const sides = [
          { of: one, partner: other, partners: data.one?.tradePartners ?? [] },
          { of: other, partner: one, partners: data.other?.tradePartners ?? [] },
        ];
        return sides.every(({ partners }) => partners.length === 0) ? null : (
          <div className="columns">
            {sides.map(({ of, partner, partners }) => (
              <div key={of.code}>
                <h3>
                  {w.of(of.name)}
                  {partners[0] && <span className="soft"> · {period(partners[0].period.code, words)}</span>}
                </h3>
                {partners.length === 0 ? (
                  <p className="nothing">{w.nothing(of.name)}</p>
                ) : (
                  <>
                    {!partners.some((row) => row.partner.code === partner.code) && (
                      <p className="note">{w.absent(partner.name)}</p>
                    )}
                    <ChartFrame
                      name={`partners-${of.code}`}
                      caption={w.of(of.name)}
                      columns={columns(words, partner.code)}
                      rows={around(partners, partner.code)}
                      head="partner"
                      query={query}
                    />
                  </>
                )}
              </div>
            ))}
          </div>
        );
      }}
    </Panel>
  );
}

/** The first three, and the partner with its neighbours. */
function around(partners: readonly PartneredFragment[], code: string): PartneredFragment[] {
  const at = partners.findIndex(({ partner }) => partner.code === code);
  return partners.filter((_, place) => place < 3 || (at >= 0 && Math.abs(place - at) <= NEIGHBOURS));
}

function columns(words: Words, chosen: string): Column<PartneredFragment>[] {
  const { context: w } = words;
  return [
    figureColumn('rank', w.rank, ({ rank }) => rank),
    {
      key: 'partner',
      label: w.partner,
      raw: ({ partner }) => partner.name,
      cell: ({ partner }) => (partner.code === chosen ? <strong>{partner.name}</strong> : partner.name),
    },
    figureColumn('value', w.turnover, ({ value }) => value),
    figureColumn('share', w.share, ({ share }) => share),
  ];
}
