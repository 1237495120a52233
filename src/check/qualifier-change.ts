import type { Statement } from './sides.js';
import { stemCluster } from './clusters.js';
import { defineCheck, type Draft } from './define.js';
import { describedPrinciples, everywhere, type Described, type Description } from './descriptions.js';
import { clauseStems, limitsOf, type Clause } from '../text/limits.js';
import { byCodeUnit } from '../text/fold.js';
import { beyond, counterpart } from './limit-counterparts.js';
import { isBeside, reachesOf, saysOf } from './reaches.js';
import { retoldStatements } from './retold-statements.js';
import { modifiersOf, saysModified } from './scope-modifiers.js';
import { sidesOf } from './sides.js';
import type { View } from './view.js';
import { gather } from '../text/gather.js';

/** A place where one description has a limit that another has not or has otherwise. */
interface Change {
  /** what it is about */
  topic: string;
  has: Description;
  lacks: Description;
  stems: readonly string[];
  clause: Clause;
  /** the clause of the other description, or all of it */
  other: Pick<Clause, 'start' | 'end'>;
}

/** What a description limits, and how another is seen to lack it: the place there, or undefined where nothing is missed. */
interface Limiting {
  anchor: string;
  stems: readonly string[];
  clause: Clause;
  missedIn: (lacks: Description) => Pick<Clause, 'start' | 'end'> | undefined;
}

/** Two descriptions of one promise that differ in a limit or in how far they reach, outside quotation marks. */
export const qualifierChange = defineCheck('qualifier-change', (view) => {
  const places = new Map<string, Change[]>();
  for (const described of [...describedPrinciples(view), ...retoldStatements(view)])
    for (const [subject, change] of changesOf(described)) gather(places, subject, change);
  return asOne([...places].map(([subject, changes]) => draftOf(view, subject, changes)));
});

/** Descriptions with one limit that are compared with the others; more of them would find the same. */
const MOST_HOLDERS = 3;

/** Each limit is looked for once in every other description: cost grows with the descriptions and the different limits. */
function changesOf({ topic, descriptions }: Described): [string, Change][] {
  const holders = new Map<string, Holder[]>();
  for (const has of descriptions)
    for (const limiting of limitingsOf(has))
      gather(holders, [...limiting.stems].sort(byCodeUnit).join(' '), { has, limiting });
  return [...holders].flatMap(([limit, row]) => {
    const subject = `${row.map(({ limiting }) => limiting.anchor).sort(byCodeUnit)[0]!} ${limit}`;
    const compared = row.sort((a, b) => byCodeUnit(wordsIn(a), wordsIn(b))).slice(0, MOST_HOLDERS);
    return compared.flatMap(({ has, limiting: { stems, clause, missedIn } }) =>
      descriptions.flatMap((lacks): [string, Change][] => {
        if (lacks === has || lacks.article === has.article || lacks.quoted || lacks.headline) return [];
        const other = missedIn(lacks);
        return other ? [[subject, { topic, has, lacks, stems, clause, other }]] : [];
      }),
    );
  });
}

interface Holder {
  has: Description;
  limiting: Limiting;
}

const wordsIn = ({ has, limiting: { clause } }: Holder): string => has.article.text.slice(clause.start, clause.end);

/** Limits that hang on a word, phrases that limit the whole, and words of scope before a noun. */
function limitingsOf(has: Description): Limiting[] {
  const hanging = has.clauses.flatMap((clause) =>
    limitsOf(clause).map((limit): Limiting => {
      const stems = [...limit.stems];
      const missedIn: Limiting['missedIn'] = (lacks) => {
        const other = counterpart(limit, clause, has, lacks);
        return other && beyond(stems, lacks).length / stems.length > 0.5 ? other : undefined;
      };
      return { anchor: limit.anchor, stems, clause, missedIn };
    }),
  );
  const whole = reachesOf(has).map((reach): Limiting => {
    const missedIn: Limiting['missedIn'] = (lacks) =>
      !lacks.named && !saysOf(reach, lacks) && isBeside(has, lacks) ? nearest(reach.clause, lacks) : undefined;
    return { anchor: reach.kind, stems: reach.stems, clause: reach.clause, missedIn };
  });
  const before = modifiersOf(has).map((modifier): Limiting => ({
    anchor: modifier.noun,
    stems: [modifier.word],
    clause: modifier.clause,
    missedIn: (lacks) => saysModified(modifier, lacks),
  }));
  return [...hanging, ...whole, ...before];
}

/** The clause of a description that shares most with one of another. */
function nearest(clause: Clause, { clauses, evidence }: Description): Pick<Clause, 'start' | 'end'> {
  const own = clauseStems(clause);
  const shared = (other: Clause): number => [...clauseStems(other)].filter((stem) => own.has(stem)).length;
  const [best] = [...clauses].sort((a, b) => shared(b) - shared(a) || a.start - b.start);
  return best ?? evidence;
}

/** Limits of one clause are one difference to the reader: one cluster, and one finding where the same passages show both. */
function asOne(drafts: readonly Draft[]): Draft[] {
  const clusters = new Map<string, string>();
  const shown = new Set<string>();
  // By what differs, not by whose article comes first: names of files change nothing.
  const sorted = [...drafts].sort(
    (a, b) => Number(a.modifiers?.restored) - Number(b.modifiers?.restored) || byCodeUnit(a.subject, b.subject),
  );
  return sorted.flatMap((draft) => {
    const passages = draft.sides.map((side) => side.evidence.map((e) => `${e.article} ${e.start}`).join(' '));
    const cluster = passages.flatMap((p) => clusters.get(p) ?? [])[0] ?? draft.cluster!;
    for (const p of passages) if (!clusters.has(p)) clusters.set(p, cluster);
    const both = passages.toSorted(byCodeUnit).join('|');
    if (shown.has(both)) return [];
    shown.add(both);
    return [{ ...draft, cluster }];
  });
}

function draftOf(view: View, subject: string, changes: readonly Change[]): Draft {
  // Where an article has the words elsewhere, its clause is no side while another article lacks them altogether.
  const open = changes.filter((c) => !isElsewhere(c));
  const statements = (open.length ? open : changes).flatMap(({ has, lacks, clause, other }) => [
    ...statementsOf('has', has, clause),
    ...statementsOf(`lacks ${lacks.article.text.slice(other.start, other.end)}`, lacks, other),
  ]);
  return {
    subject,
    topic: changes[0]!.topic,
    sides: sidesOf(view, statements),
    disposition: 'difference',
    modifiers: { restored: !open.length },
    cluster: stemCluster(changes[0]!.stems),
  };
}

/** The article without the limit in this clause has its words within one sentence elsewhere. */
const isElsewhere = ({ lacks, stems }: Change): boolean =>
  lacks.article.sentences.some((s) => stems.every((stem) => s.stems.has(stem)));

const statementsOf = (key: string, d: Description, { start, end }: Pick<Clause, 'start' | 'end'>): Statement[] =>
  everywhere(d, start, end).map((evidence) => ({ key, value: evidence.text, evidence }));
