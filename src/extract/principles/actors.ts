// Who commits: the subject of a verb of commitment, read backwards from it.
import { isCommitmentWord } from '../../lexicon/commitment-words.js';
import { isCountingWord } from '../../lexicon/counting-words.js';
import type { Span } from '../../model/span.js';
import { isPlural } from '../counted.js';
import { isPlace } from '../companies/known.js';
import { spanHolding } from '../mentions.js';
import type { Token } from '../../text/doc.js';
import { tokenSpan, type Scene } from './draft.js';

export interface Actor {
  span: Span | null;
  /** a document speaks: "the accord requires" */
  document: boolean;
}

const REACH = 16;
const SKIPPED = /^(?:AUX|ADV|PART)$/;

/** The subject that ends before token `verb`, where it is a party or a document; undefined for persons and everything else. */
export function actorBefore(scene: Scene, verb: number): Actor | undefined {
  const { tokens } = scene.doc;
  const { sentence } = tokens[verb]!;
  const joined = coordinated(tokens, verb);
  if (joined) return firstSubject(scene, verb);
  let commas = 0;
  let inner: Actor | undefined;
  for (let i = verb - 1; i >= 0 && i > verb - REACH && tokens[i]!.sentence === sentence; i--) {
    const token = tokens[i]!;
    if (/^(?:that|which|who|all|both|each|have|has|had|also|together|say|says|said)$/.test(token.lower) && i > 0) {
      if (tokens[i - 1]?.sentence === sentence || !/^(?:all|both|each)$/.test(token.lower)) continue;
      return { span: tokenSpan(scene.doc, i, i + 1), document: false };
    }
    if (token.lower === 'but') return inner;
    if (SKIPPED.test(token.pos)) continue;
    if (token.kind === 'punct') {
      if (/^[;:]$/.test(token.text) || ++commas > 2) return undefined;
      continue;
    }
    const found = subjectAt(scene, i);
    // "members of the accord": the members commit, not the accord.
    const outer = found?.document && inPhrase(tokens, i) ? (inner ??= found) : undefined;
    if (outer) continue;
    if (found !== null) return found ?? inner;
    if (commas === 0 && (token.pos === 'NOUN' || token.pos === 'PRON') && !inPhrase(tokens, i)) return inner;
  }
  return inner;
}

/** "..., and has promised": its subject is that of the verb before. */
function coordinated(tokens: readonly Token[], verb: number): boolean {
  let i = verb - 1;
  while (i >= 0 && SKIPPED.test(tokens[i]!.pos) && i > verb - 6) i--;
  return i >= 0 && tokens[i]!.lower === 'and' && tokens[i]!.sentence === tokens[verb]!.sentence;
}

/** The first subject of the sentence. */
export function firstSubject(scene: Scene, verb: number): Actor | undefined {
  const { tokens } = scene.doc;
  const { first } = scene.doc.sentences[tokens[verb]!.sentence]!;
  for (let i = first; i < verb && i < first + REACH; i++) {
    const found = subjectAt(scene, i);
    if (found !== null) return found;
  }
  return undefined;
}

/** The noun stands in a phrase after "of", "in" or "at": the subject may stand before it. */
function inPhrase(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 5; i--) {
    if (tokens[i]!.pos === 'ADP') return true;
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[i]!.pos)) return false;
  }
  return false;
}

/** An actor, undefined for a subject that is none, null where the token is no subject at all. */
function subjectAt(scene: Scene, at: number): Actor | undefined | null {
  const { doc, found } = scene;
  const token = doc.tokens[at]!;
  const company = spanHolding(found.companies, token.start);
  if (company) return { span: company, document: false };
  if (spanHolding(found.people, token.start)) return undefined;
  if (isCommitmentWord('person-subject', token.lower)) return undefined;
  if (isCommitmentWord('deal-noun', token.lower) || scene.groups.has(token.text))
    return { span: phrase(scene, at), document: true };
  if (isCommitmentWord('actor', token.lower))
    return /^(?:his|her|my|your)$/.test(doc.tokens[at - 1]?.lower ?? '')
      ? undefined
      : { span: phrase(scene, at), document: false };
  if (/^(?:PROPN)$/.test(token.pos) || /^\p{Lu}/u.test(token.text)) {
    const candidate = spanHolding(found.candidates, token.start);
    if (candidate) return { span: candidate, document: false };
    return isPlace(token.text) ? { span: tokenSpan(doc, at, at + 1), document: false } : null;
  }
  const many = token.pos === 'NOUN' && isPlural(token) && !isCountingWord('duration', token.lower);
  const each = token.pos === 'NOUN' && /^(?:each|every|both)$/.test(doc.tokens[at - 1]?.lower ?? '');
  return (many || each) && !inPhrase(doc.tokens, at) ? { span: phrase(scene, at), document: false } : null;
}

/** The noun with its modifiers and determiner: "the 12 port companies". */
function phrase({ doc }: Scene, noun: number): Span {
  const { tokens } = doc;
  let first = noun;
  while (
    first > 0 &&
    tokens[first - 1]!.lower !== 'that' &&
    tokens[first - 1]!.sentence === tokens[noun]!.sentence &&
    /^(?:ADJ|NOUN|PROPN|NUM|DET)$/.test(tokens[first - 1]!.pos)
  ) {
    first--;
    if (tokens[first]!.pos === 'DET' || noun - first > 4) break;
  }
  return tokenSpan(doc, first, noun + 1);
}
