import { clauseStems, type Clause, type Limit } from '../text/limits.js';
import { topicOfStem } from '../text/topic.js';
import { stemOf } from '../text/stem.js';
import type { Description } from './descriptions.js';

/** Content stems that two clauses must share before a limit of one is looked for in the other. */
const SHARED = 2;
/** Share of the shorter clause's content that the other must have. */
const SHARE = 0.4;
/** The same for reports of a statement, as wholes: they keep its clauses less. */
const WHOLE = 0.4;

/** The stems that a description has not, written in one word or in two. */
export const beyond = (stems: readonly string[], { stems: own, topics, joins }: Description): string[] =>
  stems.filter(
    (stem, i) =>
      !own.has(stem) &&
      !topics.has(topicOfStem(stem)) &&
      !joins.has(stem) &&
      !own.has(stem + (stems[i + 1] ?? ' ')) &&
      !own.has((stems[i - 1] ?? ' ') + stem),
  );

/** The other description's clause that has what the limit hangs on, and enough of what stands before it. */
export function counterpart(limit: Limit, clause: Clause, has: Description, lacks: Description): Clause | undefined {
  const own = clauseStems(clause);
  for (const stem of limit.stems) own.delete(stem);
  const whole = has.statement && isMuchAlike(has.topics, lacks.topics, WHOLE);
  return lacks.clauses.find((other) => {
    const stems = clauseStems(other);
    if (!stems.has(limit.anchor)) return false;
    const local = [...limit.before].filter((stem) => stems.has(stem)).length;
    return local >= SHARED && inOrder(limit, other) && (whole || isMuchAlike(own, stems));
  });
}

/** Whether two clauses share enough of the shorter one's content. */
export function isMuchAlike(a: ReadonlySet<string>, b: ReadonlySet<string>, share: number = SHARE): boolean {
  const both = [...a].filter((stem) => b.has(stem)).length;
  return both / Math.min(a.size, b.size) >= share;
}

/** What the limit hangs on stands last in both: "protect people from" is no counterpart of "people who protect". */
function inOrder({ anchor, before }: Limit, other: Clause): boolean {
  const stems = other.words.map((w) => stemOf(w.norm));
  const at = stems.lastIndexOf(anchor);
  return [...before].every((stem) => stems.indexOf(stem) <= at);
}
