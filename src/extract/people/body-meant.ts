import { bodyNouns, type BodyNoun } from '../../lexicon/body-nouns.js';
import type { CompanyMention } from '../../model/extraction.js';
import type { Doc } from '../../text/doc.js';
import { lastBefore } from '../mentions.js';
import type { NearBody } from './near-body.js';

/** Names the body that "its" or "the company's" stands for at a place in the text; null where none was named. */
export type BodyAt = (offset: number, noun: string) => string | null;

/** How many mentions back "the union" may reach: farther than that a writer names it again. */
const REACH = 40;

/**
 * What the words near say comes first. "its": the body named last. "the company": the company named last. "the union": the body named last whose name says
 * that it is one, or initials that may stand for one.
 */
export function bodyMeantIn(companies: readonly CompanyMention[], near: NearBody): BodyAt {
  return (offset, noun) => {
    const topic = near(offset, noun);
    if (topic) return topic.noun === undefined ? topic.name : lastFitting(companies, offset, topic.noun);
    if (noun === 'whose') return null;
    const last = lastBefore(companies, offset);
    if (noun === 'its' || noun === 'their') return companies[last]?.name ?? null;
    return lastFitting(companies, offset, noun);
  };
}

/** The body named last that the noun fits. */
export function lastFitting(companies: readonly CompanyMention[], offset: number, noun: string): string | null {
  const last = lastBefore(companies, offset);
  for (let i = last; i >= 0 && i > last - REACH; i--)
    if (fitsNoun(noun, companies[i]!.name, companies[i]!.type)) return companies[i]!.name;
  return null;
}

/** "the union" may stand for the Dockers Union, not for Tarn Foods. A noun that the lexicon does not know fits any body. */
export function fitsNoun(noun: string, name: string, type: CompanyMention['type'] | undefined): boolean {
  const asks = bodyNouns.get(noun);
  if (asks === undefined) return true;
  if (asks === 'company') return type === 'company' || (type === undefined && !saysOtherwise(name));
  return (asks.initials && type === 'organisation' && isInitials(name)) || holdsWord(name, asks);
}

const isInitials = (name: string): boolean => /^\p{Lu}{2,6}$/u.test(name);

const wordsOf = (name: string): string[] => name.toLowerCase().split(/[^\p{L}]+/u);

const holdsWord = (name: string, { words }: Exclude<BodyNoun, 'company'>): boolean =>
  wordsOf(name).some((word) => words.has(word));

/** "Dockers Union": a word of the name is a noun that asks for a body of another kind than a company. */
function saysOtherwise(name: string): boolean {
  return wordsOf(name).some((word) => {
    const asks = bodyNouns.get(word);
    return asks !== undefined && asks !== 'company';
  });
}

/** A masthead, a byline or a dateline names no body of the story. */
export function outsideHeader(doc: Doc, companies: readonly CompanyMention[]): CompanyMention[] {
  const header = doc.zones.filter(({ kind }) => kind === 'byline' || kind === 'dateline' || kind === 'furniture');
  return companies.filter(({ start }) => !header.some((zone) => zone.start <= start && start < zone.end));
}
