import { evidenceWords } from '../../lexicon/name-evidence.js';
import type { Doc, Token } from '../../text/doc.js';
import { evidence, type Feature } from './evidence.js';
import { isEnglish, knownAs } from './known.js';
import type { Piece } from './pieces.js';
import { plainKey } from './shape.js';
import { nameSigns, Signs } from './features.js';
import { contextSigns } from './surroundings.js';

/** A stretch that may name a company, with everything that speaks for and against it. */
export interface Mention {
  first: number;
  last: number;
  start: number;
  end: number;
  text: string;
  key: string;
  own: Signs;
  context: Signs;
  /** in a heading, where capitals say nothing */
  heading: boolean;
  person: boolean;
  score: number;
  /** the full name a short form or initials stand for */
  full: Mention | null;
}

/** Signs of the names already read in a text: an article repeats its names. */
const read = new WeakMap<Doc, Map<string, Signs>>();

function ownSigns(doc: Doc, tokens: readonly Token[], text: string): Signs {
  const known = read.get(doc) ?? new Map<string, Signs>();
  read.set(doc, known);
  const signs = known.get(text) ?? nameSigns(tokens, text);
  known.set(text, signs);
  return new Signs(signs);
}

/** Characters at a token's end that are not the name's: the dot of "the FT.", the "’s" of a token the tagger left whole. */
function glued({ text }: Token): number {
  if (/^\p{Lu}{2,}\.$/u.test(text)) return 1;
  return text.length > 3 && /['’]s$/u.test(text) && knownAs(text) === undefined ? 2 : 0;
}

/** Reads a piece into a mention with its signs. */
export function mentionOf(doc: Doc, piece: Piece, heading: boolean): Mention {
  const tokens = doc.tokens.slice(piece.first, piece.last);
  const start = tokens[0]!.start;
  const last = tokens[tokens.length - 1]!;
  const end = last.end - glued(last);
  const text = doc.text.slice(start, end);
  const own = ownSigns(doc, tokens, text);
  const context = new Signs();
  contextSigns(doc, piece.first, piece.last, context);
  if (own.company + own.organisation === 0 && !own.features.has('no English word'))
    context.features.delete('initials in brackets');
  // "coffee chain Ann Marlow"
  const person = piece.person && !context.features.has('after firm, bank or chain');
  if (person) own.add('a person’s name');
  if (piece.titled)
    context.add(
      piece.titled === 'portfolio' ? 'a portfolio or place before a title' : 'a title stands between it and a person',
      piece.titled === 'portfolio' ? undefined : 'company',
      1,
    );
  if (piece.opens && tokens.length === 1 && isNoName(tokens[0]!, doc.tokens[piece.last]))
    context.add('opens its sentence and is no proper noun');
  const { first } = piece;
  return {
    first,
    last: piece.last,
    start,
    end,
    text,
    key: plainKey(text),
    own,
    context,
    heading,
    person,
    score: 0,
    full: null,
  };
}

/** "Yesterday it", "Orange juice": tagged as no name, or an ordinary word before its noun. */
const isNoName = (token: Token, next: Token | undefined): boolean =>
  !/^(?:PROPN|X)$/u.test(token.pos) ||
  (isEnglish(token.lower) &&
    next?.pos === 'NOUN' &&
    next.text === next.lower &&
    !evidenceWords.corporateNoun.has(next.lower));

/** The sum of the weights of some features. */
export function weigh(features: Iterable<Feature>, without?: ReadonlySet<Feature>): number {
  let sum = 0;
  for (const feature of features) if (!without?.has(feature)) sum += evidence[feature];
  return sum;
}
