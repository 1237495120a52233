import type { Previous } from '../model/config.js';
import type { Changes } from '../model/event.js';
import type { Finding } from '../model/finding.js';
import { byCodeUnit } from '../text/fold.js';

/** Marks each finding as new, unchanged or changed (other values or another level) against an earlier run, and lists what is gone. */
export function findingsSince(
  findings: readonly Finding[],
  previous: Previous,
): { findings: Finding[]; changes: Changes } {
  const earlier = new Map(previous.findings.map((finding) => [finding.id, finding]));
  const marked = findings.map((finding) => ({ ...finding, change: changeOf(finding, earlier.get(finding.id)) }));
  const now = new Set(findings.map(({ id }) => id));
  const gone = previous.findings
    .filter(({ id }) => !now.has(id))
    .map(({ id, kind, title, level, summary }) => ({ id, kind, title, level, summary }))
    .sort((a, b) => byCodeUnit(a.kind, b.kind) || byCodeUnit(a.id, b.id));
  const count = (status: string): number => marked.filter(({ change }) => change.status === status).length;
  return {
    findings: marked,
    changes: {
      against: previous.sha256,
      new: count('new'),
      changed: count('changed'),
      unchanged: count('unchanged'),
      gone,
    },
  };
}

function changeOf(finding: Finding, before: Previous['findings'][number] | undefined): NonNullable<Finding['change']> {
  if (!before) return { status: 'new', before: null };
  const { level, summary, valueHash } = before;
  const same = valueHash === finding.valueHash && level === finding.level;
  return { status: same ? 'unchanged' : 'changed', before: { level, summary } };
}
