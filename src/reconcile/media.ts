import { citingAfter, citingBefore, mediaNames, mediaNouns } from '../lexicon/media-names.js';
import { wireAgencies } from '../lexicon/wire-agencies.js';
import { foldedWords, foldText } from '../text/fold.js';
import type { PartyMention } from './party-mentions.js';

/** Why a mention of a news medium is no party of the story; null where it is one. */
export function mediumRule(mention: PartyMention): string | null {
  if (isOwnOutlet(mention)) return 'the outlet itself';
  if (mention.role === 'member' || mention.role === 'absent') return null;
  return mayBeMedium(mention.text) && isCited(mention) ? 'a medium cited as a source' : null;
}

const agencies = new Set([...wireAgencies.keys()].map(foldText));

/** A name that a newspaper, broadcaster, news site or agency may have. */
function mayBeMedium(name: string): boolean {
  const folded = foldText(name).replace(/^the /u, '');
  const words = folded.split(/[\s.]+/u);
  return mediaNames.has(folded) || agencies.has(folded) || (words.length > 1 && mediaNouns.has(words.at(-1)!));
}

/** The outlet's name, with or without "The" and ".com", or its last words: "the Herald" in the Harbour Herald. */
function isOwnOutlet({ source, text }: PartyMention): boolean {
  const outlet = nameWords(source.article.outlet ?? '');
  const words = nameWords(text);
  if (outlet.length === 0 || words.length === 0 || words.length > outlet.length) return false;
  const tail = outlet.slice(-words.length).join(' ') === words.join(' ');
  return tail && (words.length === outlet.length || mayBeMedium(outlet.join(' ')));
}

const nameWords = (name: string): string[] =>
  foldedWords(name.replace(/\.(?:com|co\.uk|org|net)$/iu, '')).filter((word) => word !== 'the');

const REACH = 40;

/** Words of citing stand right before or right behind it: "as noted by The Times", "The Times first reported". */
function isCited({ source, evidence }: PartyMention): boolean {
  const { text } = source.article;
  const before = foldText(text.slice(Math.max(0, evidence.start - REACH), evidence.start)).replace(/ ?the$/u, '');
  const after = foldText(text.slice(evidence.end, evidence.end + REACH)).replace(/^'s /u, '');
  const ends = (words: string): boolean => before === words || before.endsWith(` ${words}`);
  const begins = (words: string): boolean => new RegExp(`^${words}\\b`, 'u').test(after);
  return citingBefore.some(ends) || citingAfter.some(begins);
}
