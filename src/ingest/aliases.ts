import type { AliasRule } from '../model/config.js';
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
