import type { DateForms } from './dates';
import { names } from './names.az';
import type { NumberForms } from './numbers';
import { pages } from './pages.az';
import type { Words } from './words';

const numbers: NumberForms = {
  decimal: ',',
  group: '.',
  scales: [
    [1e12, '\u00a0trln'],
    [1e9, '\u00a0mlrd'],
    [1e6, '\u00a0mln'],
    [1e3, '\u00a0min'],
  ],
  currency: (amount, code) => (code === 'USD' ? `${amount}\u00a0$` : `${amount}\u00a0${code}`.trim()),
  rank: (place) => `№ ${place}`,
};

const dates: DateForms = {
  months: [
    'yanvar',
    'fevral',
    'mart',
    'aprel',
    'may',
    'iyun',
    'iyul',
    'avqust',
    'sentyabr',
    'oktyabr',
    'noyabr',
    'dekabr',
  ],
  day: (day, month, year) => `${day} ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
  year: (year) => String(year),
  quarter: (quarter, year) => `${year}, ${quarter}-ci rüb`,
  until: (moment) => `${moment} tarixinədək`,
  since: (moment) => `${moment} tarixindən`,
};

export const az: Words = {
  language: 'az',
  numbers,
  dates,
  names,

  app: {
    claim: 'İki ölkənin birlikdə etdikləri, hər rəqəm öz mənbəyi ilə.',
    skip: 'Məzmuna keç',
    tools: 'Alətlər',
    languages: 'Dil',
    theme: 'Rənglər',
    themes: { auto: 'Rənglər: cihaz üzrə', light: 'Rənglər: açıq', dark: 'Rənglər: tünd' },
    desk: 'Məlumat masası',
    foot: 'İddia statistika deyil, olmayan rəqəm sıfır deyil və burada heç nə bu səhifədən başqa yerdə yuvarlaqlaşdırılmır.',
    notFound: 'Belə səhifə yoxdur',
    notFoundHelp: 'Ünvanlar: cütlük üçün /AZE/JPN, ölkə üçün /AZE.',
    onPage: 'Bu səhifədə',
  },

  find: {
    another: 'Başqa cütlük',
    one: 'Ölkə',
    other: 'və ölkə',
    show: 'Göstər',
    swap: 'Ölkələrin yerini dəyiş',
    none: 'Belə adlı ölkə yoxdur. Azərbaycan, ingilis və yapon dillərində adlar, həmçinin AZE və ya AZ kimi kodlar başa düşülür.',
    same: 'İki fərqli ölkə seçin.',
    matches: (count) => `${count} ölkə uyğun gəlir`,
    list: 'Ölkələr',
    lost: 'Ölkələrin siyahısını oxumaq mümkün olmadı.',
  },

  start: {
    recent: 'Son baxılanlar',
    notable: 'Başlamaq üçün cütlüklər',
    loaded: 'Nələr yüklənib',
    loadedNote: 'Hər idxal bir buraxılışdır; sonrakı əvvəlkini silmir.',
    sourceColumn: 'Mənbə',
    edition: 'Nəşr',
    rows: 'Qəbul edilən sətirlər',
    rejected: 'Rədd edilən sətirlər',
    knownFrom: 'Cavab verir',
    trade: 'Ticarət',
    investment: 'İnvestisiya',
    agreements: 'Sazişlər və dialoq',
    nothing: 'Hələ heç nə yüklənməyib.',
    pairNote: 'ticarət, investisiya, sazişlər, dialoq',
  },

  state: {
    loading: 'Qraf sorğulanır …',
    unreachable: 'Şlüz cavab vermir.',
    down: (services) => `İndi əlçatan deyil: ${services}. Səhifənin qalan hissəsinə təsir etmir.`,
    partly: 'Cavabın bir hissəsi yoxdur.',
    again: 'Yenidən cəhd et',
    unknownCountry: (code) => `${code} kodlu ölkə yoxdur`,
    sameCountry: 'Cütlük iki fərqli ölkədən ibarətdir.',
    refused: (name, value) => `Ünvanda ${name}=${value} yazılıb, bu mümkün deyil. Əvəzində adi qiymət göstərilir.`,
    dismiss: 'Gizlət',
    noYear: (year) => `${year} üçün ticarət rəqəmləri yoxdur.`,
    lastYear: 'Mövcud olan son ili göstər',
  },

  service: { trade: 'ticarət', investment: 'investisiya', agreements: 'sazişlər və dialoq' },

  view: {
    table: 'Cədvəl',
    chart: 'Qrafik',
    csv: 'CSV',
    xlsx: 'XLSX',
    svg: 'SVG',
    png: 'PNG',
    query: 'Sorğu',
    queryHelp: 'Bu sualı GraphiQL-də aç',
    more: (count) => `Daha ${count} göstər`,
    filter: 'Kod və ya sözlə süz',
    noMatch: 'Uyğun heç nə yoxdur.',
    sortBy: (column) => `${column} üzrə sırala`,
    link: 'Daimi keçidi köçür',
    linkCopied: 'Köçürüldü. Keçid günü və bilik anını göstərir, ona görə yenə eyni şeyi açacaq.',
    noData: 'rəqəm yoxdur',
  },

  figure: {
    how: 'Necə yaranıb',
    reportedBy: (country) => `hesabat verən: ${country}`,
    period: 'Dövr',
    exact: 'Dəqiq',
    status: 'Status',
    valuation: 'Qiymətləndirmə',
    source: 'Mənbə',
    release: 'Buraxılış',
    licence: 'Lisenziya',
    known: 'Məlumdur',
    method: 'Üsul',
    inputs: 'Tərkibi',
    previous: 'əvvəlki ilə nisbətən',
    up: 'artıb',
    down: 'azalıb',
    unchanged: 'dəyişməyib',
    computed: 'hesablanıb',
    cite: 'Cümlə kimi köçür',
    copied: 'Köçürüldü',
  },

  ...pages,
};
