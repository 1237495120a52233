// Terms of a deal: what a document binds its parties to, and what they will do under it.
import { isCommitmentWord } from '../../lexicon/commitment-words.js';
import type { Sentence, Token } from '../../text/doc.js';
import { spanHolding } from '../mentions.js';
import { actorBefore } from './actors.js';
import { doubted, quotedWhole } from './doubts.js';
import { inRelativeClause, isPactSubject } from './pact-subjects.js';
import { rowDrafts } from './row-drafts.js';
import { draft, isBaseVerb, isGerund, tokenSpan, type Draft, type Scene } from './draft.js';

/** "The settlement requires Pellar to hand over", "The accord bars members from", "commits signatories to dropping". */
export function binding(scene: Scene, at: number, sentence: Sentence): Draft[] | undefined {
  const { tokens } = scene.doc;
  if (doubted(tokens, at, sentence) || !bindsAt(scene, at, sentence)) return undefined;
  for (let i = at + 2; i < sentence.last - 1 && i < at + 9; i++) {
    if (tokens[i]!.text === ',') return undefined;
    const next = tokens[i + 1];
    const gerund = isGerund(next) && (tokens[i]!.lower === 'from' || /^commit/.test(tokens[at]!.lower));
    const linked = tokens[i]!.lower === 'to' ? isBaseVerb(next) || gerund : gerund && tokens[i]!.lower === 'from';
    if (!linked) continue;
    const more = { force: tokenSpan(scene.doc, at, at + 1), actor: tokenSpan(scene.doc, at + 1, i) };
    return rowDrafts(
      tokens,
      { first: startOf(tokens, at, sentence), last: finiteEnd(tokens, i + 2, sentence), content: i + 1 },
      more,
    );
  }
  return undefined;
}

/** A strong verb with a document as its subject, or a weaker one in a story about a pact. */
function bindsAt(scene: Scene, at: number, sentence: Sentence): boolean {
  const { lower } = scene.doc.tokens[at]!;
  if (isPactSubject(scene, at, sentence)) return scene.pact || isCommitmentWord('bind-verb', lower);
  return isCommitmentWord('bind-verb', lower) && actorBefore(scene, at)?.document === true;
}

/** A verb behind "and" begins its own description; the first has the sentence from its start. */
const startOf = (tokens: readonly Token[], at: number, sentence: Sentence): number =>
  coordinated(tokens, at) ? at : sentence.first;

const coordinated = (tokens: readonly Token[], at: number): boolean => /^(?:and|,)$/.test(tokens[at - 1]?.lower ?? '');

/** Where ", and bars them from" begins another clause of the same subject; else the sentence's end. */
function finiteEnd(tokens: readonly Token[], from: number, sentence: Sentence): number {
  for (let i = from; i + 2 < sentence.last; i++) {
    const next = tokens[i]!.lower === 'and' || tokens[i]!.text === ',' ? tokens[i + 1]! : undefined;
    if (!next || !/[^s]s$/.test(next.lower) || !isTermVerb(next.lower)) continue;
    if (!/^(?:AUX|ADP|CCONJ|PUNCT)$/.test(tokens[i + 2]!.pos) || /^(?:up|out|aside)$/.test(tokens[i + 2]!.lower))
      return tokens[i - 1]!.text === ',' ? i - 1 : i;
  }
  return sentence.last;
}

const isTermVerb = (lower: string): boolean =>
  isCommitmentWord('term-verb', lower) ||
  isCommitmentWord('bind-verb', lower) ||
  isCommitmentWord('story-bind', lower) ||
  isCommitmentWord('story-term', lower);

/** "The pact provides that", "The accord bans oil at sea", "It gives members a raise": what the document itself sets. */
export function providing(scene: Scene, at: number, sentence: Sentence): Draft[] | undefined {
  const { tokens } = scene.doc;
  const { lower, pos } = tokens[at]!;
  const next = tokens[at + 1];
  const known = isCommitmentWord('term-verb', lower);
  if (!known && !scene.pact) return undefined;
  if (
    pos === 'NOUN' &&
    !/^(?:bans|requires|caps|hands|cuts)$/.test(lower) &&
    tokens[at - 1]?.pos !== 'NUM' &&
    !/^(?:up|out)$/.test(next?.lower ?? '')
  )
    return undefined;
  if (!next || at + 2 >= sentence.last || (!coordinated(tokens, at) && doubted(tokens, at, sentence))) return undefined;
  if (lower === 'rules' && next.lower !== 'out') return undefined;
  const linked =
    /^(?:that|for|the|a|an|all|any|out|up|no)$/.test(next.lower) ||
    /^(?:NOUN|ADJ|NUM|PROPN|DET|PRON|SYM)$/.test(next.pos);
  if (!linked || !isPactSubject(scene, at, sentence) || dullObject(tokens, at, sentence)) return undefined;
  const last = finiteEnd(tokens, at + 1, sentence);
  return [
    draft('pledge', startOf(tokens, at, sentence), last, {
      core: GIVES.test(lower) ? at + 1 : at,
      force: tokenSpan(scene.doc, at, at + 1),
    }),
  ];
}

const GIVES = /^(?:gives|hands|grants|provides?|offers|includes|guarantees|says|reads|stipulates?|calls|awards)$/;

/** "gives hope", "raises questions", "ends months of talks". */
function dullObject(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  for (let i = at + 1; i < sentence.last && i < at + 6; i++) {
    if (isCommitmentWord('dull-object', tokens[i]!.lower)) return !/^\d|^NUM$/.test(tokens[i - 1]!.pos);
    if (tokens[i]!.pos === 'NOUN' && tokens[i + 1]?.pos === 'ADP') return false;
  }
  return false;
}

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
    (scene.pact && underIt(tokens, sentence)) ||
    frameHolds(scene, sentence) ||
    goesOn(scene, at, sentence) ||
    settles(tokens, verb, sentence) ||
    (isTarget(scene, verb, sentence) && !inRelativeClause(tokens, at, sentence));
  const modal = tokens[at]!.lower;
  if (inRelativeClause(tokens, at, sentence) && !frame) return undefined;
  if (!frame && (modal === 'would' || modal === 'must' || quoted)) return undefined;
  if (isCommitmentWord('dull-verb', tokens[verb]!.lower) && !(frame && tokens[verb]!.lower === 'be')) return undefined;
  const actor = actorBefore(scene, at);
  if (!actor || (!frame && !isCollective(tokens, at, sentence, scene))) return undefined;
  if (!frame && hedged(tokens, at, sentence)) return undefined;
  return rowDrafts(
    tokens,
    { first: sentence.first, last: sentence.last, content: verb },
    { actor: actor.span, force: tokenSpan(scene.doc, at, verb) },
  );
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

/** "They will also", right behind a sentence that holds a commitment. */
function goesOn({ doc, drafts }: Scene, at: number, sentence: Sentence): boolean {
  const before = drafts[drafts.length - 1];
  const also = doc.tokens[at + 1]?.lower === 'also' && /^(?:they|it)$/.test(doc.tokens[at - 1]?.lower ?? '');
  return (
    also &&
    at === sentence.first + 1 &&
    before !== undefined &&
    doc.tokens[before.first]!.sentence === sentence.index - 1
  );
}

/** The sentence before, in the same paragraph, stands "under the deal": its terms go on. */
function frameHolds({ doc }: Scene, sentence: Sentence): boolean {
  const before = doc.sentences[sentence.index - 1];
  if (before?.paragraph !== sentence.paragraph) return false;
  for (let i = before.first; i < before.last; i++)
    if (/^(?:will|must|shall)$/.test(doc.tokens[i]!.lower)) return underDeal(doc.tokens, before, i);
  return false;
}

/** "Under it, ...", "Under its terms, ...". */
const underIt = (tokens: readonly Token[], { first }: Sentence): boolean =>
  UNDER.test(tokens[first]!.lower) && /^(?:it|its|this|these|those)$/.test(tokens[first + 1]?.lower ?? '');

/** The sentence opens with "under the deal", "as part of the accord", "according to the terms". */
export function underDeal(tokens: readonly Token[], sentence: Sentence, modal: number): boolean {
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

const isPartyNoun = (lower: string): boolean => /[^s]s$/.test(lower) && isCommitmentWord('actor', lower);

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
    ((scene.pact && scene.drafts.length > 0 && isPartyNoun(noun.lower)) ||
      /^(?:companies|firms|banks|countries|nations|members|partners|groups|airlines|retailers|company|carmakers|governments|states|brands|publishers|platforms)$/.test(
        noun.lower,
      ))
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
