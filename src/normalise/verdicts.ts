import type { Ruling } from '../model/config.js';

/** What several people's rows on one thing come to. `ruling` is the row that decides; null while it is open. */
export interface Decided {
  state: 'settled' | 'adjudicated' | 'open';
  ruling: Ruling | null;
  /** every person's last row */
  rows: Ruling[];
}

/**
 * Brings people's rows on one target together: the last row of each person counts. Where they agree it is settled; where
 * they do not, it stays open until most of at least three people say the same.
 * @param rows in the order of the files and their lines, at least one
 */
export function decide(rows: readonly Ruling[]): Decided {
  const latest = [...new Map(rows.map((row) => [row.who, row])).values()];
  const votes = new Map<string, Ruling[]>();
  for (const row of latest) {
    const key = `${row.verdict}\u001f${row.value ?? ''}`;
    votes.set(key, [...(votes.get(key) ?? []), row]);
  }
  const most = [...votes.values()].reduce((a, b) => (b.length > a.length ? b : a));
  if (votes.size === 1) return { state: 'settled', ruling: most.at(-1)!, rows: latest };
  const decides = most.length * 2 > latest.length;
  return { state: decides ? 'adjudicated' : 'open', ruling: decides ? most.at(-1)! : null, rows: latest };
}

/** The rulings on names, or those on findings, by what they are about. Two names are one target in either order. */
export function rulingsByTarget(rulings: readonly Ruling[], on: 'names' | 'findings'): Map<string, Ruling[]> {
  const targets = new Map<string, Ruling[]>();
  for (const ruling of rulings) {
    const names = namesOf(ruling);
    if ((names === null) === (on === 'names')) continue;
    const key = names === null ? ruling.target : [...names].sort().join('|');
    const rows = targets.get(key);
    if (rows) rows.push(ruling);
    else targets.set(key, [ruling]);
  }
  return targets;
}

/** The two names that `same` and `not-same` are said of; null for a ruling on a finding. */
export function namesOf({ target, verdict }: Pick<Ruling, 'target' | 'verdict'>): [string, string] | null {
  if (verdict !== 'same' && verdict !== 'not-same') return null;
  const [a = '', b = ''] = target.split('|').map((name) => name.trim());
  return [a, b];
}
