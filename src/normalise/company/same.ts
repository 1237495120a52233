import { hollowWords, tradeWords } from '../../lexicon/company-descriptors.js';
import type { AliasRule } from '../../model/config.js';
import { formsConflict } from './legal-form.js';
import { normalisedName } from './printed.js';
import { isDistinctive, joinKey, readName, type CompanyName } from './read-name.js';

export interface SameOptions {
  /** the user's own list, which wins over everything */
  aliases?: readonly AliasRule[];
}

export interface SameCompany {
  same: boolean;
  /** the two names as they would be printed */
  a: string;
  b: string;
  because: string;
}

/** A judgement on two names. `different`: they speak against each other; `unknown`: nothing speaks for one company. */
export interface Judgement {
  verdict: 'same' | 'different' | 'unknown';
  because: string;
}

/** Says whether two printed names are one company, and why. Never on resemblance alone; never throws. */
export function sameCompany(a: string, b: string, options: SameOptions = {}): SameCompany {
  const [left, right] = [readName(a), readName(b)];
  const { verdict, because } = judge(left, right, options);
  return { same: verdict === 'same', a: normalisedName(a), b: normalisedName(b), because };
}

const judgement = (verdict: Judgement['verdict'], because: string): Judgement => ({ verdict, because });

/** The rules in their order; the first that has something to say decides. */
export function judge(a: CompanyName, b: CompanyName, options: SameOptions = {}): Judgement {
  return (
    byUser(a, b, options.aliases ?? []) ??
    byNothing(a, b) ??
    byAliasList(a, b) ??
    byKey(a, b) ??
    byShortForm(a, b) ??
    judgement('unknown', 'no rule brings the two names together')
  );
}

function byUser(a: CompanyName, b: CompanyName, rules: readonly AliasRule[]): Judgement | null {
  for (const rule of rules) {
    const [x, y] = [readName(rule.a), readName(rule.b)];
    const straight = matches(a, x) && matches(b, y);
    if (!straight && !(matches(a, y) && matches(b, x))) continue;
    return judgement(rule.same ? 'same' : 'different', 'your own alias list says so');
  }
  return null;
}

const matches = (name: CompanyName, rule: CompanyName): boolean =>
  name.fullKey === rule.fullKey || (rule.families.length === 0 && name.key === rule.key);

function byNothing(a: CompanyName, b: CompanyName): Judgement | null {
  return a.key === '' || b.key === '' ? judgement('unknown', 'one of the two is no name') : null;
}

function byAliasList(a: CompanyName, b: CompanyName): Judgement | null {
  if (a.alias && b.alias) {
    if (a.alias === b.alias) return judgement('same', `the alias list has both under ${a.alias.name}`);
    return judgement('different', `the alias list has two entries: ${a.alias.name} and ${b.alias.name}`);
  }
  if (a.fullKey === b.fullKey) return null;
  for (const [short, long] of [[a, b] as const, [b, a] as const])
    if (short.maybe.length > 1 && long.alias && short.maybe.includes(long.alias))
      return judgement('unknown', `${short.printed} may stand for ${short.maybe.map((e) => e.name).join(' or ')}`);
  return null;
}

function byKey(a: CompanyName, b: CompanyName): Judgement | null {
  const keys = new Set(b.readings.map(joinKey));
  const equal = a.key === b.key;
  if (!equal && !a.readings.some((reading) => keys.has(joinKey(reading)))) return null;
  if (formsConflict(a.families, b.families))
    return judgement('different', 'the names are equal but their legal forms are those of two companies');
  if (!equal) return judgement('same', 'the same words in the order of a register');
  if (a.printed === b.printed) return judgement('same', 'the same name');
  return judgement('same', 'the same name once case, marks, spacing and legal form are set aside');
}

function byShortForm(a: CompanyName, b: CompanyName): Judgement | null {
  for (const x of a.readings)
    for (const y of b.readings) {
      const [short, long] = x.length <= y.length ? [x, y] : [y, x];
      const rest = remainder(short, long);
      if (!rest) continue;
      const bare = (short === x ? a : b).families.length === 0;
      return judgeRemainder(short, rest, bare, formsConflict(a.families, b.families));
    }
  return sharedStart(a.core, b.core);
}

/** The words of `long` after `short`, spaces and "and" set aside; null where `long` does not begin with it. */
function remainder(short: readonly string[], long: readonly string[]): string[] | null {
  const target = joinKey(short);
  let joined = '';
  for (let i = 0; i < long.length; i++) {
    joined += long[i] === 'and' && (long[i - 1]?.length ?? 0) > 2 ? '' : long[i];
    if (joined.length >= target.length) {
      if (joined !== target) return null;
      const rest = long.slice(i + 1).filter((word) => word !== 'and');
      return rest.length > 0 ? rest : null;
    }
  }
  return null;
}

function judgeRemainder(short: readonly string[], rest: string[], bare: boolean, conflict: boolean): Judgement {
  const shown = rest.join(' ');
  if (!isDistinctive(short)) return judgement('unknown', `“${short.join(' ')}” alone does not tell a company`);
  if (conflict) return judgement('different', 'their legal forms are those of two companies');
  if (!bare) return judgement('unknown', `a name with its legal form is complete; “${shown}” would be another`);
  if (rest.every((word) => hollowWords.has(word)))
    return judgement('same', `one name is the other with “${shown}”, which adds nothing`);
  if (rest.every((word) => hollowWords.has(word) || tradeWords.has(word)))
    return judgement('same', `one name is the other with “${shown}”, which only describes it`);
  return judgement('different', `“${shown}” can name a part, a parent or another company`);
}

/** Two names that go on differently after the same word are siblings at best. */
function sharedStart(a: readonly string[], b: readonly string[]): Judgement | null {
  if (a.length < 2 || b.length < 2 || a[0] !== b[0]) return null;
  return judgement('different', `both begin with “${a[0]}” and go on differently`);
}
