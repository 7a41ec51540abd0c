import type { DateForms } from './dates';
import { names } from './names.ja';
import type { NumberForms } from './numbers';
import { pages } from './pages.ja';
import type { Words } from './words';

const numbers: NumberForms = {
  decimal: '.',
  group: ',',
  scales: [
    [1e12, '兆'],
    [1e8, '億'],
    [1e4, '万'],
  ],
  currency: (amount, code) => (code === 'USD' ? `${amount}ドル` : `${amount}\u00a0${code}`.trim()),
  rank: (place) => `${place}位`,
};

const dates: DateForms = {
  months: Array.from({ length: 12 }, (_, at) => `${at + 1}月`),
  day: (day, month, year) => `${year}年${month}${day}日`,
  month: (month, year) => `${year}年${month}`,
  year: (year) => `${year}年`,
  quarter: (quarter, year) => `${year}年第${quarter}四半期`,
  until: (moment) => `${moment}まで`,
  since: (moment) => `${moment}から`,
};

export const ja: Words = {
  language: 'ja',
  numbers,
  dates,
  names,

  app: {
    claim: '二国がともに行うことを、すべての数値の出典とともに。',
    skip: '本文へ',
    tools: 'ツール',
    languages: '言語',
    theme: '配色',
    themes: { auto: '配色:端末に従う', light: '配色:明るい', dark: '配色:暗い' },
    desk: 'データ管理',
    foot: '発言は統計ではなく、値がないことはゼロではありません。数値の丸めはこの画面の表示だけです。',
    notFound: 'このページはありません',
    notFoundHelp: '二国のページは /AZE/JPN、国のページは /AZE です。',
    onPage: 'このページの内容',
  },

  find: {
    another: '別の二国',
    one: '国',
    other: '相手国',
    show: '表示',
    swap: '国を入れ替える',
    none: '該当する国がありません。英語・アゼルバイジャン語・日本語の国名と、AZE や AZ などのコードが使えます。',
    same: '異なる二つの国を選んでください。',
    matches: (count) => `${count}か国が該当`,
    list: '国の一覧',
    lost: '国の一覧を読み込めませんでした。',
  },

  start: {
    recent: '最近見た二国',
    notable: 'まず見る二国',
    loaded: '取り込み済みのデータ',
    loadedNote: '取り込みごとに一つの版になり、後の版が前の版を消すことはありません。',
    sourceColumn: '出典',
    edition: '版',
    rows: '取り込んだ行',
    rejected: '拒否した行',
    knownFrom: '回答開始',
    trade: '貿易',
    investment: '投資',
    agreements: '協定と対話',
    nothing: 'まだ何も取り込まれていません。',
    pairNote: '貿易・投資・協定・対話',
  },

  state: {
    loading: 'グラフに問い合わせ中…',
    unreachable: 'ゲートウェイが応答しません。',
    down: (services) => `現在利用できません:${services}。ページの他の部分には影響しません。`,
    partly: '回答の一部が欠けています。',
    again: '再試行',
    unknownCountry: (code) => `コード ${code} の国はありません`,
    sameCountry: '二国は異なる国でなければなりません。',
    refused: (name, value) => `アドレスの ${name}=${value} は使えません。既定の表示にしています。`,
    dismiss: '閉じる',
    noYear: (year) => `${year}年の貿易の数値はありません。`,
    lastYear: '数値のある最新の年を表示',
  },

  service: { trade: '貿易', investment: '投資', agreements: '協定と対話' },

  view: {
    table: '表',
    chart: '図',
    csv: 'CSV',
    xlsx: 'XLSX',
    svg: 'SVG',
    png: 'PNG',
    query: 'クエリ',
    queryHelp: 'この質問を GraphiQL で開く',
    more: (count) => `さらに${count}件表示`,
    filter: 'コードまたは語で絞り込む',
    noMatch: '該当なし。',
    sortBy: (column) => `${column}で並べ替え`,
    link: '固定リンクをコピー',
    linkCopied: 'コピーしました。リンクには日付と知識の時点が含まれ、同じ内容を再び表示します。',
    noData: '値なし',
  },

  figure: {
    how: 'この数値の由来',
    reportedBy: (country) => `${country}の報告`,
    period: '期間',
    exact: '正確な値',
    status: '種別',
    valuation: '評価',
    source: '出典',
    release: '版',
    licence: 'ライセンス',
    known: '判明日',
    method: '方法',
    inputs: '構成',
    previous: '前年比',
    up: '増加',
    down: '減少',
    unchanged: '変化なし',
    computed: '算出',
    cite: '文としてコピー',
    copied: 'コピーしました',
  },

  ...pages,
};
