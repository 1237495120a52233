// Where a promise ends and the writer goes on: "agreed to stay in port, in a deal that may save the bay".
import { memberCues } from '../lexicon/member-cues.js';
import { isFinite } from './syntax/finite.js';
import type { Node } from './syntax/nodes.js';
import { isComma, isDash } from './syntax/word-class.js';

/** What the writer calls a promise: the words of groups ("deal", "pact"), and those of a doing. */
const DOINGS: ReadonlySet<string> = new Set([
  ...memberCues.group,
  ...memberCues['loose-group'],
  ...'move moves step steps attempt attempts bid gesture shift turn turnaround u-turn reversal climbdown concession breakthrough response sign blow victory change decision attempt'.split(
    ' ',
  ),
]);
const TAKES_OVER = /^(?:after|following|amid|while|which|though|although|despite|because|where|who|whose|since)$/;
const NEAR = 7;
const CLAUSE = 12;

/** The last node of a promise that reaches from `first` to `last` at most: up to a comma or dash where the writer takes over. */
export function endOfPromise(nodes: readonly Node[], first: number, last: number): number {
  for (let i = first + 2; i < last - 1; i++) {
    const breaks = isComma(nodes[i]) || (isDash(nodes[i]) && nodes[i]!.spaced);
    if (breaks && takesOver(nodes, i + 1, last)) return i - 1;
  }
  return last;
}

/** "after 40 boats had sunk", "as the town had asked", "but critics doubt it", "a year after the fire", "in a deal that", "a move that". */
function takesOver(nodes: readonly Node[], at: number, last: number): boolean {
  const { lower } = nodes[at]!;
  if (TAKES_OVER.test(lower)) return !goesOn(nodes, at, last);
  if (lower === 'as') return nodes[at + 1]?.lower !== 'well' && hasFinite(nodes, at + 1, last);
  if (/^(?:but|yet)$/.test(lower)) return hasFinite(nodes, at + 1, last);
  const noun = /^(?:in|under|as)$/.test(lower) ? at + 1 : at;
  if (/^(?:one|what)$/.test(nodes[noun]!.lower) && noun > at) return true;
  if (!/^(?:a|an|one|another|the|two|three|four|five|six|days|weeks|months|years|hours)$/.test(nodes[noun]!.lower))
    return false;
  for (let i = noun; i <= last && i < noun + NEAR; i++) {
    const { lower: word, pos } = nodes[i]!;
    if (/^(?:after|before)$/.test(word) && /^(?:day|week|month|year|hour)s?$/.test(nodes[i - 1]!.lower)) return true;
    if (DOINGS.has(word) && nodes[noun]!.lower !== 'the') return true;
    if (i > noun && !/^(?:ADJ|NOUN|ADV|NUM|PROPN|ADP|DET|VERB)$/.test(pos)) return false;
    if (isComma(nodes[i])) return false;
  }
  return false;
}

/** "while also helping the smaller mills", "to put the rules, which are new, into force": what follows is promised too. */
function goesOn(nodes: readonly Node[], at: number, last: number): boolean {
  if (/^wh(?:ich|o|ose|ere)$/.test(nodes[at]!.lower)) return nextComma(nodes, at, last) < last;
  if (!/^(?:while|though|although)$/.test(nodes[at]!.lower)) return false;
  const next = nodes[at + 1]?.pos === 'ADV' ? nodes[at + 2] : nodes[at + 1];
  return next !== undefined && next.lower.endsWith('ing');
}

function nextComma(nodes: readonly Node[], from: number, last: number): number {
  let i = from;
  while (i < last && !isComma(nodes[i])) i++;
  return i;
}

function hasFinite(nodes: readonly Node[], from: number, last: number): boolean {
  for (let i = from + 1; i <= Math.min(last, from + CLAUSE); i++) if (isFinite(nodes, i, from)) return true;
  return false;
}
