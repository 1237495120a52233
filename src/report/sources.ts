import type { Event, EventArticle } from '../model/event.js';
import type { Evidence } from '../model/span.js';
import { makeLocator, type Locator, type Place } from '../text/locate.js';
import { makeVoice, type Voice } from '../text/voice.js';

export interface Located extends Place {
  voice: Voice;
}

/** The articles of one event with their texts, and where any of their spans stands. */
export interface EventSources {
  article: (id: string) => EventArticle | undefined;
  text: (id: string) => string;
  locate: (evidence: Evidence) => Located;
  /** the sentences that hold the span, else the span itself */
  sentence: (evidence: Evidence) => Evidence;
}

interface Source {
  locate: Locator;
  voice: ReturnType<typeof makeVoice>;
}

type Texts = ReadonlyMap<string, string> | undefined;

/** Renderers of one run ask for the same event again; what is read once is kept as long as the event is. */
const kept = new WeakMap<Event, { texts: Texts; sources: EventSources }>();

/** The articles of `event` with their texts by id. Each text is read once, when the first of its spans is asked for. */
export function eventSources(event: Event, texts: Texts): EventSources {
  const known = kept.get(event);
  if (known && known.texts === texts) return known.sources;
  const sources = readSources(event, texts);
  kept.set(event, { texts, sources });
  return sources;
}

function readSources(event: Event, texts: Texts): EventSources {
  const articles = new Map([...event.articles, ...event.versions].map((article) => [article.id, article]));
  const sources = new Map<string, Source>();
  const sentences = new Map(event.articles.map(({ id }) => [id, event.sentences.filter((s) => s.article === id)]));
  const sourceOf = (id: string): Source => {
    let source = sources.get(id);
    if (!source) {
      const quotes = event.quotes.flatMap((q) => q.instances.filter((i) => i.article === id));
      const { zones = [], pages = [] } = articles.get(id) ?? {};
      source = {
        locate: makeLocator(texts?.get(id) ?? '', zones, pages),
        voice: makeVoice(quotes, texts?.get(id) ?? ''),
      };
      sources.set(id, source);
    }
    return source;
  };
  return {
    article: (id) => articles.get(id),
    text: (id) => texts?.get(id) ?? '',
    locate: (evidence) => {
      const { locate, voice } = sourceOf(evidence.article);
      return { ...locate(evidence), voice: voice(evidence) };
    },
    sentence: (evidence) => {
      const { article, start, end } = evidence;
      const around = overlapping(sentences.get(article) ?? [], start, end);
      const from = Math.min(start, ...around.map((s) => s.start));
      const to = Math.max(end, ...around.map((s) => s.end));
      const text = texts?.get(article)?.slice(from, to);
      return text === undefined ? evidence : { article, start: from, end: to, text };
    },
  };
}

/** Those of the ascending, disjoint `spans` that share a character with start to end. */
function overlapping<S extends { start: number; end: number }>(spans: readonly S[], start: number, end: number): S[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < spans.length && spans[last]!.start < end) last++;
  return spans.slice(low, last);
}
