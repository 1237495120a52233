// Terms of a deal: what a document binds its parties to, and what they will do under it.
import { isCommitmentWord } from '../../lexicon/commitment-words.js';
import type { Sentence, Token } from '../../text/doc.js';
import { spanHolding } from '../mentions.js';
import { actorBefore } from './actors.js';
import { doubted, quotedWhole } from './doubts.js';
import { draft, isBaseVerb, isGerund, tokenSpan, type Draft, type Scene } from './draft.js';

/** "The settlement requires Pellar to hand over", "The accord bars members from". */
export function binding(scene: Scene, at: number, sentence: Sentence): Draft[] | undefined {
  const { tokens } = scene.doc;
  if (doubted(tokens, at, sentence) || !actorBefore(scene, at)?.document) return undefined;
  for (let i = at + 2; i < sentence.last - 1 && i < at + 9; i++) {
    if (tokens[i]!.text === ',') return undefined;
    const linked =
      tokens[i]!.lower === 'to' ? isBaseVerb(tokens[i + 1]) : tokens[i]!.lower === 'from' && isGerund(tokens[i + 1]);
    if (linked)
      return [
        draft('pledge', sentence.first, sentence.last, {
          core: i + 1,
          force: tokenSpan(scene.doc, at, at + 1),
          actor: tokenSpan(scene.doc, at + 1, i),
        }),
      ];
  }
  return undefined;
}

/** "The pact provides that", "The accord bans oil at sea", "The code calls for": what the document itself sets. */
export function providing(scene: Scene, at: number, sentence: Sentence): Draft[] | undefined {
  const { tokens } = scene.doc;
  const next = tokens[at + 1];
  if (
    (tokens[at]!.pos === 'NOUN' && !/^(?:bans|requires|caps)$/.test(tokens[at]!.lower)) ||
    !next ||
    at + 2 >= sentence.last ||
    doubted(tokens, at, sentence)
  )
    return undefined;
  const linked = /^(?:that|for|the|a|an|all|any|out|no)$/.test(next.lower) || /^(?:NOUN|ADJ|NUM|PROPN)$/.test(next.pos);
  const subject = tokens[subjectBefore(tokens, at)];
  if (!linked || !subject || !isPact(scene, subject) || /^(?:approval|work|time|support|more)$/.test(next.lower))
    return undefined;
  return [draft('pledge', sentence.first, sentence.last, { core: at + 1, force: tokenSpan(scene.doc, at, at + 1) })];
}

/** The token before the verb, its auxiliaries and adverbs, and a clause in commas left out. */
function subjectBefore(tokens: readonly Token[], verb: number): number {
  let i = verb - 1;
  while (i > 0 && /^(?:AUX|ADV|PART)$/.test(tokens[i]!.pos)) i--;
  if (tokens[i]!.text !== ',') return i;
  for (let j = i - 1; j > i - 14 && j >= 0 && tokens[j]!.sentence === tokens[verb]!.sentence; j--)
    if (tokens[j]!.text === ',') return j - 1;
  return i;
}

const isPact = ({ groups }: Scene, token: Token): boolean =>
  isCommitmentWord('pact', token.lower) || groups.has(token.text);

const UNDER = /^(?:under|per)$/;

/** "Under the deal, Acme will", "the companies will not", "The accord will see members". */
export function bound(scene: Scene, at: number, sentence: Sentence): Draft[] | undefined {
  const { tokens } = scene.doc;
  const quoted = quotedWhole(scene, sentence);
  let verb = at + 1;
  while (/^(?:ADV|PART)$/.test(tokens[verb]?.pos ?? '') || tokens[verb]?.lower === 'not') verb++;
  if (verb >= sentence.last || tokens[verb]!.pos === 'DET') return undefined;
  const frame =
    underDeal(tokens, sentence, at) ||
    frameHolds(scene, sentence) ||
    settles(tokens, verb, sentence) ||
    isTarget(scene, verb, sentence);
  const modal = tokens[at]!.lower;
  if (!frame && (modal === 'would' || modal === 'must' || quoted)) return undefined;
  if (isCommitmentWord('dull-verb', tokens[verb]!.lower) && !(frame && tokens[verb]!.lower === 'be')) return undefined;
  const actor = actorBefore(scene, at);
  if (!actor || (!frame && !isCollective(tokens, at, sentence, scene))) return undefined;
  if (!frame && hedged(tokens, at, sentence)) return undefined;
  return [
    draft('pledge', sentence.first, sentence.last, {
      core: verb,
      actor: actor.span,
      force: tokenSpan(scene.doc, at, verb),
    }),
  ];
}

/** "will run on wind by 2030", in an article that tells of a pledge. */
function isTarget({ doc, found, drafts }: Scene, verb: number, sentence: Sentence): boolean {
  if (drafts.length === 0 && found.memberships.length < 2) return false;
  for (let i = verb + 1; i + 1 < sentence.last; i++)
    if (
      doc.tokens[i]!.lower === 'by' &&
      /^(?:20\d\d|the|end|mid|early|late|next)$/.test(doc.tokens[i + 1]!.lower) &&
      spanHolding(found.dates, doc.tokens[Math.min(i + 4, sentence.last - 1)]!.start) !== undefined
    )
      return true;
    else if (doc.tokens[i]!.lower === 'by' && /^20\d\d$/.test(doc.tokens[i + 1]!.text)) return true;
  return false;
}

/** "will pay $1 billion to settle claims". */
function settles(tokens: readonly Token[], verb: number, sentence: Sentence): boolean {
  if (tokens[verb]!.lower !== 'pay') return false;
  for (let i = verb + 1; i < sentence.last; i++)
    if (tokens[i]!.lower === 'settle' || tokens[i]!.lower === 'settlement') return true;
  return false;
}

/** The sentence before, in the same paragraph, stands "under the deal": its terms go on. */
function frameHolds({ doc }: Scene, sentence: Sentence): boolean {
  const before = doc.sentences[sentence.index - 1];
  if (before?.paragraph !== sentence.paragraph) return false;
  for (let i = before.first; i < before.last; i++)
    if (/^(?:will|must|shall)$/.test(doc.tokens[i]!.lower)) return underDeal(doc.tokens, before, i);
  return false;
}

/** The sentence opens with "under the deal", "as part of the accord", "according to the terms". */
function underDeal(tokens: readonly Token[], sentence: Sentence, modal: number): boolean {
  let opens = false;
  for (let i = sentence.first; i < modal && i < sentence.first + 24; i++) {
    const { lower } = tokens[i]!;
    if (
      UNDER.test(lower) ||
      (lower === 'part' && tokens[i + 1]?.lower === 'of') ||
      (lower === 'terms' && tokens[i + 1]?.lower === 'of')
    )
      opens = true;
    if (
      opens &&
      (isCommitmentWord('deal-noun', lower) ||
        (isCommitmentWord('article-noun', lower) && tokens[i + 1]?.pos === 'NUM'))
    )
      return true;
    if (tokens[i]!.text === ',' && !opens) return false;
  }
  return false;
}

/** "The companies will", "Both sides will", "Signatories will": those who made the commitments, not any company. */
function isCollective(tokens: readonly Token[], at: number, sentence: Sentence, scene: Scene): boolean {
  let i = at - 1;
  while (i > sentence.first && /^(?:ADV)$/.test(tokens[i]!.pos)) i--;
  const noun = tokens[i]!;
  const before = tokens[i - 1];
  if (i < sentence.first) return false;
  if (/^(?:signatories|members|participants|parties|sides|warring)$/.test(noun.lower)) return true;
  const announced =
    scene.announced.has(sentence.index) ||
    scene.groups.size > 0 ||
    scene.found.memberships.length > 2 ||
    scene.drafts.length > 1;
  const determined =
    before !== undefined && /^(?:the|these|both|all|each|participating|member|signatory)$/.test(before.lower);
  return (
    announced &&
    determined &&
    /^(?:companies|firms|banks|countries|nations|members|partners|groups|airlines|retailers|company|carmakers|governments|states|brands|publishers|platforms)$/.test(
      noun.lower,
    )
  );
}

const hedged = (tokens: readonly Token[], at: number, sentence: Sentence): boolean => {
  for (let i = sentence.first; i < at; i++)
    if (
      /^(?:hope|hopes|hoped|whether|if|when|once|unless|expect|expects|believe|believes|believed|fear|fears|say|warn|warned|question|asked|how|what)$/.test(
        tokens[i]!.lower,
      )
    )
      return true;
  return tokens[sentence.last - 1]!.text === '?';
};
