import type { AliasRule, Settings } from '../model/config.js';

/** The user's own names that are the same or not, and those ruled on: `a|b` with same or not-same. The last ruling counts. */
export function aliasesFrom(settings: Settings): AliasRule[] {
  const rules = new Map<string, AliasRule>();
  const add = (rule: AliasRule): void => void rules.set([rule.a, rule.b].sort().join('|'), rule);
  settings.aliases.forEach(add);
  for (const { subject, decision } of settings.rulings) {
    const [a, b, ...rest] = subject.split('|').map((name) => name.trim());
    if (!a || !b || rest.length > 0) continue;
    if (decision === 'same' || decision === 'not-same') add({ a, b, same: decision === 'same' });
  }
  return [...rules.values()];
}
