// Terms told in a story about an agreement, without a word of commitment: "Wages will rise by", "It gives members",
// "No crew shall", "Prisoners are to be freed".
import { isCommitmentWord } from '../../lexicon/commitment-words.js';
import type { Sentence, Token } from '../../text/doc.js';
import { isPlural } from '../counted.js';
import { spanHolding } from '../mentions.js';
import { quotedWhole } from './doubts.js';
import { headBefore, inRelativeClause } from './pact-subjects.js';
import { underDeal } from './terms.js';
import { isBaseVerb, tokenSpan, type Draft, type Scene } from './draft.js';
import { rowDrafts } from './row-drafts.js';

/** Reads the modal at `at` ("will", "shall", "may not", "are to") in a story about a pact. */
export function provision(scene: Scene, at: number, sentence: Sentence): Draft[] | undefined {
  const { tokens } = scene.doc;
  if (!scene.pact) return undefined;
  const verb = verbBehind(tokens, at, sentence);
  if (verb === undefined || !binds(tokens, at)) return undefined;
  if (quotedWhole(scene, sentence) || hedgedBefore(tokens, sentence, at)) return undefined;
  if (inRelativeClause(tokens, at, sentence)) return undefined;
  const kind = subjectKind(scene, at, sentence);
  if (kind === undefined) return undefined;
  if (!underDeal(tokens, sentence, at) && !isTerm(tokens, at, verb, sentence, kind)) return undefined;
  return rowDrafts(
    tokens,
    { first: sentence.first, last: sentence.last, content: verb },
    { force: tokenSpan(scene.doc, at, verb) },
  );
}

/** "Prisoners", "Wages" at the head of a sentence look like names. */
const opensPlural = (tokens: readonly Token[], head: number, { first }: Sentence): boolean =>
  head === first && /^\p{Lu}\p{Ll}+[^s]s$/u.test(tokens[head]!.text);

/** The base verb behind the modal, "not", adverbs and "to"; undefined where none follows. */
function verbBehind(tokens: readonly Token[], at: number, sentence: Sentence): number | undefined {
  let verb = at + 1;
  while (
    verb < sentence.last &&
    verb < at + 6 &&
    (/^(?:ADV|PART)$/.test(tokens[verb]!.pos) || /^(?:not|to|n['’]t|only|also)$/.test(tokens[verb]!.lower))
  )
    verb++;
  return verb < sentence.last && isBaseVerb(tokens[verb]) ? verb : undefined;
}

/** "may" and "can" bind only with "not" or "no" about them; "is" and "has" with "to". */
function binds(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  const next = tokens[at + 1]?.lower ?? '';
  if (lower === 'would') return false;
  if (/^(?:may|can)$/.test(lower)) return /^(?:not|only|n['’]t)$/.test(next);
  if (/^(?:is|are)$/.test(lower))
    return next === 'to' && (tokens[at + 2]?.lower === 'be' || isBaseVerb(tokens[at + 2]));
  return true;
}

const HEDGE =
  /^(?:hope|hopes|hoped|whether|if|when|once|unless|expect|expects|expected|believe|believes|believed|fear|fears|feared|predict|predicts|predicted|forecast|forecasts|analysts|warn|warned|warns|question|asked|how|what|why|because|argue|argued|argues|critics)$/;

function hedgedBefore(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  return firstHedge(tokens, sentence) < at || tokens[sentence.last - 1]!.text === '?';
}

/** Kept for each sentence: looked for anew before every modal, a sentence without an end would take quadratic time. */
const firstHedges = new WeakMap<Sentence, number>();
function firstHedge(tokens: readonly Token[], sentence: Sentence): number {
  let at = firstHedges.get(sentence);
  if (at === undefined) {
    at = sentence.first;
    while (at < sentence.last && !HEDGE.test(tokens[at]!.lower)) at++;
    firstHedges.set(sentence, at);
  }
  return at;
}

type SubjectKind = 'none' | 'pact' | 'general' | 'party' | 'other';

/** What kind of subject stands before the modal; undefined for persons and where none is found. */
function subjectKind(scene: Scene, at: number, sentence: Sentence): SubjectKind | undefined {
  const { doc, found, groups } = scene;
  const { tokens } = doc;
  const head = headBefore(tokens, at, sentence);
  if (head === undefined) return undefined;
  const token = tokens[head]!;
  if (spanHolding(found.people, token.start)) return undefined;
  if (isCommitmentWord('person-subject', token.lower))
    return isCommitmentWord('term-subject', token.lower) ? 'general' : undefined;
  if (isCommitmentWord('standard-noun', token.lower)) return 'pact';
  if (groups.has(token.text)) return 'party';
  if (spanHolding(found.companies, token.start)) return 'party';
  if (token.pos === 'PRON' || token.kind !== 'word')
    return /^(?:they|both|each)$/.test(token.lower) ? 'party' : undefined;
  if (
    (token.pos === 'PROPN' && !opensPlural(tokens, head, sentence)) ||
    (/^\p{Lu}/u.test(token.text) && head > sentence.first)
  )
    return 'party';
  const first = phraseStart(tokens, head, sentence);
  const { lower } = tokens[first]!;
  if (lower === 'no') return 'none';
  if (isCommitmentWord('event-subject', token.lower)) return undefined;
  if (/^(?:each|every|any|all|both|neither)$/.test(lower)) return 'general';
  if (
    (isPlural(token) || opensPlural(tokens, head, sentence)) &&
    !/^(?:the|these|those|its|their|his|her|some|many|most|more|few|several)$/.test(lower)
  )
    return 'general';
  return isCommitmentWord('actor', token.lower) ? 'party' : 'other';
}

function phraseStart(tokens: readonly Token[], head: number, sentence: Sentence): number {
  let first = head;
  while (
    first > sentence.first &&
    first > head - 6 &&
    /^(?:DET|ADJ|NOUN|NUM|PROPN|PART)$/.test(tokens[first - 1]!.pos)
  ) {
    first--;
    if (tokens[first]!.pos === 'DET') break;
  }
  return first;
}

/** Whether the verb behind the modal tells a term: it depends on how surely the subject is one that terms have. */
function isTerm(tokens: readonly Token[], at: number, verb: number, sentence: Sentence, kind: SubjectKind): boolean {
  const { lower } = tokens[verb]!;
  const modal = tokens[at]!.lower;
  const passive = lower === 'be' || lower === 'get';
  const act = passive ? participleBehind(tokens, verb, sentence) : lower;
  if (act !== undefined && isCommitmentWord('event-verb', act)) return false;
  if (modal === 'shall' || kind === 'none') return true;
  if (kind === 'pact') return passive || !isCommitmentWord('dull-verb', lower) || limited(tokens, verb, sentence);
  if (passive && act === undefined) return kind === 'general' && limited(tokens, verb, sentence);
  if (isCommitmentWord('watch-verb', act ?? '')) return true;
  if (kind === 'general') return passive || limited(tokens, verb, sentence) || !isCommitmentWord('dull-verb', lower);
  if (isCommitmentWord('dull-verb', lower) && !passive) return false;
  if (kind === 'party')
    return modal !== 'is' && modal !== 'are' && (limited(tokens, verb, sentence) || /^(?:must|may|can)$/.test(modal));
  return (passive || modal === 'must') && limited(tokens, verb, sentence);
}

function participleBehind(tokens: readonly Token[], be: number, sentence: Sentence): string | undefined {
  for (let i = be + 1; i < sentence.last && i < be + 4; i++) {
    const { lower, pos } = tokens[i]!;
    if (/(?:ed|en|wn|ught|old|aid|ut|et|eld|ept|ade|de)$/.test(lower) && /^(?:VERB|ADJ|AUX)$/.test(pos)) return lower;
    if (pos !== 'ADV' && lower !== 'to') return undefined;
  }
  return undefined;
}

const LIMIT =
  /^(?:per|percent|%|least|most|than|until|before|within|only|without|every|each|once|unless|except|free|charge|million|billion|annually|yearly|monthly|quarterly|\d[\d.,]*)$/;

/** A number, a deadline or an exception stands behind the verb. */
function limited(tokens: readonly Token[], verb: number, sentence: Sentence): boolean {
  for (let i = verb + 1; i < sentence.last; i++)
    if (tokens[i]!.pos === 'NUM' || LIMIT.test(tokens[i]!.lower)) return true;
  return false;
}
