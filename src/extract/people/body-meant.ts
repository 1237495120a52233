import { bodyNouns } from '../../lexicon/body-nouns.js';
import type { CompanyMention } from '../../model/extraction.js';
import { lastBefore } from '../mentions.js';

/** Names the body that "its" or "the company's" stands for at a place in the text; null where none was named. */
export type BodyAt = (offset: number, noun: string) => string | null;

/** How many mentions back "the union" may reach: farther than that a writer names it again. */
const REACH = 40;

/**
 * "its": the body named last. "the company": the company named last. "the union": the body named last whose name says
 * that it is one, or initials that may stand for one.
 */
export function bodyMeantIn(companies: readonly CompanyMention[]): BodyAt {
  return (offset, noun) => {
    const last = lastBefore(companies, offset);
    if (noun === 'its' || noun === 'their') return companies[last]?.name ?? null;
    const asks = bodyNouns.get(noun);
    for (let i = last; i >= 0 && i > last - REACH; i--) {
      const { name, type } = companies[i]!;
      if (asks === 'company' ? type === 'company' : fits(name, type, asks)) return name;
    }
    return null;
  };
}

function fits(name: string, type: string, words: ReadonlySet<string> | undefined): boolean {
  if (words === undefined) return true;
  if (type === 'organisation' && /^\p{Lu}{2,6}$/u.test(name)) return true;
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => words.has(word));
}
