import type { Event, EventQuote, QuoteInstance } from '../model/event.js';
import { countWords } from '../text/words.js';

/** Someone whose words one article prints in quotation marks. */
export interface Speaker {
  /** the name, or the words the article has for the speaker; null: it names nobody */
  name: string | null;
  affiliation: string | null;
  /** a person or party of its own, not "the companies" */
  named: boolean;
  words: number;
  first: QuoteInstance;
}

/** Who speaks in quotation marks in each article, in the order of the text; those without a name of their own last. */
export function speakersByArticle(event: Event): Map<string, Speaker[]> {
  const known = new Set([...event.people, ...event.companies].map(({ name }) => name));
  const all = new Map<string, Speaker[]>(event.articles.map(({ id }) => [id, []]));
  for (const { quote, instance } of inMarks(event)) {
    const speakers = all.get(instance.article);
    if (!speakers) continue;
    const name = instance.speaker ?? quote.speaker;
    const affiliation = instance.affiliation ?? (instance.speaker === quote.speaker ? quote.affiliation : null);
    const words = countWords(instance.text);
    const same = speakers.find((speaker) => speaker.name === name);
    if (same) {
      same.words += words;
      same.affiliation ??= affiliation;
      if (instance.start < same.first.start) same.first = instance;
    } else {
      const named = name !== null && (known.has(name) || affiliation !== null);
      speakers.push({ name, affiliation, named, words, first: instance });
    }
  }
  for (const speakers of all.values())
    speakers.sort((a, b) => Number(b.named) - Number(a.named) || a.first.start - b.first.start);
  return all;
}

const inMarks = ({ quotes }: Event): { quote: EventQuote; instance: QuoteInstance }[] =>
  quotes.flatMap((quote) =>
    quote.instances.filter(({ type }) => type !== 'indirect').map((instance) => ({ quote, instance })),
  );

/** A speaker with a name, and the articles that quote this name. */
export interface Voice {
  name: string;
  affiliation: string | null;
  articles: string[];
}

/** Every named speaker of the event, those whom most articles quote first. */
export function voices(event: Event): Voice[] {
  const known = new Map<string, Voice>();
  for (const [article, speakers] of speakersByArticle(event))
    for (const { name, affiliation, named } of speakers) {
      if (!named || name === null) continue;
      const voice = known.get(name) ?? { name, affiliation, articles: [] };
      known.set(name, voice);
      voice.affiliation ??= affiliation;
      voice.articles.push(article);
    }
  return [...known.values()].sort((a, b) => b.articles.length - a.articles.length);
}
