// The group that a sentence speaks of: "the accord", "a new Night Train Pact", "ARPC".
import { memberCues, type MemberCue } from '../lexicon/member-cues.js';
import type { Span } from '../model/span.js';
import { spanOf } from '../model/span.js';
import type { Doc, Token } from '../text/doc.js';
import { openingBracket, placesOf } from '../text/landmarks.js';
import { indexPhrases, phraseAt, phraseBefore, type PhraseIndex } from '../text/phrases.js';

const indexes = Object.fromEntries(
  Object.entries(memberCues).map(([kind, phrases]) => [kind, indexPhrases(phrases)]),
) as Record<MemberCue, PhraseIndex>;

/** Tokens of a cue of this kind that starts at `at`; 0 where none does. */
export const cueAt = (kind: MemberCue, tokens: readonly Token[], at: number): number =>
  phraseAt(indexes[kind], tokens, at);
/** Tokens of a cue of this kind that ends before `at`; 0 where none does. */
export const cueBefore = (kind: MemberCue, tokens: readonly Token[], at: number): number =>
  phraseBefore(indexes[kind], tokens, at);

const anyOf = (kinds: readonly MemberCue[]): ReadonlySet<string> =>
  new Set(kinds.flatMap((kind) => indexes[kind].firsts));
const predicateWords = anyOf([
  'turned-down',
  'absent-phrase',
  'left-phrase',
  'whole-verb',
  'with-verb',
  'commit-verb',
  'make-verb',
  'join-verb',
  'sign-verb',
  'be-noun',
]);

/** A cheap look: false where no predicate of membership can begin at this token. */
export const mayBeginPredicate = (token: Token): boolean => predicateWords.has(token.lower);

/** Short names that the text gives its groups: "the Joint Harbour Alliance (JHA)" defines JHA. One pass. */
export function groupNames(doc: Doc): ReadonlySet<string> {
  let names = known.get(doc);
  if (!names) known.set(doc, (names = readGroupNames(doc)));
  return names;
}

const known = new WeakMap<Doc, ReadonlySet<string>>();

function readGroupNames(doc: Doc): ReadonlySet<string> {
  const { tokens } = doc;
  const names = new Set<string>();
  for (const open of placesOf(doc, openingBracket)) {
    const i = open + 1;
    if (open === 0 || tokens[i + 1]?.text !== ')') continue;
    const name = tokens[i]!;
    if (/^\p{Lu}[\p{L}\d-]{1,11}$/u.test(name.text) && isGroupWord(tokens, i - 2)) names.add(name.text);
  }
  return names;
}

const isGroupWord = (tokens: readonly Token[], at: number): boolean =>
  cueBefore('group', tokens, at + 1) > 0 || cueBefore('loose-group', tokens, at + 1) > 0;

/** The first group named between two tokens (`to` exclusive), or undefined. `loose`: words such as "deal" and "board" do too. */
export function groupIn(
  doc: Doc,
  names: ReadonlySet<string>,
  from: number,
  to: number,
  loose: boolean,
): Span | undefined {
  const { tokens, text } = doc;
  const sentence = tokens[from]?.sentence;
  for (let i = from; i < Math.min(to, tokens.length) && tokens[i]!.sentence === sentence; i++) {
    const named = names.has(tokens[i]!.text);
    const n = named ? 1 : cueAt('group', tokens, i) || (loose ? cueAt('loose-group', tokens, i) : 0);
    if (
      n === 0 ||
      (tokens[i]!.lower === 'board' && /^(?:on|-)$/.test(tokens[i - 1]?.lower ?? '')) ||
      !(named || /^(?:NOUN|PROPN|ADJ)$/.test(tokens[i + n - 1]!.pos))
    )
      continue;
    return spanOf(text, tokens[phraseStart(tokens, i, from)]!.start, tokens[i + n - 1]!.end);
  }
  return undefined;
}

function phraseStart(tokens: readonly Token[], noun: number, from: number): number {
  let first = noun;
  while (
    first > from &&
    first > noun - 6 &&
    /^(?:ADJ|NOUN|PROPN)$/.test(tokens[first - 1]!.pos) &&
    tokens[first - 1]!.kind === 'word'
  )
    first--;
  return first > from && tokens[first - 1]!.pos === 'DET' ? first - 1 : first;
}
