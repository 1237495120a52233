import type { Finding } from '../model/finding.js';

/** "Ruling: dismiss (Ann, 2031-05-06): two editions of one release. Changed since: the values are others now." */
export function rulingText({ decision, value, who, when, note, changed }: NonNullable<Finding['ruling']>): string {
  const by = [who, when].filter(Boolean).join(', ');
  const what = `Ruling: ${decision}${value === null ? '' : ` “${value}”`}${by ? ` (${by})` : ''}${note ? `: ${note}` : ''}`;
  return `${what.replace(/[.\s]+$/u, '')}.${changed ? ' Changed since: the values are others now.' : ''}`;
}
