import type { Ruling } from '../model/config.js';
import type { Problem } from '../model/dataset.js';
import type { EventCompany, EventRuling } from '../model/event.js';
import type { Finding, RulingRow } from '../model/finding.js';
import { companyKey } from '../normalise/company.js';
import { decide, namesOf, rulingsByTarget, type Decided } from '../normalise/verdicts.js';
import { didYouMean } from '../text/nearest.js';

/** Findings with what people decided on them, and everything that was decided, applied or not. */
export interface Ruled {
  findings: Finding[];
  rulings: EventRuling[];
}

/**
 * Puts people's decisions on the findings they are about, by id, and lists all of them: settled, adjudicated, open between
 * two people, or about something that is not there. A decision made on other values than the finding now has is `changed`:
 * what a person saw then is not what stands there now. No assertion is touched.
 */
export function applyRulings(
  findings: readonly Finding[],
  rulings: readonly Ruling[],
  companies: readonly EventCompany[],
): Ruled {
  const byTarget = rulingsByTarget(rulings, 'findings');
  const ruled = findings.map((finding) => {
    const rows = byTarget.get(finding.id);
    return rows ? { ...finding, ruling: rulingOf(finding, rows) } : finding;
  });
  const byId = new Map(ruled.map((finding) => [finding.id, finding]));
  const listed = [
    ...[...byTarget].map(([target, rows]) => onFinding(target, rows, byId)),
    ...[...rulingsByTarget(rulings, 'names')].map(([target, rows]) => onNames(target, rows, companies)),
  ];
  return { findings: ruled, rulings: listed.filter((entry) => entry !== null) };
}

function rulingOf(finding: Finding, rows: readonly Ruling[]): NonNullable<Finding['ruling']> {
  const current = rows.filter(({ valueHash }) => valueHash === null || valueHash === finding.valueHash);
  const changed = current.length === 0;
  const { state, ruling, rows: latest } = decide(changed ? rows : current);
  const { verdict = null, value = null, when = '', who = '', note = '' } = ruling ?? {};
  return { state, verdict, value, when, who, note, changed, rows: latest.map(rowOf) };
}

const rowOf = ({ verdict, value, when, who, note, file, line }: Ruling): RulingRow => ({
  verdict,
  value,
  when,
  who,
  note,
  file,
  line,
});

function onFinding(target: string, rows: readonly Ruling[], byId: ReadonlyMap<string, Finding>): EventRuling | null {
  const finding = byId.get(target);
  if (!finding?.ruling) return unknown(target, target, rows, `no finding has the id "${target}"`, byId.keys());
  const { state, verdict, changed, rows: latest } = finding.ruling;
  const why = changed ? 'the values are others than those that were ruled on' : whyOf(state);
  return { target, about: finding.summary, state, verdict, why, rows: latest };
}

function onNames(target: string, rows: readonly Ruling[], companies: readonly EventCompany[]): EventRuling | null {
  const decided = decide(rows);
  const names = namesOf(rows[0]!)!;
  const about = names.join(' and ');
  const forms = companies.flatMap(({ name, forms }) => [name, ...forms]);
  const keys = new Set(forms.map(companyKey));
  const missing = names.find((name) => !keys.has(companyKey(name)));
  if (missing !== undefined) return unknown(target, about, rows, `no company is named "${missing}"`, forms);
  const { state, ruling } = decided;
  return { target, about, state, verdict: ruling?.verdict ?? null, why: whyOf(state), rows: decided.rows.map(rowOf) };
}

function whyOf(state: Decided['state']): string {
  if (state === 'settled') return 'all who decided on it say the same';
  return state === 'open' ? 'people decided differently, and no third row decides' : 'most of those who decided say so';
}

/** A row for all events of a run may be meant for another one: then it is no fault here. */
function unknown(
  target: string,
  about: string,
  rows: readonly Ruling[],
  what: string,
  known: Iterable<string>,
): EventRuling | null {
  if (rows.every(({ everywhere }) => everywhere)) return null;
  const why = `${what} in this event${didYouMean(what.slice(what.indexOf('"') + 1, -1), known)}`;
  return { target, about, state: 'unknown', verdict: null, why, rows: rows.map(rowOf) };
}

/** What the person who runs the program should hear of rulings: those about nothing, and those left open. */
export const rulingProblems = (rulings: readonly EventRuling[]): Problem[] =>
  rulings
    .filter(({ state }) => state === 'unknown' || state === 'open')
    .flatMap(({ why, rows }) =>
      rows.map(({ file, line, verdict, who }) => ({
        file,
        stage: 'ruling',
        reason: `line ${line}, column 1: ${verdict} (${who}) is not applied: ${why}`,
      })),
    );
