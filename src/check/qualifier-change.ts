import type { Statement } from './sides.js';
import { stemCluster } from './clusters.js';
import { defineCheck, type Draft } from './define.js';
import { describedPrinciples, everywhere, orderedPairs, type Described, type Description } from './descriptions.js';
import { clauseStems, limitsOf, type Clause, type Limit } from '../text/limits.js';
import { sidesOf } from './sides.js';
import { stemOf } from '../text/stem.js';
import type { View } from './view.js';
import { gather } from '../text/gather.js';

/** A place where one description has a limit that another, of the same clause, has not or has otherwise. */
interface Change {
  has: Description;
  lacks: Description;
  limit: Limit;
  clause: Clause;
  /** the clause of the other description */
  other: Clause;
  extra: string[];
}

/** Content stems that two clauses must share before a limit of one is looked for in the other. */
const SHARED = 2;
/** Share of the shorter clause's content that the other must have. */
const SHARE = 0.4;

/** Two descriptions of one promise that differ in a limit or in how far they reach, outside quotation marks. */
export const qualifierChange = defineCheck('qualifier-change', (view) =>
  describedPrinciples(view).flatMap((described) => changesOf(view, described)),
);

function changesOf(view: View, { principle, descriptions }: Described): Draft[] {
  const places = new Map<string, Change[]>();
  for (const [a, b] of orderedPairs(descriptions))
    for (const change of compare(a, b)) {
      const key = `${principle.id} ${change.limit.anchor} ${[...change.limit.stems].sort().join(' ')}`;
      gather(places, key, change);
    }
  const drafts = [...places].map(([subject, changes]) => draftOf(view, principle.name, subject, changes));
  return asOne(drafts);
}

/** Limits of one clause are one difference to the reader: one cluster, and one finding where the same passages show both. */
function asOne(drafts: readonly Draft[]): Draft[] {
  const clusters = new Map<string, string>();
  const shown = new Set<string>();
  const sorted = [...drafts].sort((a, b) => Number(a.modifiers?.restored) - Number(b.modifiers?.restored));
  return sorted.flatMap((draft) => {
    const passages = draft.sides.map((side) => side.evidence.map((e) => `${e.article} ${e.start}`).join(' '));
    const cluster = passages.flatMap((p) => clusters.get(p) ?? [])[0] ?? draft.cluster!;
    for (const p of passages) if (!clusters.has(p)) clusters.set(p, cluster);
    if (shown.has(passages.join('|'))) return [];
    shown.add(passages.join('|'));
    return [{ ...draft, cluster }];
  });
}

function compare(has: Description, lacks: Description): Change[] {
  if (lacks.quoted) return [];
  return has.clauses.flatMap((clause) =>
    limitsOf(clause).flatMap((limit) => {
      const other = counterpart(limit, clause, lacks);
      if (!other) return [];
      const extra = beyond([...limit.stems], lacks);
      if (extra.length / limit.stems.size <= 0.5) return [];
      return [{ has, lacks, limit, clause, other, extra }];
    }),
  );
}

/** The stems that a description has not, written in one word or in two. */
const beyond = (stems: readonly string[], { stems: own, joins }: Description): string[] =>
  stems.filter(
    (stem, i) =>
      !own.has(stem) &&
      !joins.has(stem) &&
      !own.has(stem + (stems[i + 1] ?? ' ')) &&
      !own.has((stems[i - 1] ?? ' ') + stem),
  );

/** The other description's clause that has what the limit hangs on, and enough of what stands before it. */
function counterpart(limit: Limit, clause: Clause, lacks: Description): Clause | undefined {
  const own = clauseStems(clause);
  for (const stem of limit.stems) own.delete(stem);
  return lacks.clauses.find((other) => {
    const stems = clauseStems(other);
    if (!stems.has(limit.anchor)) return false;
    const local = [...limit.before].filter((stem) => stems.has(stem)).length;
    const all = [...own].filter((stem) => stems.has(stem)).length;
    return local >= SHARED && inOrder(limit, other) && all / Math.min(own.size, stems.size) >= SHARE;
  });
}

/** What the limit hangs on stands last in both: "protect people from" is no counterpart of "people who protect". */
function inOrder({ anchor, before }: Limit, other: Clause): boolean {
  const stems = other.words.map((w) => stemOf(w.norm));
  const at = stems.lastIndexOf(anchor);
  return [...before].every((stem) => stems.indexOf(stem) <= at);
}

function draftOf(view: View, name: string, subject: string, changes: readonly Change[]): Draft {
  // Where an article has the words elsewhere, its clause is no side while another article lacks them altogether.
  const open = changes.filter((c) => !isElsewhere(c));
  const statements = (open.length ? open : changes).flatMap(({ has, lacks, clause, other }) => [
    ...statementsOf('has', has, clause),
    ...statementsOf(`lacks ${textOf(lacks, other)}`, lacks, other),
  ]);
  return {
    subject,
    topic: `“${name}”`,
    sides: sidesOf(view, statements),
    disposition: 'difference',
    modifiers: { restored: !open.length },
    cluster: stemCluster(changes[0]!.limit.stems),
  };
}

/** The article without the limit in this clause has its words within one sentence elsewhere. */
const isElsewhere = ({ lacks, limit }: Change): boolean =>
  lacks.article.sentences.some((s) => [...limit.stems].every((stem) => s.stems.has(stem)));

const textOf = (d: Description, clause: Clause): string => d.article.text.slice(clause.start, clause.end);

const statementsOf = (key: string, d: Description, { start, end }: Clause): Statement[] =>
  everywhere(d, start, end).map((evidence) => ({ key, value: evidence.text, evidence }));
