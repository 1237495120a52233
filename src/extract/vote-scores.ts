// The two sides of a vote: "by 248 votes to 191", "voted 61-12", "rejected by 190 to 240".
import type { Count } from '../model/extraction.js';
import { spanOf } from '../model/span.js';
import { readDigits } from '../normalise/quantity.js';
import type { Doc, Token } from '../text/doc.js';

/** Tokens before the first number, and behind the last, in which a word of voting must stand. */
const REACH = 10;
const VOTE =
  /^(?:vot(?:e|es|ed|ing)|ballot|tally|passe[sd]|pass|approve[sd]?|adopt(?:s|ed)?|back(?:s|ed)?|reject(?:s|ed)?|defeat(?:s|ed)?|margin|cleared)$/;
const REFUSED = /^(?:reject(?:s|ed)?|defeat(?:s|ed)?)$/;
/** Words that make two numbers a vote by themselves. */
const VOTING = /^(?:vot(?:e|es|ed|ing)|ballot|tally)$/;

/** The votes for and against that start at token `at`, or undefined; `last` is the token behind them. */
export function voteScoreAt({ tokens, text }: Doc, at: number): { counts: Count[]; last: number } | undefined {
  const score = scoreAt(tokens, at);
  if (!score) return undefined;
  const cues = cuesAround(tokens, at, score.last);
  if (!cues.some((c) => VOTING.test(c)) && !(cues.length > 0 && tokens[at - 1]?.lower === 'by')) return undefined;
  const refused = cues.some((c) => REFUSED.test(c));
  const sides = score.numbers.map(({ from, to, value }, i) => ({
    ...spanOf(text, from, to),
    min: value,
    max: value,
    unit: 'votes',
    head: 'vote',
    modifiers: [],
    stage: null,
    named: [],
    others: null,
    hedge: null,
    vague: false,
    predicate: (i === 0) === refused ? 'against' : 'voted',
  }));
  return { counts: sides, last: score.last };
}

interface Side {
  from: number;
  to: number;
  value: number;
}

function scoreAt(tokens: readonly Token[], at: number): { numbers: Side[]; last: number } | undefined {
  const first = sideAt(tokens, at);
  if (!first) return joinedScore(tokens[at]!, at);
  const { sentence } = tokens[at]!;
  let next = at + 1;
  const noun = /^votes?$/.test(tokens[next]?.lower ?? '') ? 1 : 0;
  next += noun;
  if (!/^(?:to|[-–])$/.test(tokens[next]?.lower ?? '') || tokens[next]!.sentence !== sentence) return undefined;
  const second = tokens[next + 1]?.sentence === sentence ? sideAt(tokens, next + 1) : undefined;
  if (!second) return undefined;
  const behind = noun === 0 && /^votes?$/.test(tokens[next + 2]?.lower ?? '') ? 1 : 0;
  return { numbers: [{ ...first, to: tokens[at + noun]!.end }, second], last: next + 2 + behind };
}

/** "61-12" as one token. */
function joinedScore(token: Token, at: number): { numbers: Side[]; last: number } | undefined {
  const joined = token.text.length < 12 ? /^(\d{1,4})([-–])(\d{1,4})$/.exec(token.text) : null;
  if (!joined) return undefined;
  const [, a = '', dash = '', b = ''] = joined;
  const split = token.start + a.length;
  return {
    numbers: [
      { from: token.start, to: split, value: Number(a) },
      { from: split + dash.length, to: token.end, value: Number(b) },
    ],
    last: at + 1,
  };
}

function sideAt(tokens: readonly Token[], at: number): Side | undefined {
  const { start, end, text } = tokens[at]!;
  const value = /^\d/.test(text) && text.length < 9 ? readDigits(text) : null;
  return value === null || !Number.isInteger(value) ? undefined : { from: start, to: end, value };
}

function cuesAround(tokens: readonly Token[], from: number, to: number): string[] {
  const { sentence } = tokens[from]!;
  const near = [...tokens.slice(Math.max(0, from - REACH), from), ...tokens.slice(from, to + REACH)];
  return near.filter((t) => t.sentence === sentence && VOTE.test(t.lower)).map((t) => t.lower);
}
