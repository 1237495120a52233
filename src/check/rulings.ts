import type { Ruling } from '../model/config.js';
import type { Finding } from '../model/finding.js';

/**
 * Puts people's decisions on the findings they are about, by id; the last one counts. A ruling made on other values than
 * the finding now has is `changed`: what a person saw then is not what stands there now.
 */
export function applyRulings(findings: readonly Finding[], rulings: readonly Ruling[]): Finding[] {
  const byId = new Map(rulings.filter(isOnFinding).map((ruling) => [ruling.subject, ruling]));
  return findings.map((finding) => {
    const ruling = byId.get(finding.id);
    if (!ruling) return finding;
    const { decision, value, when, who, note, valueHash } = ruling;
    const changed = valueHash !== null && valueHash !== finding.valueHash;
    return { ...finding, ruling: { decision, value, when, who, note, changed } };
  });
}

const isOnFinding = ({ decision }: Ruling): boolean => decision !== 'same' && decision !== 'not-same';
