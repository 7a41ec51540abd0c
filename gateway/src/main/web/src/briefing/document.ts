import type {
  BriefFragment,
  BriefingQuery,
  BriefProductsFragment,
  CellFragment,
  HeadYearFragment,
  SaidFragment,
  SourcedFragment,
} from '#pages';
import { sourceName, type SourceLike } from '../figure/source';
import { day, moment, period } from '../i18n/dates';
import { amount, growth, percent, type Quantity, signedAmount } from '../i18n/numbers';
import { absence, named, type Words } from '../i18n/words';

/** A briefing as text: written once, then shown, printed, or saved as Markdown or a spreadsheet. */
export interface Briefing {
  readonly title: string;
  readonly stamp: string;
  readonly sections: readonly Section[];
  /** Footnotes in the order in which they are first named. */
  readonly notes: readonly Note[];
}

interface Section {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Text, and the number of its footnote. A number keeps its digits for the spreadsheet. */
export interface Cell {
  readonly text: string;
  readonly note?: number | undefined;
  readonly number?: number;
}

interface Note {
  readonly text: string;
  readonly url: string | null;
}

class Notes {
  readonly all: Note[] = [];

  of(source: SourceLike | null | undefined, detail = ''): number | undefined {
    if (!source) {
      return undefined;
    }
    const text = sourceName(source) + (detail ? ` (${detail})` : '');
    const at = this.all.findIndex((note) => note.text === text);
    return at >= 0 ? at + 1 : this.all.push({ text, url: source.url ?? null });
  }

  ofFigure(figure: SourcedFragment | CellFragment): number | undefined {
    const direct = this.of(figure.source, figure.release?.edition);
    const inputs = 'inputs' in figure ? figure.inputs : [];
    return (
      direct ??
      inputs.map(({ source, release }) => this.of(source, release?.edition)).find((note) => note !== undefined)
    );
  }
}

type Relation = NonNullable<BriefingQuery['relation']>;

export function write(data: BriefingQuery, knownAsOf: string, on: string, words: Words): Briefing {
  const notes = new Notes();
  const one = data.one?.name ?? '';
  const other = data.other?.name ?? '';
  const { relation } = data;
  const sections = relation
    ? [
        figures(relation, one, other, notes, words),
        years(relation, notes, words),
        products(relation.trade?.exported, words.products.title(one, other, 'EXPORT'), notes, words),
        products(relation.trade?.imported, words.products.title(one, other, 'IMPORT'), notes, words),
        said([...(relation.trade?.claims ?? []), ...(relation.investment?.claims ?? [])], notes, words),
        projects(relation, notes, words),
        law(relation, notes, words),
        talks(relation, notes, words),
        promises(relation, notes, words),
      ]
    : [];
  return {
    title: words.briefing.title(one, other),
    stamp: words.briefing.stamp(moment(knownAsOf, words), day(on, words)),
    sections: sections.filter((section) => section !== null),
    notes: notes.all,
  };
}

function value(figure: Quantity, note: number | undefined, words: Words): Cell {
  return figure.value === null
    ? { text: absence(figure, words), note }
    : { text: amount(figure, words), number: figure.value, note };
}

function figures({ trade, investment }: Relation, one: string, other: string, notes: Notes, words: Words): Section {
  const { head, figure: w, briefing } = words;
  const latest = trade?.latest;
  const row = (label: string, figure: SourcedFragment, change = '') => [
    { text: label },
    value(figure, notes.ofFigure(figure), words),
    { text: period(figure.period.code, words) },
    { text: change },
  ];
  return {
    title: briefing.figures,
    head: ['', words.products.value, w.period, w.previous],
    rows: [
      ...(latest ? ofTrade(latest, one, other, row, words) : []),
      ...(investment
        ? [row(head.invested(other, one), investment.inward), row(head.invested(one, other), investment.outward)]
        : []),
    ],
  };
}

function ofTrade(
  year: HeadYearFragment,
  one: string,
  other: string,
  row: (label: string, figure: SourcedFragment, change?: string) => Cell[],
  words: Words,
): Cell[][] {
  const { head } = words;
  const changed = (change: Quantity, relative: Quantity) =>
    change.value === null
      ? ''
      : [signedAmount(change, words), relative.value === null ? '' : growth(relative.value, words)]
          .filter(Boolean)
          .join(' · ');
  const ranked = (partner: string, of: string, rank: Quantity | undefined, share: Quantity | undefined): Cell[][] =>
    rank?.value == null
      ? []
      : [
          [
            { text: words.context.of(of) },
            { text: `${partner}: ${amount(rank, words)}` },
            { text: period(year.period.code, words) },
            { text: share?.value == null ? '' : percent(share.value, words.numbers) },
          ],
        ];
  return [
    row(head.turnover, year.turnover, changed(year.change, year.growth)),
    row(head.exports(one, other), year.exports, changed(year.exportsChange, year.exportsGrowth)),
    row(head.imports(one, other), year.imports, changed(year.importsChange, year.importsGrowth)),
    row(head.balance, year.balance),
    ...ranked(other, one, year.rank?.partner, year.share?.partner),
    ...ranked(one, other, year.rank?.reverse, year.share?.reverse),
  ];
}

const MOST_YEARS = 10;

function years({ trade }: Relation, notes: Notes, words: Words): Section | null {
  const shown = (trade?.years ?? []).slice(-MOST_YEARS).reverse();
  return shown.length === 0
    ? null
    : {
        title: words.briefing.trade,
        head: [words.pair.year, words.trade.exports, words.trade.imports, words.trade.balance],
        rows: shown.map(({ period: { code }, exports, imports, balance }) => [
          { text: code },
          value(exports, notes.ofFigure(exports), words),
          value(imports, notes.ofFigure(imports), words),
          value({ value: balance.value, unit: 'CURRENCY', currency: 'USD', absence: 'NOT_DEFINED' }, undefined, words),
        ]),
      };
}

function products(of: BriefProductsFragment | undefined, title: string, notes: Notes, words: Words): Section | null {
  return !of || of.edges.length === 0
    ? null
    : {
        title: `${title} (${period(of.period?.code ?? '', words)})`,
        head: [words.products.code, words.products.product, words.products.value, words.products.share],
        rows: of.edges.map(({ node }) => [
          { text: node.product.code },
          { text: node.product.label ?? '' },
          value(node.value, notes.ofFigure(node.value), words),
          { text: node.share.value === null ? '' : percent(node.share.value, words.numbers) },
        ]),
      };
}

function said(claims: readonly SaidFragment[], notes: Notes, words: Words): Section | null {
  return claims.length === 0
    ? null
    : {
        title: words.claims.title,
        head: [words.claims.claimed, words.claims.about, words.claims.beside],
        rows: [...claims]
          .sort((a, b) => b.statedOn.localeCompare(a.statedOn))
          .map((claim) => {
            const beside = claim.comparisons.find(({ figure }) => figure.value !== null)?.figure;
            return [
              { text: `“${claim.statement}”`, note: notes.of(claim.source) },
              { text: `${claim.statedBy}, ${day(claim.statedOn, words)}` },
              beside ? value(beside, notes.ofFigure(beside), words) : { text: words.claims.none },
            ];
          }),
      };
}

function projects({ investment }: Relation, notes: Notes, words: Words): Section | null {
  return !investment || investment.projects.nodes.length === 0
    ? null
    : {
        title: words.investment.projects,
        head: [words.investment.name, words.investment.sector, words.investment.host, words.investment.stage],
        rows: investment.projects.nodes.map(({ id, name, sector, host, stage, source }) => [
          { text: name ?? id, note: notes.of(source) },
          { text: sector ? named(sector.code, words) : '' },
          { text: host?.name ?? '' },
          {
            text: stage ? `${named(stage.stage, words)} ${words.investment.since(day(stage.since, words))}` : '',
          },
        ]),
      };
}

function law({ legalFramework }: Relation, notes: Notes, words: Words): Section | null {
  if (!legalFramework) {
    return null;
  }
  const { law: w } = words;
  const listed = (title: string, items: readonly BriefFragment[]) =>
    items.map(({ agreement, provision, status, since }) => [
      { text: title },
      {
        text: (agreement.title ?? agreement.id) + (provision ? `: ${provision.title}` : ''),
        note: notes.of(agreement.sources?.[0]),
      },
      { text: [named(status, words), since ? w.from(day(since.text, words)) : ''].filter(Boolean).join(' ') },
    ]);
  return {
    title: words.briefing.law,
    head: [words.commitments.status, words.country.titleColumn, ''],
    rows: [
      ...listed(w.inForce, legalFramework.inForce),
      ...listed(w.pending, legalFramework.pending),
      ...listed(w.expiring, legalFramework.expiring),
      ...listed(w.underNegotiation, legalFramework.underNegotiation),
      ...legalFramework.missing.map(({ kind }) => [
        { text: w.missing },
        { text: w.no(named(kind, words)) },
        { text: '' },
      ]),
    ],
  };
}

function talks({ dialogue }: Relation, notes: Notes, words: Words): Section | null {
  return !dialogue || dialogue.meetings.edges.length === 0
    ? null
    : {
        title: words.briefing.talks,
        head: [words.commitments.when, words.timeline.kinds.meeting, words.timeline.outcomes],
        rows: dialogue.meetings.edges.map(({ node }) => [
          { text: day(node.date.text, words) },
          { text: [node.title, node.place].filter(Boolean).join(', '), note: notes.of(node.source) },
          { text: node.outcomes.map(({ text }) => text).join('; ') },
        ]),
      };
}

function promises({ dialogue }: Relation, notes: Notes, words: Words): Section | null {
  return !dialogue || dialogue.openCommitments.length === 0
    ? null
    : {
        title: words.briefing.open,
        head: [words.commitments.what, words.commitments.who, words.commitments.due, words.commitments.status],
        rows: dialogue.openCommitments.map(({ text, owner, due, status, source }) => [
          { text, note: notes.of(source) },
          { text: owner },
          { text: day(due?.text, words) || '–' },
          { text: named(status, words) },
        ]),
      };
}
