import type { EventCompany } from '../model/event.js';
import type { Membership } from '../model/extraction.js';
import type { Parties, Party } from './parties.js';
import { byPlace, evidenceOf, type Source } from './source.js';

type Row = EventCompany['membership'][number];

/** Who is said to be in or out, by article and place, under the party it is said of. */
export function findMemberships(sources: readonly Source[], parties: Parties): Map<Party, Row[]> {
  const rows = new Map<Party, Map<string, Row>>();
  const add = (
    source: Source,
    span: Pick<Membership, 'start' | 'end' | 'text' | 'name'>,
    more: Pick<Row, 'status' | 'hedge'>,
  ) => {
    const party = parties.at(source.article.id, span) ?? parties.named(span.name) ?? parties.named(span.text);
    if (!party) return;
    const row: Row = { ...evidenceOf(source, span), ...more };
    const known = rows.get(party) ?? new Map<string, Row>();
    rows.set(party, known);
    const key = `${row.article}\n${row.start}\n${row.status}`;
    if (!known.has(key)) known.set(key, row);
  };
  for (const source of sources) {
    for (const m of source.kept.memberships) add(source, m, { status: m.status, hedge: m.hedge });
    for (const list of source.kept.lists)
      if (list.status !== null) for (const item of list.items) add(source, item, { status: list.status, hedge: null });
  }
  return new Map([...rows].map(([party, known]) => [party, [...known.values()].sort(byPlace)]));
}

/**
 * What the articles together say of a party. What is hedged ("may join") says neither; a name that may stand for two
 * parties is counted for none.
 */
export function statusOf(party: Party, rows: readonly Row[]): EventCompany['status'] {
  const firm = rows.filter((row) => row.hedge === null);
  const member = firm.some((row) => row.status === 'member');
  const absent = firm.some((row) => row.status === 'absent');
  if (party.ambiguous.length > 0 || (!member && !absent)) return 'mentioned';
  if (member && absent) return 'disputed';
  return member ? 'member' : 'absent';
}
