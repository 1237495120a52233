import type { Article, ZoneKind } from '../model/article.js';
import type { Reconciled, Story } from '../model/event.js';
import type { Extraction } from '../model/extraction.js';
import { spanOf, type Evidence } from '../model/span.js';
import { makeVoice, type Voice } from '../text/voice.js';
import { wordsOf, type Word } from '../text/words.js';

interface Interval {
  start: number;
  end: number;
}

/** One article as it is measured. Reference texts are sources too, and never measured as an outlet. */
export interface Source {
  id: string;
  article: Article;
  text: string;
  found: Extraction;
  /** false for a reference text */
  counted: boolean;
  /** its sentences that are evidence, in order */
  sentences: Reconciled['sentences'];
  voice: (span: Interval) => Voice;
  zone: (at: number) => ZoneKind;
  /** the words of one of its sentences, read once */
  words: (sentence: Interval) => readonly Word[];
}

/** What the measures look at: the event, and its articles in the event's order. */
export interface Ground {
  event: Reconciled;
  sources: readonly Source[];
  outlets: readonly Source[];
  references: readonly Source[];
  byId: ReadonlyMap<string, Source>;
}

/** Lays out a story for the measures, once. Linear in its texts. */
export function groundOf({ event, articles, extractions }: Story): Ground {
  const byId = new Map(articles.map((article, i) => [article.id, sourceOf(article, extractions[i]!)]));
  for (const sentence of event.sentences) byId.get(sentence.article)?.sentences.push(sentence);
  const sources = event.articles.flatMap(({ id }) => byId.get(id) ?? []);
  return {
    event,
    sources,
    outlets: sources.filter((source) => source.counted),
    references: sources.filter((source) => !source.counted),
    byId,
  };
}

function sourceOf(article: Article, found: Extraction): Source {
  const read = new Map<number, readonly Word[]>();
  const words = ({ start, end }: Interval): readonly Word[] => {
    const known = read.get(start) ?? wordsOf(article.text, start, end);
    read.set(start, known);
    return known;
  };
  return {
    id: article.id,
    article,
    text: article.text,
    found,
    counted: article.role === 'article',
    sentences: [],
    voice: makeVoice(found.quotes, article.text),
    zone: (at) => lastFrom(article.zones, at)?.kind ?? 'body',
    words,
  };
}

/** The last of the ascending spans that begins at or before `at`. Logarithmic. */
export const lastFrom = <T extends { start: number }>(spans: readonly T[], at: number): T | undefined =>
  spans[indexFrom(spans, at)];

/** Its index; -1 where all begin later. */
export function indexFrom(spans: readonly { start: number }[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The sentence that holds offset `at`, where its words are evidence. */
export function sentenceAt(source: Source, at: number): Source['sentences'][number] | undefined {
  const sentence = lastFrom(source.sentences, at);
  return sentence && at < sentence.end ? sentence : undefined;
}

export const evidenceOf = (source: Source, start: number, end: number): Evidence => ({
  article: source.id,
  ...spanOf(source.text, start, end),
});

/** Evidence without the fields of the item it comes from. */
export const bare = ({ article, start, end, text }: Evidence): Evidence => ({ article, start, end, text });

/** A headline or standfirst: what a reader sees before the story. */
export const isHead = (zone: string): boolean => zone === 'headline' || zone === 'standfirst';
