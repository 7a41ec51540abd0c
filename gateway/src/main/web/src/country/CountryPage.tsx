import {
  CountryAgreementsDocument,
  type CountryAgreementsQuery,
  CountryPageDocument,
  CountryProductsDocument,
  type CountryProductsQuery,
  type PartneredFragment,
} from '#pages';
import { useEffect } from 'react';
import { pathTo } from '../app/address';
import { Choice } from '../app/Choice';
import { Panel } from '../app/Panel';
import { useChoice, useKnownAsOf, usePeriod } from '../app/parameters';
import { ChartFrame } from '../chart/ChartFrame';
import { exportOf } from '../chart/exports';
import type { Column } from '../chart/table';
import { figureColumn, productColumns } from '../figure/columns';
import { SourceLink } from '../figure/source';
import { inGraphiql, useGraph } from '../graph/ask';
import { day, period } from '../i18n/dates';
import { exact } from '../i18n/numbers';
import { named, useWords, type Words } from '../i18n/words';
import Finder from '../start/Finder';

type Traded = NonNullable<NonNullable<CountryProductsQuery['country']>['tradedProducts']>[number];
type Agreement = NonNullable<CountryAgreementsQuery['agreements']>['edges'][number]['node'];

/** One country: with whom, what, and under which agreements. */
export default function CountryPage({ code }: { code: string }) {
  const words = useWords();
  const { country: w } = words;
  const knownAsOf = useKnownAsOf().value;
  const variables = { code, lang: words.language, knownAsOf, period: usePeriod() };
  const answer = useGraph(CountryPageDocument, variables);
  const name = answer.data?.country?.name ?? code;
  useEffect(() => {
    document.title = `${name} · Entente`;
  }, [name]);

  if (answer.data && !answer.data.country) {
    return (
      <section className="panel">
        <h1>{words.state.unknownCountry(code)}</h1>
        <Finder />
      </section>
    );
  }
  return (
    <>
      <h1>{name}</h1>
      <Finder one={code} />
      <Panel id="partners" title={w.partners} answer={answer} empty={w.nothingPartners}>
        {(data) => {
          const rows = data.country?.tradePartners ?? [];
          return rows.length === 0 ? null : (
            <>
              <p className="note">
                {period(rows[0]?.period.code ?? '', words)}, {rows[0]?.dataset}
              </p>
              <ChartFrame
                name="partners"
                caption={w.partners}
                columns={partnerColumns(words, code)}
                rows={rows}
                head="partner"
                query={inGraphiql(CountryPageDocument, variables)}
                exported={exportOf('partners', {
                  country: code,
                  knownAsOf,
                  period: variables.period,
                  first: 250,
                })}
              />
            </>
          );
        }}
      </Panel>
      <ProductsOf code={code} />
      <AgreementsOf code={code} />
    </>
  );
}

function partnerColumns(words: Words, code: string): Column<PartneredFragment>[] {
  const { country: w } = words;
  return [
    figureColumn('rank', w.rank, ({ rank }) => rank),
    {
      key: 'partner',
      label: w.partner,
      raw: ({ partner }) => partner.name,
      cell: ({ partner }) => (
        <a href={pathTo(words.language, code, partner.code)} data-own="true">
          {partner.name}
        </a>
      ),
    },
    figureColumn('value', words.context.turnover, ({ value }) => value),
    figureColumn('share', w.share, ({ share }) => share),
  ];
}

function ProductsOf({ code }: { code: string }) {
  const words = useWords();
  const { country: w, products, trade } = words;
  const flow = useChoice('flow', ['EXPORT', 'IMPORT'], 'EXPORT');
  const level = useChoice('level', ['2', '4', '6'], '4');
  const knownAsOf = useKnownAsOf().value;
  const variables = {
    code,
    knownAsOf,
    flow: flow.value,
    level: Number(level.value),
    period: usePeriod(),
  };
  const answer = useGraph(CountryProductsDocument, variables);
  return (
    <Panel
      id="products"
      title={w.products}
      answer={answer}
      empty={w.nothingProducts}
      controls={
        <div className="controls">
          <Choice
            label={products.flow}
            options={[
              ['EXPORT', trade.exports],
              ['IMPORT', trade.imports],
            ]}
            value={flow.value}
            choose={flow.set}
          />
          <Choice
            label={products.level}
            options={(['2', '4', '6'] as const).map((digits) => [digits, products.levels[digits] ?? digits] as const)}
            value={level.value}
            choose={level.set}
          />
        </div>
      }
    >
      {(data) => {
        const rows = data.country?.tradedProducts ?? [];
        return rows.length === 0 ? null : (
          <>
            <p className="note">
              {period(rows[0]?.period.code ?? '', words)}, {rows[0]?.dataset}
            </p>
            <ChartFrame
              name="products"
              caption={w.products}
              columns={tradedColumns(words)}
              rows={rows}
              head="product"
              query={inGraphiql(CountryProductsDocument, variables)}
            />
          </>
        );
      }}
    </Panel>
  );
}

function tradedColumns(words: Words): Column<Traded>[] {
  const { products: w } = words;
  return [
    ...productColumns<Traded>(words),
    figureColumn('value', w.value, ({ value }) => value),
    figureColumn('share', w.share, ({ share }) => share),
  ];
}

function AgreementsOf({ code }: { code: string }) {
  const words = useWords();
  const { country: w } = words;
  const variables = { codes: [code], lang: words.language };
  const answer = useGraph(CountryAgreementsDocument, variables);
  return (
    <Panel id="agreements" title={w.agreements} answer={answer} empty={w.nothingAgreements}>
      {(data) => {
        const rows = data.agreements?.edges.map(({ node }) => node) ?? [];
        return rows.length === 0 ? null : (
          <>
            <p className="note">{w.total(data.agreements?.totalCount ?? 0)}</p>
            <ChartFrame
              name="agreements"
              caption={w.agreements}
              columns={agreementColumns(words, code)}
              rows={rows}
              head="title"
              query={inGraphiql(CountryAgreementsDocument, variables)}
            />
          </>
        );
      }}
    </Panel>
  );
}

function agreementColumns(words: Words, code: string): Column<Agreement>[] {
  const { country: w } = words;
  const others = ({ parties }: Agreement) => (parties ?? []).filter(({ country }) => country?.code !== code);
  return [
    {
      key: 'title',
      label: w.titleColumn,
      raw: ({ title, id }) => title ?? id,
      cell: ({ title, id, sources }) => (
        <>
          {title ?? id}
          <p className="note">{sources?.[0] && <SourceLink source={sources[0]} />}</p>
        </>
      ),
    },
    { key: 'kind', label: w.kind, raw: ({ instrument }) => (instrument ? named(instrument, words) : null) },
    {
      key: 'partner',
      label: w.partner,
      raw: (row) =>
        others(row)
          .map(({ name, country }) => country?.name ?? name)
          .slice(0, 3)
          .join(', ') + (others(row).length > 3 ? ` + ${exact(others(row).length - 3, words.numbers)}` : ''),
    },
    {
      key: 'signed',
      label: w.signed,
      raw: ({ signedOn }) => signedOn?.text ?? null,
      cell: ({ signedOn }) => day(signedOn?.text, words) || '–',
    },
  ];
}
