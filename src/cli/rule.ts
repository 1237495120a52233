import { relative } from 'node:path';
import type { Verdict } from '../model/config.js';
import { userFailure } from '../run/failure.js';
import { writeRuling } from '../run/rulings.js';
import { oneLine, printable } from '../text/escape.js';

export interface RuleOptions {
  result: string;
  rulings?: string;
  value?: string;
  when?: string;
  who?: string;
  note?: string;
  quiet?: boolean;
}

/** Keeps a person's decision on a finding or on two names, for every run after this one. Returns the exit code. */
export function rule(target: string, verdict: Verdict, options: RuleOptions): number {
  const { result, value = null, who = 'me', note = '' } = options;
  const when = options.when ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(when) || Number.isNaN(Date.parse(when)))
    throw userFailure(`expected a day such as 2024-03-05, found "${when}"`, 'Give it with --when, or leave it out.');
  const folder = options.rulings;
  const { file, finding } = writeRuling({ target: target.trim(), verdict, value, when, who, note, result, folder });
  if (options.quiet) return 0;
  if (finding) console.error(`${finding.level}  ${finding.kind}  ${oneLine(finding.summary)}  (${finding.id})`);
  const shown = printable(relative('.', file) || file);
  console.error(`${verdict}: added to ${shown}. The next run of analyze applies it.`);
  return 0;
}
