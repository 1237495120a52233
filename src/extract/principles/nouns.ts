// Commitments told by a noun: "a pledge to work together and refrain from".
import type { Sentence, Token } from '../../text/doc.js';
import { spanEndingAt, spanHolding } from '../mentions.js';
import { isEmpty } from './doubts.js';
import { draft, isBaseVerb, tokenSpan, trimEnd, type Draft, type Scene } from './draft.js';

/** "a pledge to work together and refrain from": one description for each verb. */
export function nominal(scene: Scene, at: number, sentence: Sentence): Draft[] | undefined {
  const { doc } = scene;
  const { tokens } = doc;
  const before = tokens[at - 1];
  if (tokens[at]!.pos === 'VERB' && before?.pos !== 'DET') return undefined;
  // "retirements promise to swell": a verb after all.
  if (before?.pos === 'NOUN' && /[^s]s$/.test(before.lower)) return undefined;
  const link = behindMakers(tokens, at, sentence);
  const content =
    tokens[link]?.lower === 'to' || (tokens[link]?.lower === 'not' && tokens[link + 1]?.lower === 'to')
      ? link + (tokens[link].lower === 'to' ? 1 : 2)
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

const MAKERS = 9;

/** Behind "by six labs", "between the ports and the unions", "from nine clubs": who made it stands between the noun and "to". */
function behindMakers(tokens: readonly Token[], noun: number, sentence: Sentence): number {
  if (!/^(?:by|between|among|from)$/.test(tokens[noun + 1]?.lower ?? '')) return noun + 1;
  for (let i = noun + 2; i < sentence.last - 1 && i < noun + MAKERS; i++) {
    if (tokens[i]!.lower === 'to' || tokens[i]!.lower === 'not') return i;
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|CCONJ|PART)$/.test(tokens[i]!.pos)) break;
  }
  return noun + 1;
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
