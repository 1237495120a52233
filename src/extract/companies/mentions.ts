import { evidenceWords } from '../../lexicon/name-evidence.js';
import type { Doc, Token } from '../../text/doc.js';
import { makeWord, ofWord, type Lexical } from '../../text/word.js';
import { isEnglish, knownAs } from './known.js';
import type { Piece } from './pieces.js';
import { plainKey } from './shape.js';
import { nameSigns } from './features.js';
import { Signs } from './signs.js';
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

/** Signs and keys of the names already read in a text: an article repeats its names. */
const read = new WeakMap<Doc, Map<string, Name>>();

interface Name {
  signs: Signs;
  key: string;
}

const nameOf = (tokens: readonly Lexical[], text: string): Name => ({
  signs: nameSigns(tokens, text),
  key: plainKey(text),
});
const nameOfOne = ofWord((token) => nameOf([token], token.text));

function readName(doc: Doc, tokens: readonly Token[], text: string): Name {
  const [first] = tokens;
  if (tokens.length === 1 && first!.text === text) return nameOfOne(first!);
  let names = read.get(doc);
  if (!names) read.set(doc, (names = new Map<string, Name>()));
  let name = names.get(text);
  if (!name) names.set(text, (name = nameOf(tokens, text)));
  return name;
}

/** Characters at a token's end that are not the name's: the dot of "the FT.", the "’s" of a token the tagger left whole. */
function glued({ text }: Token): number {
  if (/^\p{Lu}{2,}\.$/u.test(text)) return 1;
  return text.length > 3 && /['’]s$/u.test(text) && knownAs(text) === undefined ? 2 : 0;
}

/** The token as it reads without what is glued to it. */
const unglued = (token: Token, glue: number): Token => {
  const text = token.text.slice(0, -glue);
  const word = makeWord(text);
  return { ...token, text, lower: word.lower, word, end: token.end - glue };
};

/** Reads a piece into a mention with its signs. */
export function mentionOf(doc: Doc, piece: Piece, heading: boolean): Mention {
  const tokens = doc.tokens.slice(piece.first, piece.last);
  const start = tokens[0]!.start;
  const last = tokens[tokens.length - 1]!;
  const glue = glued(last);
  const end = last.end - glue;
  const text = doc.text.slice(start, end);
  const name = readName(doc, glue === 0 ? tokens : [...tokens.slice(0, -1), unglued(last, glue)], text);
  const own = new Signs(name.signs);
  const context = new Signs();
  contextSigns(doc, piece.first, piece.last, context);
  if (own.company + own.organisation === 0 && !own.has('no English word')) context.delete('initials in brackets');
  // "coffee chain Ann Marlow"
  const person = piece.person && !context.has('after firm, bank or chain');
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
    key: name.key,
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
