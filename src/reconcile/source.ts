import { isEvidenceZone, type Article, type Zone } from '../model/article.js';
import type { Settings } from '../model/config.js';
import type { Extraction } from '../model/extraction.js';
import type { Evidence, Span } from '../model/span.js';
import { byCodeUnit } from '../text/fold.js';
import { countWords, wordsOf, type Word } from '../text/words.js';

/** One article as the event sees it: what it says where its words are evidence, and the rest apart. */
export interface Source {
  article: Article;
  /** assertions in zones that are evidence */
  kept: Extraction;
  /** all assertions */
  all: Extraction;
  /** words in zones that are evidence */
  words: readonly Word[];
  /** how many words a reader counts there */
  keptWords: number;
  /** false for a reference text: compared with, never counted */
  counted: boolean;
}

/** The sources of an event, ordered by id, whatever the order they came in. */
export function makeSources(articles: Article[], extractions: Extraction[], settings: Settings): Source[] {
  return articles
    .map((article, i) => makeSource(article, extractions[i]!, settings))
    .sort((a, b) => byCodeUnit(a.article.id, b.article.id));
}

function makeSource(article: Article, all: Extraction, settings: Settings): Source {
  const isKept = keeper(article, settings);
  const zones = article.zones.filter((zone) => settings.keepFurniture || isEvidenceZone(zone.kind));
  const words = zones.flatMap((zone) => wordsOf(article.text, zone.start, zone.end));
  const keptWords = zones.reduce((n, zone) => n + countWords(article.text, zone.start, zone.end), 0);
  return { article, all, kept: keepOnly(all, isKept), words, keptWords, counted: article.role === 'article' };
}

/** Tells whether the words at a span are evidence. */
export function keeper(article: Article, settings: Settings): (span: Pick<Span, 'start'>) => boolean {
  if (settings.keepFurniture) return () => true;
  return (span) => isEvidenceZone(zoneAt(article.zones, span.start)?.kind ?? 'body');
}

/** The zone that holds offset `at`; zones partition the text. */
export function zoneAt(zones: readonly Zone[], at: number): Zone | undefined {
  let low = 0;
  let high = zones.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const zone = zones[middle]!;
    if (at < zone.start) high = middle - 1;
    else if (at >= zone.end) low = middle + 1;
    else return zone;
  }
  return undefined;
}

function keepOnly(all: Extraction, isKept: (span: Pick<Span, 'start'>) => boolean): Extraction {
  return {
    ...all,
    companies: all.companies.filter(isKept),
    candidates: all.candidates.filter(isKept),
    people: all.people.filter(isKept),
    quotes: all.quotes.filter(isKept),
    refusedMarks: all.refusedMarks.filter(isKept),
    counts: all.counts.filter(isKept),
    quantities: all.quantities.filter(isKept),
    lists: all.lists.filter(isKept),
    memberships: all.memberships.filter(isKept),
    principles: all.principles.filter(isKept),
    dates: all.dates.filter(isKept),
    sentences: all.sentences.filter((sentence) => isKept({ start: sentence.from })),
  };
}

/** The span as evidence of its article, and nothing else of it. */
export const evidenceOf = (source: Source, span: Span): Evidence => ({
  article: source.article.id,
  start: span.start,
  end: span.end,
  text: span.text,
});

/** Orders evidence by article, then place. */
export const byPlace = (a: Evidence, b: Evidence): number =>
  byCodeUnit(a.article, b.article) || a.start - b.start || a.end - b.end;
