// Commitments told in a sentence by a verb: "have pledged to", "agree not to"; nouns and terms have files of their own.
import { isCommitmentWord } from '../../lexicon/commitment-words.js';
import type { Sentence, Token } from '../../text/doc.js';
import { actorBefore, firstSubject, type Actor } from './actors.js';
import { clausesIn } from './clauses.js';
import { doubted, isEmpty, quotedWhole } from './doubts.js';
import { draft, isBaseVerb, isGerund, tokenSpan, trimEnd, type Draft, type Scene } from './draft.js';
import { nominal } from './nouns.js';
import { provision } from './provisions.js';
import { holds, placesIn } from '../../text/landmarks.js';
import { rowDrafts } from './row-drafts.js';
import { trigger } from './triggers.js';
import { binding, bound, providing } from './terms.js';

const MODAL = /^(?:will|must|shall|would)$/;
const MAY_BIND = /^(?:may|can|is|are)$/;

/** Reads one sentence, clause by clause; adds at most a few descriptions. */
export function readPledges(scene: Scene, sentence: Sentence): void {
  if (!holds(scene.doc, trigger, sentence.first, sentence.last)) return;
  let committed = false;
  for (const clause of clausesIn(scene.doc.tokens, sentence)) {
    const before = scene.drafts.length;
    readClause(scene, clause);
    if (committed && scene.drafts.length === before) goOn(scene, clause);
    committed ||= scene.drafts.length > before;
  }
}

function readClause(scene: Scene, sentence: Sentence): void {
  let next = sentence.first;
  for (const i of placesIn(scene.doc, trigger, sentence.first, sentence.last)) {
    if (i < next) continue;
    const { lower } = scene.doc.tokens[i]!;
    const found =
      (isCommitmentWord('verb', lower) && verbal(scene, i, sentence)) ||
      (isCommitmentWord('noun', lower) && nominal(scene, i, sentence)) ||
      ((isCommitmentWord('bind-verb', lower) || isCommitmentWord('story-bind', lower)) &&
        binding(scene, i, sentence)) ||
      ((isCommitmentWord('term-verb', lower) || isCommitmentWord('story-term', lower)) &&
        providing(scene, i, sentence)) ||
      (MODAL.test(lower) && (bound(scene, i, sentence) ?? provision(scene, i, sentence))) ||
      (MAY_BIND.test(lower) && provision(scene, i, sentence));
    if (!found) continue;
    scene.drafts.push(...found);
    next = found[found.length - 1]!.last;
  }
}

/** A clause that runs parallel to a commitment is one too: "..., and a doctor will decide when they return". */
function goOn(scene: Scene, clause: Sentence): void {
  const { tokens } = scene.doc;
  for (let i = clause.first + 1; i < clause.last - 1; i++) {
    if (!/^(?:will|must|shall)$/.test(tokens[i]!.lower)) continue;
    const content = /^(?:not|also|only)$/.test(tokens[i + 1]!.lower) ? i + 2 : i + 1;
    if (content < clause.last && isBaseVerb(tokens[content]))
      scene.drafts.push(...rowDrafts(tokens, { ...clause, content }, { force: tokenSpan(scene.doc, i, content) }));
    return;
  }
}

/** "have committed to help", "agree not to", "pledged that they will". */
function verbal(scene: Scene, at: number, sentence: Sentence): Draft[] | undefined {
  const { tokens } = scene.doc;
  if (isNoun(tokens, at)) return undefined;
  const content = contentAfter(tokens, at, sentence);
  if (
    content === undefined ||
    doubted(tokens, at, sentence) ||
    (!isAct(scene, content) && isEmpty(tokens, content, sentence, at))
  )
    return undefined;
  const nounBefore = tokens[at - 1];
  const participle = /ing$/.test(tokens[at]!.lower) && nounBefore !== undefined;
  const actor =
    participle && /^(?:,|by|after|in|while)$/.test(nounBefore.lower) ? firstSubject(scene, at) : actorBefore(scene, at);
  if (!actor || (actor.span?.text.toLowerCase() !== 'we' && quotedWhole(scene, sentence))) return undefined;
  const first = participle ? at : sentence.first;
  return split(scene, { first, force: forceFrom(tokens, at), content, actor, sentence });
}

/** "agreed to give evidence" promises nothing; "give up 41 shops" does, and in a story about a pact so do "put" and "hold". */
const isAct = ({ doc, pact }: Scene, content: number): boolean => {
  const { lower } = doc.tokens[content]!;
  if (lower === 'give' && /^(?:up|back|away)$/.test(doc.tokens[content + 1]?.lower ?? '')) return true;
  if (lower === 'put' && putIntoEffect(doc.tokens, content)) return false;
  return (
    pact &&
    /^(?:give|put|hold|let|take|stay|extend)$/.test(lower) &&
    !/^(?:part|place|talks|evidence|in)$/.test(doc.tokens[content + 1]?.lower ?? '')
  );
};

/** "put the principles into action" says nothing of what they are. */
function putIntoEffect(tokens: readonly Token[], put: number): boolean {
  const { sentence } = tokens[put]!;
  for (let i = put + 1; i < put + 20 && tokens[i]?.sentence === sentence; i++)
    if (tokens[i]!.lower === 'into') return true;
  return false;
}

/** "a pledge", "its promise": the noun, whatever its tag. */
const isNoun = (tokens: readonly Token[], at: number): boolean => {
  const { lower, pos } = tokens[at]!;
  if (!/^(?:pledge|promise|vow|commit|guarantee)s?$/.test(lower)) return pos === 'NOUN';
  const before = tokens[at - 1];
  if (/^(?:further|also|jointly|together|now|publicly|hereby|all|both|each)$/.test(before?.lower ?? '')) return false;
  return (
    before?.sentence === tokens[at]!.sentence &&
    (/^(?:DET|ADJ|NUM|ADP)$/.test(before.pos) || /^(?:its|their|his|her|'s|’s)$/.test(before.lower))
  );
};

/** Where the promised content begins: behind "to", "not to", "that"; undefined where nothing is promised. */
function contentAfter(tokens: readonly Token[], at: number, sentence: Sentence): number | undefined {
  const { lower } = tokens[at]!;
  let next = behindAdverbial(tokens, at, sentence);
  if (OPENING_MARK.test(tokens[next]?.text ?? '')) next++;
  if (tokens[next]?.lower === 'not' || tokens[next]?.lower === 'never') next++;
  if (tokens[next]?.lower === 'to') {
    const verb = /^(?:not|never|also|only)$/.test(tokens[next + 1]?.lower ?? '') ? next + 2 : next + 1;
    if (verb >= sentence.last) return undefined;
    if (isBaseVerb(tokens[verb]) || tokens[verb]!.pos === 'NOUN' || tokens[verb]!.pos === 'ADJ') {
      if (/^agree/.test(lower) && !isBaseVerb(tokens[verb])) return undefined;
      return verb;
    }
    return /^(?:commit|pledg)/.test(lower) && (isGerund(tokens[verb]) || tokens[verb]!.pos === 'DET')
      ? verb
      : undefined;
  }
  if (tokens[next]?.lower === 'that' && !/^agree/.test(lower)) return next + 1 < sentence.last ? next + 1 : undefined;
  const money = tokens[next]?.kind === 'symbol' || tokens[next]?.pos === 'NUM';
  return /^(?:pledg|commit|promis)/.test(lower) && money ? next : undefined;
}

const OPENING_MARK = /^["“‘]$/u;
const ADVERBIAL_REACH = 12;

/** Behind "on Tuesday", "in a joint statement", ", among other things,", "regulators": where "to" or "not to" follows soon. */
function behindAdverbial(tokens: readonly Token[], at: number, sentence: Sentence): number {
  const first = at + 1;
  const simple =
    /^(?:themselves|itself|itselves|jointly|publicly|also|collectively|together|today|yesterday|instead|formally|on|n't)$/;
  const plain = simple.test(tokens[first]?.lower ?? '') && !/^agreed$/.test(tokens[at]!.lower) ? first + 1 : first;
  if (/^(?:to|not|never|that)$/.test(tokens[plain]?.lower ?? '')) return plain;
  for (let i = first; i < sentence.last - 1 && i < first + ADVERBIAL_REACH; i++) {
    const { lower, pos, text } = tokens[i]!;
    const verb = lower === 'to' ? tokens[/^(?:not|never)$/.test(tokens[i + 1]!.lower) ? i + 2 : i + 1] : undefined;
    if (verb && isBaseVerb(verb)) return /^(?:not|never)$/.test(tokens[i - 1]!.lower) ? i - 1 : i;
    if (text !== ',' && !/^(?:ADP|DET|ADJ|ADV|NOUN|PROPN|NUM|PRON|PART)$/.test(pos)) break;
    if (lower === 'to' && i > first) break;
  }
  return plain;
}

function forceFrom(tokens: readonly Token[], at: number): [number, number] {
  let first = at;
  while (
    first > 0 &&
    tokens[first - 1]!.sentence === tokens[at]!.sentence &&
    /^(?:have|has|had|also|will|not)$/.test(tokens[first - 1]!.lower)
  )
    first--;
  let last = at + 1;
  if (tokens[last]?.lower === 'not') last++;
  if (tokens[last]?.lower === 'to') last++;
  if (tokens[last]?.lower === 'not') last++;
  return [first, last];
}

interface Reading {
  first: number;
  force: [number, number];
  content: number;
  actor: Actor;
  sentence: Sentence;
}

/** One description for each verb of a row; two where ", while also helping ..." adds another. */
function split({ doc }: Scene, { first, force, content, actor, sentence }: Reading): Draft[] {
  const { tokens } = doc;
  const more = { actor: actor.span, force: tokenSpan(doc, force[0], force[1]) };
  const while_ = whileClause(tokens, content, sentence);
  const last = while_ === undefined ? sentence.last : trimEnd(tokens, first, while_.at);
  const drafts = rowDrafts(tokens, { first, last, content }, more);
  return while_ === undefined
    ? drafts
    : [...drafts, draft('pledge', while_.next, sentence.last, { actor: actor.span, core: while_.next })];
}

function whileClause(
  tokens: readonly Token[],
  content: number,
  sentence: Sentence,
): { at: number; next: number } | undefined {
  for (let i = content + 1; i + 2 < sentence.last; i++) {
    if (tokens[i]!.lower !== 'while' && tokens[i]!.lower !== 'whilst') continue;
    const next = tokens[i + 1]!.lower === 'also' ? i + 2 : i + 1;
    if (isGerund(tokens[next])) return { at: i, next };
  }
  return undefined;
}
