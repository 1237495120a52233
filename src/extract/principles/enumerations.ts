// Commitments in a row inside one sentence: "They include protecting ..., opposing ... and helping ...".
import { isCommitmentWord } from '../../lexicon/commitment-words.js';
import type { Sentence, Token } from '../../text/doc.js';
import { holds, openingBracket } from '../../text/landmarks.js';
import { ofWord } from '../../text/word.js';
import { draft, isBaseVerb, isGerund, tokenSpan, trimEnd, type Scene } from './draft.js';
import { withNot } from './verb-rows.js';

type Opens = (token: Token | undefined) => boolean;

/** Reads one sentence; true where it holds a row of commitments or a single one behind "This includes". */
export function readEnumeration(scene: Scene, sentence: Sentence, continues: boolean): boolean {
  const { doc } = scene;
  const { tokens } = doc;
  const marked = readMarked(scene, sentence);
  if (marked) return true;
  const included = includes(scene, sentence, continues);
  if (included !== undefined) return addRow(scene, sentence, included, isGerund, 1);
  const colon = colonBehindSet(scene, sentence);
  if (colon !== undefined) {
    const opens = isGerund(tokens[colon + 1]) ? isGerund : tokens[colon + 1]?.lower === 'to' ? isInfinitive : undefined;
    return opens !== undefined && addRow(scene, sentence, colon + 1, opens, 2);
  }
  const will = groupWill(scene, sentence);
  return will !== undefined && addRow(scene, sentence, will, isBaseVerb, 3);
}

const commits = ofWord(
  ({ lower }) =>
    lower === 'will' || lower === 'shall' || isCommitmentWord('verb', lower) || isCommitmentWord('deal-noun', lower),
);

const isInfinitive: Opens = (token) => token?.lower === 'to';

/** "to (a) share data, (b) pay crews and (c) burn no oil": one description for each mark, in a sentence that commits. */
function readMarked({ doc, drafts }: Scene, sentence: Sentence): boolean {
  if (!holds(doc, openingBracket, sentence.first, sentence.last)) return false;
  const { tokens } = doc;
  const starts: number[] = [];
  for (let i = sentence.first; i < sentence.last - 2; i++)
    if (
      tokens[i]!.lower === '(' &&
      /^(?:[a-h]|[1-9]|i{1,3}|iv|v)$/.test(tokens[i + 1]!.lower) &&
      tokens[i + 2]!.text === ')'
    )
      starts.push(i + 3);
  if (starts.length < 2 || !tokens.slice(sentence.first, sentence.last - 2).some(commits)) return false;
  starts.forEach((start, index) => {
    const next = starts[index + 1];
    const last = trimAnd(tokens, start, next === undefined ? sentence.last : next - 3);
    if (last > start) drafts.push(draft('enumerated', start, last, { number: index + 1 }));
  });
  return true;
}

/** Behind "They include", "This includes", "The principles are": the token where the row begins. */
function includes({ doc, announced, pact }: Scene, sentence: Sentence, continues: boolean): number | undefined {
  const { tokens } = doc;
  for (let i = sentence.first; i < sentence.last - 1 && i < sentence.first + 12; i++) {
    const { lower } = tokens[i]!;
    if (!/^(?:includes?|included|are|involves?|means)$/.test(lower)) continue;
    const next = tokens[i + 1]!.lower === 'not' || tokens[i + 1]!.text === ':' ? i + 2 : i + 1;
    if (!isGerund(tokens[next])) return undefined;
    const subject = tokens[i - 1];
    const pronoun = i - sentence.first <= 2 && /^(?:they|these|those|this|that|it)$/.test(subject?.lower ?? '');
    if (pronoun) return continues || announced.get(sentence.index)?.sentence === sentence.index - 1 ? i + 1 : undefined;
    return subjectIsSet(tokens, sentence.first, i, lower === 'are', pact) ? i + 1 : undefined;
  }
  return undefined;
}

const SETS =
  /^(?:principles|pillars|cornerstones|commitments|goals|aims|objectives|promises|pledges|priorities|provisions|tenets|remedies|undertakings|terms|conditions|measures|safeguards|key points)$/;

/** "The principles include", "The terms of the deal are": not "the things they are doing". */
function subjectIsSet(tokens: readonly Token[], first: number, verb: number, close: boolean, pact: boolean): boolean {
  if (tokens[verb - 1]?.pos === 'PRON') return false;
  if (pact && isCommitmentWord('set-noun', tokens[verb - 1]!.lower)) return true;
  for (let j = close ? Math.max(first, verb - 6) : first; j < verb; j++) if (SETS.test(tokens[j]!.lower)) return true;
  return false;
}

/** The colon behind a set noun: "four key aims in the partnership: sharing insights, ...". */
function colonBehindSet({ doc, announced }: Scene, sentence: Sentence): number | undefined {
  const set = announced.get(sentence.index);
  if (set?.sentence !== sentence.index) return undefined;
  for (let i = set.noun + 1; i < sentence.last - 2 && i < set.noun + 16; i++)
    if (/^[:–—]$/.test(doc.tokens[i]!.text)) return i;
  return undefined;
}

/** "ARPC will share ..., design ..., support ... and implement ...": the first verb behind a group's "will". */
function groupWill({ doc, groups }: Scene, sentence: Sentence): number | undefined {
  const { tokens } = doc;
  for (let i = sentence.first + 1; i < sentence.last - 3; i++) {
    if (tokens[i]!.lower !== 'will') continue;
    const subject = tokens[i - 1]!;
    if (!groups.has(subject.text) && !isCommitmentWord('deal-noun', subject.lower)) continue;
    const next = /^["“‘]$/.test(tokens[i + 1]!.text) ? i + 2 : i + 1;
    return isBaseVerb(tokens[next]) ? next : undefined;
  }
  return undefined;
}

/** Cuts the row at commas and "and" before words of the opening kind; adds its parts where there are enough. */
function addRow(scene: Scene, sentence: Sentence, from: number, opens: Opens, least: number): boolean {
  const { tokens } = scene.doc;
  const starts = [from];
  for (let i = from + 2; i < sentence.last - 1; i++) {
    const token = tokens[i]!;
    if (token.text !== ',' && token.text !== ';' && token.lower !== 'and') continue;
    let next = i + 1;
    while (next < sentence.last && /^(?:and|also|not|"|“|‘|”|’)$/u.test(tokens[next]!.lower)) next++;
    if (!opens(tokens[next]) || next >= sentence.last) continue;
    // "protecting and defending users" is one; a part has an object.
    if (next - starts[starts.length - 1]! < 3) continue;
    if (opens === isBaseVerb && tokens[i - 1]!.pos === 'VERB') continue;
    starts.push(withNot(tokens, next));
    i = next;
  }
  if (starts.length < least) return false;
  const single = starts.length === 1;
  starts.forEach((start, index) => {
    const first = single ? sentence.first : start;
    const last = single ? sentence.last : trimAnd(tokens, start, starts[index + 1] ?? sentence.last);
    if (last > start)
      scene.drafts.push(
        draft('enumerated', first, last, {
          core: start,
          number: single ? null : index + 1,
          force: single ? tokenSpan(scene.doc, start, start + 1) : null,
        }),
      );
  });
  return true;
}

/** Where a part ends: before ", and" and closing marks. */
function trimAnd(tokens: readonly Token[], first: number, last: number): number {
  let end = last;
  while (end > first + 1 && /^(?:[,;.:"“”‘’]|and|also|not)$/u.test(tokens[end - 1]!.lower)) end--;
  return trimEnd(tokens, first, end);
}
