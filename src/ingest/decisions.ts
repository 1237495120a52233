import { decisions, type AliasRule, type Ruling } from '../model/config.js';
import type { Problem } from '../model/dataset.js';
import { problemAt, readTable } from './table.js';

/** Reads aliases.csv: two names a row, and whether they are the same company (column "same": yes or no; empty is yes). */
export function readAliases(bytes: Buffer, name = 'aliases.csv'): { aliases: AliasRule[]; problems: Problem[] } {
  const { rows, problems } = readTable(bytes, { name, required: ['a', 'b'], optional: ['same', 'note'] });
  const aliases: AliasRule[] = [];
  for (const { line, cell } of rows) {
    const [a, b, same] = [cell('a'), cell('b'), cell('same')];
    const answer = same ? yesOrNo(same.value) : true;
    if (!a || !b) problems.push(problemAt(name, line, 1, 'expected two names, in the columns "a" and "b"'));
    else if (answer === undefined)
      problems.push(problemAt(name, same!.line, same!.column, `expected yes or no, found "${same!.value}"`));
    else aliases.push({ a: a.value, b: b.value, same: answer });
  }
  return { aliases, problems };
}

function yesOrNo(value: string): boolean | undefined {
  const word = value.toLowerCase();
  if (['yes', 'y', 'true', '1', 'same'].includes(word)) return true;
  return ['no', 'n', 'false', '0', 'not-same', 'different'].includes(word) ? false : undefined;
}

/** Reads one person's rulings.csv: decisions on findings (by id) and on two names (`a|b`). Who: the column, else the file's name after "rulings-". */
export function readRulings(bytes: Buffer, name = 'rulings.csv'): { rulings: Ruling[]; problems: Problem[] } {
  const shape = { name, required: ['subject', 'decision'], optional: ['value', 'value_hash', 'when', 'who', 'note'] };
  const { rows, problems } = readTable(bytes, shape);
  const author = /rulings[-_.](.+)\.csv$/i.exec(name)?.[1] ?? '';
  const rulings: Ruling[] = [];
  for (const { line, cell } of rows) {
    const [subject, given] = [cell('subject'), cell('decision')];
    const decision = decisions.find((d) => d === given?.value.toLowerCase());
    if (!subject)
      problems.push(
        problemAt(
          name,
          line,
          1,
          'expected the id of a finding, or two names with | between them, in the column "subject"',
        ),
      );
    else if (!decision)
      problems.push(
        problemAt(
          name,
          given?.line ?? line,
          given?.column ?? 1,
          `expected one of ${decisions.join(', ')}, found "${given?.value ?? ''}"`,
        ),
      );
    else if (decision === 'set-value' && !cell('value'))
      problems.push(problemAt(name, line, 1, 'expected a value in the column "value" for set-value'));
    else
      rulings.push({
        subject: subject.value,
        decision,
        value: cell('value')?.value ?? null,
        valueHash: cell('value_hash')?.value ?? null,
        when: cell('when')?.value ?? '',
        who: cell('who')?.value ?? author,
        note: cell('note')?.value ?? '',
      });
  }
  return { rulings, problems };
}
