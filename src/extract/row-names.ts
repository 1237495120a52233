import type { PersonMention } from '../model/extraction.js';
import type { Sentence, Token } from '../text/doc.js';
import { monthWords, weekdayWords } from '../lexicon/date-words.js';
import { maybeEndsSentence } from '../lexicon/abbreviations.js';
import { evidenceWords } from '../lexicon/name-evidence.js';
import { demonyms } from '../lexicon/name-lists.js';
import { numberWords } from '../lexicon/number-words.js';
import { functionWords } from '../lexicon/function-words.js';
import { tokenAt } from '../text/doc.js';
import { landmark } from '../text/landmarks.js';
import { ofWord } from '../text/word.js';
import type { Context } from './context.js';
import { spanHolding } from './mentions.js';

/** A name as tokens, last exclusive. */
export interface NameReading {
  first: number;
  last: number;
}

const LONGEST_NAME = 8;
const OPENERS = new Set(
  'without besides beside apart aside minus except excluding neither along together alongside plus notably absent missing signing joining in on at for by from with as of to after before when while if although though but however meanwhile despite since until unless because so then also even still yet not no all some many most several few each every both either companies firms members signatories partners backers among including like such instead today yesterday now here there what who how why where other others another more dozens hundreds thousands private public security tech technology big major software hardware government'.split(
    ' ',
  ),
);

/** Lower-case words begin no name, but for "eBay" and "iRobot". */
const mayBeginName = ofWord(({ text }) => !/^[a-z]/.test(text) || /^[a-z]\p{Lu}/u.test(text));

/** Where the name of a party may begin. */
export const rowStart = landmark((token) => token.kind !== 'punct' && mayBeginName(token));

/**
 * The name of a party that starts at token `at`: a known mention, else a run of capitalised words ("Department of
 * Defense", "F-Secure", "Johnson & Johnson"). Persons, months and ordinary words that open a sentence are none.
 * @param entry other names stand before it in the row: what only looks like a person or an owner is one of them
 */
export function nameAt(context: Context, at: number, sentence: Sentence, entry = false): NameReading | undefined {
  const { doc, found } = context;
  const { tokens } = doc;
  const token = tokens[at];
  if (!token || at >= sentence.last) return undefined;
  if (!mayBeginName(token)) return undefined;
  const known = spanHolding(found.companies, token.start);
  if (known?.start === token.start) {
    const last = Math.max(at + 1, tokenAt(doc, known.end));
    return isModifier(tokens, last) ? undefined : { first: at, last };
  }
  if (known || isPersonAt(context, token.start, entry)) return undefined;
  if (!beginsName(tokens, at, sentence)) return undefined;
  let last = at + 1;
  while (last < sentence.last && last < at + LONGEST_NAME) {
    const next = partEnd(tokens, last, sentence.last);
    if (next === undefined || spanHolding(found.companies, tokens[next - 1]!.start)?.start === tokens[next - 1]!.start)
      break;
    last = next;
  }
  if (entry && isOwnGenitive(tokens, last)) return { first: at, last: last + 1 };
  return isNoParty(context, at, last, entry) ? undefined : { first: at, last };
}

/** A person stands there, one whom the article calls by more than a single word or by a title. */
function isPersonAt({ found }: Context, at: number, entry: boolean): boolean {
  const person = spanHolding(found.people, at);
  return person !== undefined && !isLoneName(person) && !(entry && isPassing(found.people, person));
}

/** "Acme, Borealis, Costa Linen and Quell": named once, with no title and no body, somebody may as well be a firm. */
export const isPassing = (people: readonly PersonMention[], { name, title, affiliation }: PersonMention): boolean =>
  title === null && affiliation === null && timesNamed(people).get(name) === 1;

const named = new WeakMap<readonly PersonMention[], ReadonlyMap<string, number>>();

function timesNamed(people: readonly PersonMention[]): ReadonlyMap<string, number> {
  const known = named.get(people);
  if (known) return known;
  const times = new Map<string, number>();
  for (const { name } of people) times.set(name, (times.get(name) ?? 0) + 1);
  named.set(people, times);
  return times;
}

/** "Acme, Quell's and Borealis": nothing follows that the name could own. */
const isOwnGenitive = (tokens: readonly Token[], at: number): boolean =>
  /^['’]s$/.test(tokens[at]?.lower ?? '') && /^(?:and|[,.;])$/.test(tokens[at + 1]?.lower ?? '.');

/** "shipping king Quillon": one word, no other name and no title but a plain noun may as well be a body as a person. */
export const isLoneName = ({ name, title }: PersonMention): boolean =>
  !/\s/u.test(name) && !/^\p{Lu}/u.test(title ?? '');

/** "Nokia's", "NATO-led": the name belongs to the next word. */
const isModifier = (tokens: readonly Token[], last: number): boolean => {
  const next = tokens[last];
  return next !== undefined && !next.spaced && /^(?:-|['’]s|['’])$/.test(next.text);
};

/** Persons with their titles, peoples and parties, abbreviated states, "U.S.-owned", "Georgia's". */
function isNoParty(context: Context, first: number, last: number, entry: boolean): boolean {
  const { tokens } = context.doc;
  for (let i = first; i < last; i++) if (isPersonAt(context, tokens[i]!.start, entry)) return true;
  if (isModifier(tokens, last)) return true;
  const { lower } = tokens[first]!;
  if (last - first > 1) return evidenceWords.title.has(lower) || evidenceWords.honorific.has(lower.replace('.', ''));
  return (
    demonyms.has(lower) ||
    evidenceWords.faith.has(lower) ||
    evidenceWords.noName.has(lower) ||
    evidenceWords.opener.has(lower) ||
    numberWords.has(lower) ||
    maybeEndsSentence.has(lower) ||
    /^(?:some|any|every|no)(?:body|one)$/.test(lower)
  );
}

const isCapital = (token: Token): boolean =>
  (token.kind === 'word' && /^(?:\p{Lu}|[a-z]\p{Lu})/u.test(token.text)) ||
  (token.kind === 'number' && /^\d+$/.test(token.text));

function beginsName(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const token = tokens[at]!;
  if (token.kind === 'number')
    return /^\d$/.test(token.text) && tokens[at + 1]?.spaced === false && /^\p{Lu}/u.test(tokens[at + 1]!.text);
  if (!isCapital(token) || token.text.length > 40 || monthWords.has(token.lower) || weekdayWords.has(token.lower))
    return false;
  if (OPENERS.has(token.lower) || functionWords.has(token.lower))
    return /^\p{Lu}{2,}$/u.test(token.text) && token.pos === 'PROPN';
  return (
    at > sentence.first ||
    token.pos === 'PROPN' ||
    token.pos === 'NOUN' ||
    token.pos === 'ADJ' ||
    isCapital(tokens[at + 1] ?? token)
  );
}

/** The token behind the next word of the name, or undefined where the name ends. */
function partEnd(tokens: readonly Token[], at: number, last: number): number | undefined {
  const token = tokens[at]!;
  if (isCapital(token)) return token.kind === 'number' && token.spaced && token.text.length > 3 ? undefined : at + 1;
  const next = tokens[at + 1];
  if (!next || at + 1 >= last || !isCapital(next)) return undefined;
  if (/^[-&'’.+]$/.test(token.text) && (token.text === '&' || !token.spaced)) return at + 2;
  return /^(?:of|for|de|du|des|della|di|und|et|y)$/.test(token.lower) && next.kind === 'word' ? at + 2 : undefined;
}
