// Commitments told by number: "the first being ...", "Second is the commitment to ...", "The third area revolves around ...".
import { isCommitmentWord } from '../../lexicon/commitment-words.js';
import { numberWords, ordinalWords } from '../../lexicon/number-words.js';
import type { Sentence, Token } from '../../text/doc.js';
import { holds, landmark } from '../../text/landmarks.js';
import { draft, isBaseVerb, isGerund, tokenSpan, trimEnd, trimStart, type Scene } from './draft.js';

/** Reads one sentence; adds at most one description for each ordinal in it. True where it found any. */
export function readOrdinals(scene: Scene, sentence: Sentence): boolean {
  const { doc, announced } = scene;
  const { tokens } = doc;
  const set = announced.get(sentence.index);
  const counted = scene.counted.has(sentence.index);
  if (
    !set &&
    !counted &&
    !holds(doc, setWord, sentence.first, sentence.last) &&
    !labelledAt(tokens, trimStart(tokens, sentence.first, sentence.last))
  )
    return false;
  const start = trimStart(tokens, sentence.first, sentence.last);
  const marks: { at: number; ordinal: Ordinal }[] = [];
  for (let i = start; i < sentence.last - 2; i++) {
    const ordinal =
      mayBegin(tokens[i]!) && opensAt(tokens, i, start) ? ordinalAt(tokens, i, set?.count ?? null) : undefined;
    if (ordinal && ((counted && i === start) || linked(tokens, ordinal, i === start, sentence)))
      marks.push({ at: i, ordinal });
  }
  marks.forEach(({ at, ordinal }, index) => {
    const next = marks[index + 1]?.at;
    const first = marks.length === 1 || index === 0 ? sentence.first : at;
    const last = next === undefined ? wholeEnd(tokens, ordinal.link, sentence) : trimEnd(tokens, first, next);
    if (last <= ordinal.link) return;
    scene.drafts.push(
      draft('ordinal', first, last, {
        number: ordinal.number,
        label: tokenSpan(doc, at, ordinal.link),
        core: ordinal.content,
      }),
    );
  });
  return marks.length > 0;
}

/** A cheap look at the first word. */
const mayBegin = ({ lower, text }: Token): boolean =>
  ordinalWords.has(lower) ||
  /^(?:the|its|their|final|last|remaining|other|\d(?:st|nd|rd|th)|[a-z]+ly)$/.test(lower) ||
  (text !== lower && (isCommitmentWord('one-noun', lower) || isCommitmentWord('article-noun', lower)));

interface Ordinal {
  number: number | null;
  /** the token behind "the third area" */
  link: number;
  content: number;
}

/** An ordinal may open the sentence (behind "and finally,") or a part of it. */
const opensAt = (tokens: readonly Token[], i: number, start: number): boolean => {
  if (i === start) return true;
  const before = tokens[i - 1]!;
  if (/^[,;:.–—-]$/.test(before.text) || /^(?:and|while|finally|lastly)$/.test(before.lower)) return true;
  return /^["“‘]$/.test(before.text);
};

/** "the first", "Second", "Firstly", "The third area", "The final two points", "Principle 3". */
function ordinalAt(tokens: readonly Token[], at: number, count: number | null): Ordinal | undefined {
  let i = tokens[at]!.lower === 'the' || tokens[at]!.lower === 'its' || tokens[at]!.lower === 'their' ? at + 1 : at;
  const token = tokens[i];
  if (!token) return undefined;
  const { lower } = token;
  const label = labelledAt(tokens, i);
  if (label) return label;
  const last = lower === 'final' || lower === 'last' || lower === 'remaining' || lower === 'other';
  if (lower === 'finally' || lower === 'lastly') return undefined;
  const number =
    ordinalWords.get(lower)?.value ??
    ordinalWords.get(lower.replace(/ly$/, ''))?.value ??
    (/^\d(?:st|nd|rd|th)$/.test(lower) ? Number(lower[0]) : undefined);
  if (number === undefined && !last) return undefined;
  i++;
  const more = numberWords.get(tokens[i]?.lower ?? '');
  if (more) i++;
  while (i < at + 6 && tokens[i]?.pos === 'ADJ' && !isCommitmentWord('one-noun', tokens[i]!.lower)) i++;
  const noun =
    isCommitmentWord('one-noun', tokens[i]?.lower ?? '') || isCommitmentWord('set-noun', tokens[i]?.lower ?? '');
  if (noun) i++;
  else if (last || tokens[i]?.pos === 'NOUN' || tokens[i]?.pos === 'PROPN') return undefined;
  return { number: number ?? (more ? null : count), link: i, content: i + 1 };
}

/** "Commitment 1", "Principle 3", "Article 4": a noun for one of them and its number. */
function labelledAt(tokens: readonly Token[], at: number): Ordinal | undefined {
  const noun = tokens[at]!;
  const number = tokens[at + 1];
  if (
    !number ||
    !/^\p{Lu}/u.test(noun.text) ||
    !(isCommitmentWord('one-noun', noun.lower) || isCommitmentWord('article-noun', noun.lower))
  )
    return undefined;
  const value = /^\d{1,2}$/.test(number.text) ? Number(number.text) : numberWords.get(number.lower)?.value;
  return value === undefined || value > 30 ? undefined : { number: value, link: at + 2, content: at + 3 };
}

/** What makes an ordinal name a principle: "is", "being", "revolves around", ", to share". */
function linked(tokens: readonly Token[], { link }: Ordinal, opens: boolean, sentence: Sentence): boolean {
  const token = tokens[link];
  if (!token || link >= sentence.last) return false;
  if (token.lower === 'being' || isCommitmentWord('gloss-verb', token.lower) || /^[:–—]$/.test(token.text)) return true;
  if (token.text === '.' && opens && isCommitmentWord('actor', tokens[link + 2]?.lower ?? '')) return true;
  if (token.text !== ',' || !opens) return false;
  const next = tokens[link + 1];
  return (
    next !== undefined &&
    (next.lower === 'to' ||
      isGerund(next) ||
      isBaseVerb(next) ||
      isCommitmentWord('actor', next.lower) ||
      next.lower === 'the')
  );
}

/** A description ends with its sentence, or where ", while X stipulates" begins another. */
function wholeEnd(tokens: readonly Token[], from: number, sentence: Sentence): number {
  for (let i = from; i + 2 < sentence.last; i++)
    if (
      tokens[i]!.text === ',' &&
      /^(?:while|whilst|whereas)$/.test(tokens[i + 1]!.lower) &&
      /^["“‘]$|^the$/u.test(tokens[i + 2]!.lower)
    )
      return i;
  return sentence.last;
}

const SETS = new Set(
  'principle principles commitment commitments pledge pledges pillar pillars cornerstone cornerstones promise promises tenet tenets undertaking undertakings'.split(
    ' ',
  ),
);

const setWord = landmark(({ lower }) => SETS.has(lower));
