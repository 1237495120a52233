import type { AliasRule, Settings } from '../model/config.js';
import { decide, namesOf, rulingsByTarget } from '../normalise/verdicts.js';

/** The user's own names that are the same or not, and those ruled on: `a|b` with same or not-same. What is open changes nothing. */
export function aliasesFrom(settings: Settings): AliasRule[] {
  const rules = new Map<string, AliasRule>();
  const add = (rule: AliasRule): void => void rules.set([rule.a, rule.b].sort().join('|'), rule);
  settings.aliases.forEach(add);
  for (const rows of rulingsByTarget(settings.rulings, 'names').values()) {
    const { ruling } = decide(rows);
    const names = ruling && namesOf(ruling);
    if (names) add({ a: names[0], b: names[1], same: ruling.verdict === 'same' });
  }
  return [...rules.values()];
}
