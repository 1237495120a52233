import type { Finding, RulingRow } from '../model/finding.js';

type Row = Pick<RulingRow, 'verdict' | 'value' | 'who' | 'when' | 'note'>;

/**
 * "Ruling: dismiss (Ann, 2031-05-06): two editions of one release. Changed since: the values are others now." Where people
 * decided differently, each of their rows, and whether a third one decides.
 */
export function rulingText(ruling: NonNullable<Finding['ruling']>): string {
  const { state, verdict, changed, rows } = ruling;
  const since = changed ? ' Changed since: the values are others now.' : '';
  if (state === 'open' || verdict === null)
    return `Left open: people decided differently, and no third row decides. ${rows.map(rowText).join(' ')}${since}`;
  const others = rows.filter((row) => row.verdict !== verdict || row.value !== ruling.value);
  const against = state === 'adjudicated' ? ` Most said so; otherwise: ${others.map(rowText).join(' ')}` : '';
  return `Ruling: ${rowText({ ...ruling, verdict })}${against}${since}`;
}

function rowText({ verdict, value, who, when, note }: Row): string {
  const by = [who, when].filter(Boolean).join(', ');
  const what = `${verdict}${value === null ? '' : ` “${value}”`}${by ? ` (${by})` : ''}${note ? `: ${note}` : ''}`;
  return `${what.replace(/[.\s]+$/u, '')}.`;
}
