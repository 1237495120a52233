// Whether the subject of a verb is the agreement itself: "The deal", "Article 4", "the accord, which", "It" behind such a sentence.
import { isCommitmentWord } from '../../lexicon/commitment-words.js';
import type { Sentence, Token } from '../../text/doc.js';
import type { Scene } from './draft.js';

const CLAUSE = 14;
const OPENING = 12;

/** True where the subject before the verb at `verb` is a pact, a part of one, or a pronoun for it. */
export function isPactSubject(scene: Scene, verb: number, sentence: Sentence): boolean {
  const { tokens } = scene.doc;
  const before = tokens[verb - 1]?.lower ?? '';
  if (/^(?:and|,)$/.test(before) && verb - 1 > sentence.first)
    return opensWithPact(scene, sentence) || (before === ',' && isPactBeforeAside(scene, verb - 1, sentence));
  if (before === 'which' || before === 'that') return isPactAt(scene, headBefore(tokens, verb - 1, sentence));
  if (isArticleNumber(tokens, verb - 1)) return true;
  const head = headBefore(tokens, verb, sentence);
  const token = head === undefined ? undefined : tokens[head]!;
  if (token?.lower === 'it') return scene.pact && head! - sentence.first < 2 && followsPact(scene, sentence);
  return isPactAt(scene, head);
}

/** "The accord, signed in Oslo, bars". */
function isPactBeforeAside(scene: Scene, comma: number, sentence: Sentence): boolean {
  const { tokens } = scene.doc;
  for (let i = comma - 1; i > sentence.first && i > comma - CLAUSE; i--)
    if (tokens[i]!.text === ',') return isPactAt(scene, headBefore(tokens, i, sentence));
  return false;
}

const isPactAt = (scene: Scene, head: number | undefined): boolean =>
  head !== undefined && isPact(scene, scene.doc.tokens[head]!);

/** "Article 4", "Section 12". */
const isArticleNumber = (tokens: readonly Token[], at: number): boolean =>
  /^\d+$/.test(tokens[at]?.text ?? '') && isCommitmentWord('article-noun', tokens[at - 1]?.lower ?? '');

/** The head of the subject that ends before token `at`: the noun outside "of" phrases and clauses behind it. */
export function headBefore(tokens: readonly Token[], at: number, sentence: Sentence): number | undefined {
  let head: number | undefined;
  for (let i = at - 1; i >= sentence.first && i > at - CLAUSE; i--) {
    const { pos, text, lower } = tokens[i]!;
    if (/^(?:[,;:–—"“”]|and|but|while|says?|said)$/u.test(lower) || text === '-') return head;
    const relative = /^(?:who|which|that)$/.test(lower);
    if (relative && /^(?:VERB|AUX)$/.test(tokens[i - 1]?.pos ?? 'VERB')) return head;
    if (relative || pos === 'ADP') head = undefined;
    else if (head === undefined && /^(?:NOUN|PROPN|PRON)$/.test(pos)) head = i;
  }
  return head;
}

/** "four areas that companies will work to improve": the verb stands in a clause about the noun before it. */
export function inRelativeClause(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  for (let i = at - 1; i > sentence.first && i > at - 6; i--) {
    if (/^[,;:]$/.test(tokens[i]!.text)) return false;
    if (/^(?:that|which|who|where|whom)$/.test(tokens[i]!.lower))
      return /^(?:NOUN|PROPN|ADP)$/.test(tokens[i - 1]!.pos);
  }
  return false;
}

const isPact = ({ groups, pact }: Scene, token: Token): boolean =>
  isCommitmentWord('pact', token.lower) ||
  groups.has(token.text) ||
  (pact && isCommitmentWord('standard-noun', token.lower));

/** The first noun before the sentence's verb is a pact, or "it" goes on with one. */
function opensWithPact(scene: Scene, sentence: Sentence): boolean {
  const { tokens } = scene.doc;
  for (let i = sentence.first; i < sentence.last && i < sentence.first + OPENING; i++) {
    const token = tokens[i]!;
    if (isPact(scene, token)) return true;
    if (isCommitmentWord('article-noun', token.lower) && tokens[i + 1]?.pos === 'NUM') return true;
    if (i === sentence.first && token.lower === 'it') return scene.pact && followsPact(scene, sentence);
    if (/^(?:VERB|AUX|PRON)$/.test(token.pos)) return false;
  }
  return false;
}

const BACK = 4;

/** The sentences before speak of the pact, back to one that opens with it; "it" may stand for it from there on. */
function followsPact(scene: Scene, sentence: Sentence): boolean {
  const { sentences, tokens } = scene.doc;
  for (let back = 1; back <= BACK; back++) {
    const before = sentences[sentence.index - back];
    if (!before) return false;
    const first = tokens[before.first]!;
    if (first.lower !== 'it') return startsWithPact(scene, before);
  }
  return false;
}

function startsWithPact(scene: Scene, sentence: Sentence): boolean {
  const { tokens } = scene.doc;
  for (let i = sentence.first; i < sentence.last && i < sentence.first + OPENING; i++) {
    if (isPact(scene, tokens[i]!)) return true;
    if (/^(?:VERB|AUX|PRON)$/.test(tokens[i]!.pos)) return false;
  }
  return false;
}
