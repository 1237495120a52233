import type { Event } from '../model/event.js';
import type { VoiceRow } from '../model/measures.js';
import type { Evidence } from '../model/span.js';

/** Someone whose words one article prints in quotation marks. */
export interface Speaker {
  /** the name, or the words the article has for the speaker; null: it names nobody */
  name: string | null;
  affiliation: string | null;
  /** a person or party of its own, not "the companies" */
  named: boolean;
  words: number;
  /** where the article first quotes them */
  first: Evidence;
}

/** Who speaks in quotation marks in each article, in the order of the text; those without a name of their own last. */
export function speakersByArticle({ articles, measures }: Event): Map<string, Speaker[]> {
  const all = new Map<string, Speaker[]>(articles.map(({ id }) => [id, []]));
  for (const row of measures.voices.rows) {
    const speakers = all.get(row.article);
    if (!speakers || row.form !== 'quoted' || row.evidence === null) continue;
    const same = speakers.find((speaker) => speaker.name === row.speaker);
    if (same) {
      same.words += row.words;
      same.affiliation ??= row.affiliation;
      if (row.evidence.start < same.first.start) same.first = row.evidence;
    } else speakers.push(speakerOf(row, row.evidence));
  }
  for (const speakers of all.values())
    speakers.sort((a, b) => Number(b.named) - Number(a.named) || a.first.start - b.first.start);
  return all;
}

function speakerOf({ speaker, affiliation, speakerKind, words }: VoiceRow, first: Evidence): Speaker {
  const own = speakerKind === 'person' || speakerKind === 'organisation' || affiliation !== null;
  return { name: speaker, affiliation, named: speaker !== null && own, words, first };
}

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
