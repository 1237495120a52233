/** A number as printed: 34..34, "more than 30" 31.., "under 40" ..39. */
export interface Interval {
  min: number;
  max: number | null;
  /** its words, where they tell how round it is */
  text?: string;
  /** a length of time in a unit of no fixed length, and the shortest and the longest that it may be */
  loose?: { unit: 'working day' | 'calendar'; min: number; max: number } | undefined;
}

/** "a dozen", "half a dozen", "two dozen", "a hundred": words of measure that no one counts to the last. */
const ROUND =
  /\b(?:(?:half )?an? (?:score|hundred|thousand|million|billion)\b(?! and)|(?:half a|an?|two|three|four|five|six) dozen\b)/iu;
/** "one in eight of its 9,400 staff", "1 in 12". */
const IN_TEN =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|\d) (?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d{1,2})\b/iu;
/** How far a round number may be from the thing it counts, and never less than one. */
const ROUNDING = 0.1;

export const isRound = ({ text = '' }: Pick<Interval, 'text'>): boolean =>
  (!/\d/u.test(text) && ROUND.test(text)) || IN_TEN.test(text);

const slackOf = (i: Interval): number => (isRound(i) ? Math.max(1, ROUNDING * i.min) : 0);
const top = (i: Interval): number => (i.max ?? Infinity) + slackOf(i);
const bottom = (i: Interval): number => i.min - slackOf(i);

/** Printed values of one number may be rounded apart by this share ("1.2 billion", "1,200 million"). */
const SAME = 1e-9;

/** True where some number lies in both, a round one taken with its rounding, working days and months with their own. */
export function meet(a: Interval, b: Interval): boolean {
  return a.loose?.unit === b.loose?.unit ? meetAsGiven(a, b) : meetAsGiven(widest(a), widest(b));
}

/** "Three months" beside "90 days" may be any three months; beside "two months" they are three. */
const widest = (i: Interval): Interval =>
  i.loose ? { ...i, min: i.loose.min, max: i.max === null ? null : i.loose.max } : i;

function meetAsGiven(a: Interval, b: Interval): boolean {
  const slack = SAME * Math.max(1, Math.abs(a.min), Math.abs(b.min));
  return (bottom(a) <= top(b) + slack && bottom(b) <= top(a) + slack) || roundsTo(a, b) || roundsTo(b, a);
}

/** Whole numbers below this are counted to the last; a sum or a larger one is cut to fewer digits without a word. */
const COUNTED = 1000;
/** A single digit that is left may be this far from what it stands for. */
const ONE_DIGIT = 0.05;

/** The first number is the second cut to fewer digits: "1.2 billion" for 1,175 million, "58 million" for 58.2 million. */
function roundsTo(a: Interval, b: Interval): boolean {
  if (!isExact(a) || !isExact(b) || a.min === b.min || a.min === 0 || b.min === 0) return false;
  const [short, long] = [digitsOf(a.min), digitsOf(b.min)];
  const whole = Number.isInteger(a.min) && Number.isInteger(b.min) && Math.abs(a.min) < COUNTED;
  if (whole || short >= long || Number(b.min.toPrecision(Math.max(1, short))) === b.min) return false;
  const place = 10 ** (Math.floor(Math.log10(Math.abs(a.min))) - short + 1);
  const near = Math.abs(a.min - b.min) <= place / 2 + SAME * Math.abs(a.min);
  return near && (short > 1 || Math.abs(a.min - b.min) <= ONE_DIGIT * Math.abs(a.min));
}

/** Digits that a number is given to: 2 for 1,200 and for 1.2 billion. */
const digitsOf = (n: number): number =>
  Math.abs(n)
    .toPrecision(12)
    .replace(/e.*$/u, '')
    .replace('.', '')
    .replace(/^0+|0+$/gu, '').length;

export const isExact = (i: Interval): boolean => i.max === i.min;

export const sameInterval = (a: Interval, b: Interval): boolean =>
  (a.min === b.min && a.max === b.max) || (isExact(a) && isExact(b) && !isRound(a) && !isRound(b) && meet(a, b));

/** A stable key of the interval, for grouping sides. */
export const intervalKey = (i: Interval): string => `${i.min}..${i.max ?? ''}`;

/** How far apart two intervals lie, as a ratio of at least 1; for choosing the likelier pair. */
export function ratio(a: Interval, b: Interval): number {
  const x = Math.max(Math.abs(a.min), 1e-9);
  const y = Math.max(Math.abs(b.min), 1e-9);
  return Math.max(x, y) / Math.min(x, y);
}

/** Separates thousands, whatever the locale: 12500 is "12,500". */
export const showNumber = (n: number): string => {
  const [whole = '', part] = String(n).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') : whole;
  return part === undefined ? grouped : `${grouped}.${part}`;
};
