// Commitments told in a sentence: "have pledged to", "agree not to", "a pledge to", "under the deal, X will".
import { commitmentTriggers, isCommitmentWord } from '../../lexicon/commitment-words.js';
import type { Sentence, Token } from '../../text/doc.js';
import { spanEndingAt, spanHolding } from '../mentions.js';
import { actorBefore, firstSubject, type Actor } from './actors.js';
import { draft, isBaseVerb, isGerund, tokenSpan, trimEnd, trimStart, type Draft, type Scene } from './draft.js';

/** Reads one sentence; adds at most a few descriptions. */
export function readPledges(scene: Scene, sentence: Sentence): void {
  const { tokens } = scene.doc;
  for (let i = sentence.first; i < sentence.last; i++) {
    const { lower } = tokens[i]!;
    if (!commitmentTriggers.has(lower)) continue;
    const found =
      (isCommitmentWord('verb', lower) && verbal(scene, i, sentence)) ||
      (isCommitmentWord('noun', lower) && nominal(scene, i, sentence)) ||
      (isCommitmentWord('bind-verb', lower) && binding(scene, i, sentence)) ||
      (isCommitmentWord('term-verb', lower) && providing(scene, i, sentence)) ||
      ((lower === 'will' || lower === 'must' || lower === 'shall' || lower === 'would') && bound(scene, i, sentence));
    if (!found) continue;
    scene.drafts.push(...found);
    i = Math.max(i, found[found.length - 1]!.last - 1);
  }
}

/** "have committed to help", "agree not to", "pledged that they will". */
function verbal(scene: Scene, at: number, sentence: Sentence): Draft[] | undefined {
  const { tokens } = scene.doc;
  if (isNoun(tokens, at)) return undefined;
  const content = contentAfter(tokens, at, sentence);
  if (content === undefined || doubted(tokens, at, sentence) || isEmpty(tokens, content, sentence, at))
    return undefined;
  const nounBefore = tokens[at - 1];
  const participle = /ing$/.test(tokens[at]!.lower) && nounBefore !== undefined;
  const actor = participle && nounBefore.text === ',' ? firstSubject(scene, at) : actorBefore(scene, at);
  if (!actor || (actor.span?.text.toLowerCase() !== 'we' && quotedWhole(scene, sentence))) return undefined;
  const first = participle ? at : sentence.first;
  return split(scene, { first, force: forceFrom(tokens, at), content, actor, sentence });
}

/** "a pledge", "its promise": the noun, whatever its tag. */
const isNoun = (tokens: readonly Token[], at: number): boolean => {
  const { lower, pos } = tokens[at]!;
  if (!/^(?:pledge|promise|vow|commit|guarantee)s?$/.test(lower)) return pos === 'NOUN';
  const before = tokens[at - 1];
  return (
    before?.sentence === tokens[at]!.sentence &&
    (/^(?:DET|ADJ|NUM|ADP)$/.test(before.pos) || /^(?:its|their|his|her|'s|’s)$/.test(before.lower)) &&
    !/^(?:all|both|each)$/.test(before.lower)
  );
};

/** Where the promised content begins: behind "to", "not to", "that"; undefined where nothing is promised. */
function contentAfter(tokens: readonly Token[], at: number, sentence: Sentence): number | undefined {
  const lower = tokens[at]!.lower;
  let next = at + 1;
  if (
    /^(?:themselves|itself|itselves|jointly|publicly|also|collectively|together|today|yesterday|instead|formally|on|n't)$/.test(
      tokens[next]?.lower ?? '',
    ) &&
    lower !== 'agreed'
  )
    next++;
  const negated = tokens[next]?.lower === 'not' || tokens[next]?.lower === 'never';
  if (negated) next++;
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
  if (tokens[next]?.lower === 'that' && !/^agree/.test(lower)) return next + 1;
  const money = tokens[next]?.kind === 'symbol' || tokens[next]?.pos === 'NUM';
  return /^(?:pledg|commit|promis)/.test(lower) && money ? next : undefined;
}

const DOUBT_REACH = 7;

/** "has not committed", "could agree to", "was asked to pledge", "if it agrees". */
function doubted(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  if (/^remain(?:s|ed)?$/.test(tokens[at - 1]?.lower ?? '')) return true;
  for (let i = at - 1; i >= sentence.first && i > at - DOUBT_REACH; i--) {
    const { lower } = tokens[i]!;
    if (/^[,;:]$/.test(lower) && i < at - 2) return false;
    if (lower === "n't" || lower === 'n’t' || isCommitmentWord('doubt', lower)) return true;
    if (lower === 'to' && i === at - 1) return !/^(?:have|promising|is|are)$/.test(tokens[i - 1]?.lower ?? '');
  }
  return tokens[sentence.last - 1]!.text === '?' || /^(?:if|unless|whether)$/.test(tokens[sentence.first]!.lower);
}

/** "agreed to meet", "agreed to buy": nothing is promised. */
const isEmpty = (tokens: readonly Token[], content: number, sentence: Sentence, verb: number): boolean =>
  isCommitmentWord('empty-verb', tokens[content]!.lower) ||
  (tokens[content]!.lower === 'be' &&
    /^(?:acquired|bought|sold|purchased|taken|interviewed)$/.test(tokens[content + 1]?.lower ?? '')) ||
  (/^agree/.test(tokens[verb]!.lower) && isTrade(tokens, content, sentence));

/** "agreed to buy" is a deal, unless a regulator's remedy is spoken of. */
function isTrade(tokens: readonly Token[], content: number, sentence: Sentence): boolean {
  if (!isCommitmentWord('trade-verb', tokens[content]!.lower)) return false;
  if (tokens[content]!.lower !== 'sell') return true;
  for (let i = sentence.first; i < sentence.last; i++)
    if (isCommitmentWord('remedy-word', tokens[i]!.lower)) return false;
  return true;
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

/** One description, or two where ", while also helping ..." adds another. */
function split({ doc }: Scene, { first, force, content, actor, sentence }: Reading): Draft[] {
  const { tokens } = doc;
  const more = { actor: actor.span, force: tokenSpan(doc, force[0], force[1]) };
  for (let i = content + 1; i + 2 < sentence.last; i++) {
    if (tokens[i]!.lower !== 'while' && tokens[i]!.lower !== 'whilst') continue;
    const next = tokens[i + 1]!.lower === 'also' ? i + 2 : i + 1;
    if (!isGerund(tokens[next])) continue;
    return [
      draft('pledge', first, trimEnd(tokens, first, i), { ...more, core: content }),
      draft('pledge', next, sentence.last, { actor: actor.span, core: next }),
    ];
  }
  return [draft('pledge', first, sentence.last, { ...more, core: content })];
}

/** "a pledge to work together and refrain from": one description for each verb. */
function nominal(scene: Scene, at: number, sentence: Sentence): Draft[] | undefined {
  const { doc } = scene;
  const { tokens } = doc;
  const before = tokens[at - 1];
  if (tokens[at]!.pos === 'VERB' && before?.pos !== 'DET') return undefined;
  // "retirements promise to swell": a verb after all.
  if (before?.pos === 'NOUN' && /[^s]s$/.test(before.lower)) return undefined;
  const content =
    tokens[at + 1]?.lower === 'to' || (tokens[at + 1]?.lower === 'not' && tokens[at + 2]?.lower === 'to')
      ? at + (tokens[at + 1]!.lower === 'to' ? 2 : 3)
      : undefined;
  if (
    content === undefined ||
    content >= sentence.last ||
    !(isBaseVerb(tokens[content]) || opensPhrase(tokens, content) || tokens[content]!.lower === 'not')
  )
    return undefined;
  if (ownedByPerson(scene, at) || doubtedNoun(tokens, at, sentence) || isEmpty(tokens, content, sentence, at))
    return undefined;
  let first = at;
  while (first > sentence.first && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[first - 1]!.pos) && first > at - 5) first--;
  const end = clauseEnd(tokens, content, sentence);
  const force = tokenSpan(doc, first, at + 1);
  const form = /^(?:accord|pact|agreement)$/.test(tokens[at]!.lower) ? 'aim' : 'pledge';
  const cut = secondVerb(tokens, content, end);
  if (cut === undefined) return [draft(form, first, end, { core: content, force })];
  return [
    draft('pledge', first, cut, { core: content, force }),
    draft('pledge', cut + 1, end, { core: cut + 1, force }),
  ];
}

/** A noun with a phrase behind it is a verb that the tagger missed: "to launch a fund". */
const opensPhrase = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.pos === 'NOUN' &&
  /^(?:DET|ADJ|PRON|NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '') &&
  !/[^s]s$/.test(tokens[at]!.lower);

/** "his promise", "Smith's pledge", "campaign promises". */
function ownedByPerson({ doc, found }: Scene, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 5; i--) {
    const token = doc.tokens[i]!;
    if (/^(?:his|her|my|your|campaign|election|no)$/.test(token.lower) || spanHolding(found.people, token.start))
      return true;
    if (token.lower === "'s" || token.lower === '’s') {
      const owner = doc.tokens[i - 1]!;
      return /^\p{Lu}/u.test(owner.text) && spanEndingAt(found.companies, owner.end) === undefined;
    }
  }
  return false;
}

function doubtedNoun(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  for (let i = at - 1; i >= sentence.first && i > at - 6; i--) {
    const { lower } = tokens[i]!;
    if (
      /^(?:no|without|reached|reach|breach|breached|broke|break|if|seek|seeking|sought|reject|rejected|an|agreement)$/.test(
        lower,
      ) &&
      (lower !== 'an' || tokens[at]!.lower !== 'agreement')
    )
      return lower !== 'an';
  }
  return false;
}

/** A clause ends at a full stop, a semicolon, a relative pronoun or a closing dash. */
function clauseEnd(tokens: readonly Token[], from: number, sentence: Sentence): number {
  for (let i = from; i < sentence.last; i++)
    if (
      /^[;–—]$/.test(tokens[i]!.text) ||
      (tokens[i]!.text === ',' &&
        /^(?:which|who|but|although|though|while|a|an|said|according|with)$/.test(tokens[i + 1]?.lower ?? ''))
    )
      return i;
  return trimEnd(tokens, from, sentence.last);
}

/** The "and" before a verb that runs parallel to the first: "to combat attacks and refrain from". */
function secondVerb(tokens: readonly Token[], from: number, end: number): number | undefined {
  for (let i = from + 3; i + 2 < end; i++) {
    if (tokens[i]!.lower !== 'and' || tokens[i - 1]!.pos === 'VERB') continue;
    const next = tokens[i + 1]!.lower === 'to' || tokens[i + 1]!.lower === 'not' ? tokens[i + 2] : tokens[i + 1];
    if (isBaseVerb(next) && next!.pos === 'VERB' && !/[^s]s$/.test(next!.lower) && next!.text === next!.lower) return i;
  }
  return undefined;
}

/** "The settlement requires Pellar to hand over", "The accord bars members from". */
function binding(scene: Scene, at: number, sentence: Sentence): Draft[] | undefined {
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
function providing(scene: Scene, at: number, sentence: Sentence): Draft[] | undefined {
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
function bound(scene: Scene, at: number, sentence: Sentence): Draft[] | undefined {
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

/** The whole sentence stands in quotation marks: its "will" is the speaker's. */
function quotedWhole({ found, doc }: Scene, sentence: Sentence): boolean {
  const start = doc.tokens[trimStart(doc.tokens, sentence.first, sentence.last)]!.start;
  let [low, high] = [0, found.quotes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (found.quotes[middle]!.start <= start) low = middle + 1;
    else high = middle;
  }
  const quote = found.quotes[low - 1];
  return quote !== undefined && quote.type !== 'indirect' && quote.end > start;
}
