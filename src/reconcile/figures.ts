import type { EventCompany, Figure } from '../model/event.js';
import { byCodeUnit } from '../text/fold.js';
import { unite, type Interval } from '../text/voice.js';
import { countWords } from '../text/words.js';
import { distinct, groupBy } from './choose.js';
import type { Source } from './source.js';

/** Totals over the articles that count, each with what it is a part of and what it is made of. */
export function listFigures(sources: readonly Source[], companies: readonly EventCompany[]): Figure[] {
  const counted = sources.filter((source) => source.counted);
  return [...markedWords(counted), ...aloneFigures(counted, companies)];
}

/** Words that stand in quotation marks, and those of them that are quotations. */
function markedWords(sources: readonly Source[]): Figure[] {
  const rows = sources.map((source) => {
    const quotations = source.kept.quotes.filter((quote) => quote.type !== 'indirect');
    const quoted = wordsIn(source, quotations);
    return {
      label: source.article.label,
      quoted,
      marked: wordsIn(source, [...quotations, ...source.kept.refusedMarks]),
    };
  });
  const sum = (of: (row: (typeof rows)[number]) => number): number => rows.reduce((n, row) => n + of(row), 0);
  const marked = sum((row) => row.marked);
  const words = sources.reduce((n, source) => n + source.keptWords, 0);
  return [
    { what: 'words in quotation marks', value: marked, of: words, because: rows.map((r) => `${r.label}: ${r.marked}`) },
    {
      what: 'words in quotations',
      value: sum((row) => row.quoted),
      of: marked,
      because: rows.map((r) => `${r.label}: ${r.quoted}`),
    },
  ];
}

const wordsIn = (source: Source, spans: readonly Interval[]): number =>
  unite(spans).reduce((n, { start, end }) => n + countWords(source.article.text, start, end), 0);

/** Members that one article alone names, and those that are members by one article alone. */
function aloneFigures(sources: readonly Source[], companies: readonly EventCompany[]): Figure[] {
  const members = companies.filter((company) => company.status === 'member');
  if (members.length === 0) return [];
  const ids = new Set(sources.map((source) => source.article.id));
  const figure = (what: string, articlesOf: (company: EventCompany) => string[]): Figure => {
    const alone = members.flatMap((company) => {
      const [only, more] = distinct(articlesOf(company).filter((id) => ids.has(id)));
      return only !== undefined && more === undefined ? { company, only } : [];
    });
    const open = alone.filter(({ company }) => mayStandElsewhere(company, companies));
    const sure = alone.filter((row) => !open.includes(row));
    const labels = new Map(sources.map((source) => [source.article.id, source.article.label]));
    const rows = [...groupBy(sure, (row) => row.only)].sort((a, b) => byCodeUnit(a[0], b[0]));
    return {
      what,
      value: sure.length,
      of: members.length,
      because: [
        ...rows.map(([id, group]) => `${labels.get(id)}: ${group.length}`),
        ...open.map(({ company }) => `not counted: ${company.name}, which another article may name in short`),
      ],
    };
  };
  return [
    figure('members that one article alone names', (company) => company.mentions.map((m) => m.article)),
    figure('members by one article alone', (company) =>
      company.membership.filter((m) => m.status === 'member').map((m) => m.article),
    ),
  ];
}

/** A name elsewhere may stand for it ("HP" for HP Inc.). */
const mayStandElsewhere = (company: EventCompany, companies: readonly EventCompany[]): boolean =>
  companies.some((other) => other.ambiguous.includes(company.id));
