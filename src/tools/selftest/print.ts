import { alterationKinds, alterations } from './kinds.js';
import type { SelftestResult } from './run.js';
import type { Score, Share } from './score.js';

const CAUTION = `Each figure counts alterations made by this program in articles that were otherwise alike. Such an alteration is easier to
find than a real difference between outlets, which comes with other words around it: on your articles expect less.`;

const LEGEND = `checkable: another article of the event has the words as they stood before, told by plain words and not by the checks.
found: a new or changed finding rests on the sentence that was altered. right: of those, one names the difference by its kind.
In brackets the 95 % interval (Wilson).`;

/** The table for people. */
export function printScore(score: Score, names: readonly string[]): string {
  const rows = score.kinds.map(({ kind, checkable, unchecked, right }) => [
    kind,
    show(checkable),
    show(right),
    show(unchecked),
    alterations[kind].does,
  ]);
  const noops = score.noops.map(({ kind, tried, alarms }) => [kind, String(tried), String(alarms)]);
  const { n, of, low, high } = score.falseAlarms;
  return [
    `${names.length} ${names.length === 1 ? 'event' : 'events'}: ${names.join(', ')}`,
    '',
    ...table(['alteration', 'checkable: found', 'right kind', 'not checkable: found', 'what is done'], rows),
    '',
    ...table(['change that is none', 'tried', 'new at minor or above'], noops),
    `false alarms: ${n} of ${of} (${percent(low)} to ${percent(high)} %)`,
    '',
    LEGEND,
    '',
    CAUTION,
    '',
  ].join('\n');
}

/** What was not found, or found under another name, with the words before and after. */
export function printMisses({ rows, noops }: SelftestResult, most: number): string {
  const lines: string[] = [];
  const missed = rows.filter((row) => row.checkable && !row.right);
  for (const kind of alterationKinds)
    for (const row of missed.filter((r) => r.kind === kind).slice(0, most))
      lines.push(
        `${kind} in ${row.event}/${row.article} at ${row.at}: ${row.found ? `shown as ${row.shown.join(', ')}` : 'not found'}`,
        `  before  ${row.before}`,
        `  after   ${row.after}`,
      );
  for (const row of noops.filter((r) => r.alarms.length > 0))
    lines.push(`${row.kind} in ${row.event}: new`, ...row.alarms.slice(0, most).map((alarm) => `  ${alarm}`));
  return lines.length ? `${lines.join('\n')}\n` : '';
}

const percent = (share: number): string => (100 * share).toFixed(1);

const show = ({ of, share, low, high }: Share): string =>
  of === 0 ? '-' : `${percent(share)} % of ${of} (${percent(low)}-${percent(high)})`.replace(/^100\.0/u, '100');

function table(head: readonly string[], rows: readonly string[][]): string[] {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]!.length)));
  return [head, ...rows].map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join('  ')
      .trimEnd(),
  );
}
