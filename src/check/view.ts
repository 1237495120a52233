import { isEvidenceZone, type Article, type ZoneKind } from '../model/article.js';
import type { Reconciled, Story } from '../model/event.js';
import type { Extraction } from '../model/extraction.js';
import type { Evidence } from '../model/span.js';
import { plainSpaces } from '../text/fold.js';
import { contentStems } from '../text/stem.js';
import { makeVoice, type Voice } from '../text/voice.js';
import { wordsOf, type Word } from '../text/words.js';

/** A sentence in a zone whose words are evidence. */
export interface SentenceView {
  article: ArticleView;
  index: number;
  start: number;
  end: number;
  /** with plain spaces, character for character */
  text: string;
  paragraph: number;
  zone: ZoneKind;
  words: readonly Word[];
  stems: ReadonlySet<string>;
}

/** One article as the checks look at it. */
export interface ArticleView {
  id: string;
  label: string;
  isReference: boolean;
  article: Article;
  /** with plain spaces, character for character; what is printed comes from the article itself */
  text: string;
  found: Extraction;
  sentences: readonly SentenceView[];
  /** the stems of all of them */
  stems: ReadonlySet<string>;
  voice: (span: { start: number; end: number }) => Voice;
}

/** One event with what several checks need, made once. */
export interface View {
  event: Reconciled;
  /** references too, in the event's order */
  articles: readonly ArticleView[];
  outlets: readonly ArticleView[];
  references: readonly ArticleView[];
  /** pairs of versions of one article, each with the one that came after it; the older ones stand in no other list */
  versions: readonly { older: ArticleView; newer: ArticleView }[];
  byId: ReadonlyMap<string, ArticleView>;
}

/** Indexes a story for the checks. Linear in its texts. */
export function viewOf(story: Story): View {
  const articles = story.articles.map((article, i) => articleView(article, story.extractions[i]!));
  const older = (story.older ?? []).map(({ article, extraction, newer }) => ({
    view: articleView(article, extraction),
    newer,
  }));
  const byId = new Map([...articles, ...older.map((o) => o.view)].map((a) => [a.id, a]));
  return {
    event: story.event,
    articles,
    outlets: articles.filter((a) => !a.isReference),
    references: articles.filter((a) => a.isReference),
    versions: older.flatMap(({ view, newer }) => {
      const after = byId.get(newer);
      return after ? [{ older: view, newer: after }] : [];
    }),
    byId,
  };
}

function articleView(article: Article, found: Extraction): ArticleView {
  const { id, label, text } = article;
  const view: ArticleView = {
    id,
    label,
    isReference: article.role === 'reference',
    article,
    text: plainSpaces(text),
    found,
    sentences: [],
    stems: new Set(),
    voice: makeVoice(found.quotes, text),
  };
  const sentences: SentenceView[] = [];
  for (const ref of found.sentences) {
    const zone = zoneAt(view, ref.from);
    if (!isEvidenceZone(zone)) continue;
    const words = wordsOf(text, ref.from, ref.to);
    sentences.push({
      article: view,
      index: sentences.length,
      start: ref.from,
      end: ref.to,
      text: view.text.slice(ref.from, ref.to),
      paragraph: ref.paragraph,
      zone,
      words,
      stems: new Set(contentStems(words)),
    });
  }
  view.sentences = sentences;
  view.stems = new Set(sentences.flatMap((s) => [...s.stems]));
  return view;
}

/** The zone that holds offset `at`; body where the zones leave it open. */
export function zoneAt(view: ArticleView, at: number): ZoneKind {
  return lastBefore(view.found.zones, at)?.kind ?? 'body';
}

/** The sentence that holds offset `at`, where it is evidence. */
export function sentenceAt(view: ArticleView, at: number): SentenceView | undefined {
  const sentence = lastBefore(view.sentences, at);
  return sentence && at < sentence.end ? sentence : undefined;
}

function lastBefore<T extends { start: number }>(spans: readonly T[], at: number): T | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}

/** True where the span's words may speak for the article: no furniture, bio, byline or dateline. */
export const isEvidence = (view: ArticleView, span: { start: number }): boolean =>
  isEvidenceZone(zoneAt(view, span.start));

export const inHeadline = (view: ArticleView, span: { start: number }): boolean => {
  const zone = zoneAt(view, span.start);
  return zone === 'headline' || zone === 'standfirst';
};

/** Whose words these are: inside a quotation, inside a reported clause, or the outlet's own. */
export const voiceOf = (view: ArticleView, span: { start: number; end: number }): Voice => view.voice(span);

/** The `n` words from word `at`, folded, on one line. */
export const phraseAt = (words: readonly Word[], at: number, n: number): string =>
  words
    .slice(at, at + n)
    .map((w) => w.key)
    .join(' ');

export const evidenceOf = (view: ArticleView, start: number, end: number): Evidence => ({
  article: view.id,
  start,
  end,
  text: view.article.text.slice(start, end),
});

/** Evidence as a stored span gives it, without the fields that belong to the item it comes from. */
export const bare = ({ article, start, end, text }: Evidence): Evidence => ({ article, start, end, text });

const memory = new WeakMap<View, Map<unknown, unknown>>();

/** Computes something once for a view and gives it to every check that asks. */
export function once<T>(view: View, compute: (view: View) => T): T {
  const known = memory.get(view) ?? new Map<unknown, unknown>();
  memory.set(view, known);
  if (!known.has(compute)) known.set(compute, compute(view));
  return known.get(compute) as T;
}
