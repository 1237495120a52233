// "She hopes that Acme will join", "expects Acme to sign": who is wished or awaited in a group is neither in it nor out.
import type { Sentence, Token } from '../text/doc.js';
import { cueAt, cueBefore } from './groups.js';
import type { Row } from './rows.js';

/** Tokens that may stand between the wish and the names it is about. */
const REACH = 10;

/** A verb or noun of hoping, expecting or inviting governs the row: what is said of its names is no fact yet. */
export function isWished(tokens: readonly Token[], row: Row, sentence: Sentence): boolean {
  if (mayInclude(tokens, row, sentence)) return true;
  const wish = wishBefore(tokens, row, sentence);
  if (wish === undefined) return false;
  const behind = tokens[row.end];
  return isOpenVerb(tokens, row.end) || (wish.right && behind?.pos === 'VERB') || wish.open;
}

/** Verbs of finding members. */
const GAINS = /^(?:add|attract|recruit|win|enlist|lure|bring|get|sign|include|welcome|see)$/;

interface Wish {
  /** nothing but "that" and "the" stands between it and the names */
  right: boolean;
  /** a verb yet to come stands between them: "expects the list to include" */
  open: boolean;
}

/** Looks back from the row to the wish, within its clause. */
function wishBefore(tokens: readonly Token[], row: Row, sentence: Sentence): Wish | undefined {
  let open = false;
  let right = true;
  let bare = true;
  for (let i = row.first - 1; i >= sentence.first && i >= row.first - REACH; i--) {
    const token = tokens[i]!;
    if (endsReach(tokens, i)) return undefined;
    if (cueBefore('wish', tokens, i + 1) > 0) return { right, open };
    if (cueAt('report', tokens, i) > 0) return undefined;
    if (isOpenVerb(tokens, i) && (bare || GAINS.test(tokens[i + 1]!.lower))) open = true;
    bare &&= /^(?:VERB|AUX|ADV)$/.test(token.pos) || token.lower === 'by';
    if (!/^(?:that|the|both|for|also|more|other|firms|companies)$/.test(token.lower)) right = false;
  }
  return undefined;
}

/** Another clause begins, or a mark stands there. */
const endsReach = (tokens: readonly Token[], at: number): boolean =>
  /^[,;:()“”"–—]$/.test(tokens[at]!.text) ||
  /^(?:and|but|when|while|after|because|who|which)$/.test(tokens[at]!.lower) ||
  (tokens[at]!.lower === 'as' && tokens[at - 1]?.lower !== 'such');

/** "will", "could", "to" before a verb, not "to" before a place or a party. */
const isOpenVerb = (tokens: readonly Token[], at: number): boolean =>
  /^(?:will|would|could|might|may|can|should|'ll|’ll)$/.test(tokens[at]?.lower ?? '') ||
  (tokens[at]?.lower === 'to' && /^(?:VERB|AUX|ADV)$/.test(tokens[at + 1]?.pos ?? ''));

/** "members could soon include Acme": the verb before the names is itself left open. */
function mayInclude(tokens: readonly Token[], row: Row, sentence: Sentence): boolean {
  if (cueBefore('open', tokens, row.first) === 0) return false;
  for (let i = row.first - 2; i >= sentence.first && i >= row.first - 4; i--) {
    if (/^(?:may|might|could)$/.test(tokens[i]!.lower)) return true;
    if (tokens[i]!.pos !== 'ADV' && !/^(?:also|soon|be|to|later)$/.test(tokens[i]!.lower)) return false;
  }
  return false;
}
