// What a group is for: "aims to defend", "The goal of the accord is to", "designed to".
import { isCommitmentWord } from '../../lexicon/commitment-words.js';
import type { Sentence, Token } from '../../text/doc.js';
import { placesIn } from '../../text/landmarks.js';
import { actorBefore, firstSubject, type Actor } from './actors.js';
import { doubted, isEmpty, quotedWhole } from './doubts.js';
import { draft, isBaseVerb, isGerund, tokenSpan, trimEnd, type Draft, type Scene } from './draft.js';
import { trigger } from './triggers.js';

/** Reads one sentence; adds at most one aim. */
export function readAims(scene: Scene, sentence: Sentence): void {
  for (const i of placesIn(scene.doc, trigger, sentence.first, sentence.last)) {
    const { lower } = scene.doc.tokens[i]!;
    const aim =
      (isCommitmentWord('aim-verb', lower) && verbal(scene, i, sentence)) ||
      (isCommitmentWord('aim-noun', lower) && nominal(scene, i, sentence)) ||
      (isCommitmentWord('party-aim', lower) && partyAim(scene, i, sentence));
    if (!aim) continue;
    scene.drafts.push(aim);
    return;
  }
}

/** "an accord that aims to defend", "The initiative is designed to help". */
function verbal(scene: Scene, at: number, sentence: Sentence): Draft | undefined {
  const { doc } = scene;
  const { tokens } = doc;
  const to = tokens[at + 1]?.lower;
  const content =
    to === 'to' && isBaseVerb(tokens[at + 2]) ? at + 2 : to === 'at' && isGerund(tokens[at + 2]) ? at + 2 : undefined;
  if (content === undefined || content >= sentence.last) return undefined;
  if (tokens[at]!.lower === 'aim' && tokens[at]!.pos === 'NOUN') return undefined;
  const actor = actorBefore(scene, at);
  if (!actor?.document || !aimsAtAll(scene, actor)) return undefined;
  const end = clauseEnd(tokens, content, sentence);
  return draft('aim', at, end, { core: content, actor: actor.span, force: tokenSpan(doc, at, at + 2) });
}

/** "the banks want to end", "The signatories aim to hire": what the parties mean to do, in a story about a pact. */
function partyAim(scene: Scene, at: number, sentence: Sentence): Draft | undefined {
  const { doc, pact } = scene;
  const { tokens } = doc;
  const content = at + 2;
  if (!pact || content >= sentence.last || tokens[at + 1]!.lower !== 'to' || !isBaseVerb(tokens[content]))
    return undefined;
  if (doubted(tokens, at, sentence) || isEmpty(tokens, content, sentence, at) || quotedWhole(scene, sentence))
    return undefined;
  const actor = firstSubject(scene, at) ?? actorBefore(scene, at);
  const word = /[\p{L}-]+$/u.exec(actor?.span?.text ?? '')?.[0] ?? '';
  if (
    !actor ||
    actor.document ||
    isCommitmentWord('person-subject', word.toLowerCase()) ||
    !/(?:[^s]s|they|both|all)$/i.test(word)
  )
    return undefined;
  const end = clauseEnd(tokens, content, sentence);
  return draft('aim', sentence.first, end, { core: content, actor: actor.span, force: tokenSpan(doc, at, at + 2) });
}

/** A group or a pact has aims of its own; a plan, a project or an order is somebody's. */
function aimsAtAll({ groups }: Scene, { span }: Actor): boolean {
  const word = /[\p{L}-]+$/u.exec(span?.text ?? '')?.[0] ?? '';
  return isCommitmentWord('pact', word.toLowerCase()) || groups.has(word);
}

/** "The goal of the accord, the companies say, is to defend": the noun, a link to a group, "is to". */
function nominal(scene: Scene, at: number, sentence: Sentence): Draft | undefined {
  const { doc } = scene;
  const { tokens } = doc;
  if (!ofGroup(scene, at, sentence)) return undefined;
  for (let i = at + 1; i + 2 < sentence.last && i < at + 16; i++) {
    if (!/^(?:is|was|:)$/.test(tokens[i]!.lower)) continue;
    const quote = /^["“‘]$/.test(tokens[i + 2]?.text ?? '') ? 1 : 0;
    if (tokens[i + 1]?.lower !== 'to' || !isBaseVerb(tokens[i + 2 + quote])) return undefined;
    if (tokens[i + 3 + quote]?.lower === 'together') return undefined;
    return draft('aim', sentence.first, sentence.last, { core: i + 2, force: tokenSpan(doc, at, i + 2) });
  }
  return undefined;
}

/** "of the accord" behind the noun, or "the initiative's" before it. */
function ofGroup({ doc, groups }: Scene, at: number, sentence: Sentence): boolean {
  const isGroup = (token: Token | undefined): boolean =>
    token !== undefined && (groups.has(token.text) || isCommitmentWord('deal-noun', token.lower));
  for (let i = Math.max(sentence.first, at - 4); i < at; i++) if (isGroup(doc.tokens[i])) return true;
  if (doc.tokens[at + 1]?.lower !== 'of') return false;
  for (let i = at + 2; i < at + 8 && i < sentence.last; i++) if (isGroup(doc.tokens[i])) return true;
  return false;
}

function clauseEnd(tokens: readonly Token[], from: number, sentence: Sentence): number {
  for (let i = from; i < sentence.last; i++)
    if (
      /^[;–—]$/.test(tokens[i]!.text) ||
      (tokens[i]!.text === ',' &&
        /^(?:which|who|but|although|though|while|said|says|according)$/.test(tokens[i + 1]?.lower ?? ''))
    )
      return i;
  return trimEnd(tokens, from, sentence.last);
}
