import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { verdicts, type Ruling, type Verdict } from '../model/config.js';
import type { Problem } from '../model/dataset.js';
import { byCodeUnit } from '../text/fold.js';
import { didYouMean } from '../text/nearest.js';
import { LEADS_OUT, leadsOut } from './links.js';
import { readBytes } from './read-file.js';
import { printedDate } from './dates.js';
import { problemAt, readTable, type Cell, type Table } from './table.js';

/** The columns of a file of decisions. `value_hash` tells whether the finding still has the values that were ruled on. */
export const RULING_COLUMNS = ['target', 'verdict', 'value', 'when', 'note', 'value_hash'] as const;

export interface ReadRulings {
  rulings: Ruling[];
  problems: Problem[];
}

/**
 * Reads one person's decisions on findings (by id) and on two names (`a|b`). Whose they are is the file's name: `ann.csv`,
 * `rulings-ann.csv`. Rows with a fault are told with their place and left out; the others count.
 */
export function readRulings(bytes: Buffer, name: string): ReadRulings {
  const shape = { name, required: ['target', 'verdict'], optional: ['value', 'when', 'note', 'value_hash'] };
  const { rows, problems } = readTable(bytes, shape);
  const who = basename(name)
    .replace(/\.csv$/iu, '')
    .replace(/^rulings[-_.]/iu, '');
  const rulings = rows.flatMap(({ line, cell }): Ruling[] => {
    const target = readTarget(cell);
    const fault = typeof target === 'string' ? faultOf(cell) : target;
    const when = readDay(cell('when'));
    if (fault || when === null) {
      const { at, reason } = fault ?? {
        at: cell('when'),
        reason: `expected a day such as 2024-03-05, found "${cell('when')!.value}"`,
      };
      problems.push(problemAt(name, at?.line ?? line, at?.column ?? 1, reason));
    }
    if (fault) return [];
    return [
      {
        target: target as string,
        verdict: cell('verdict')!.value.toLowerCase() as Verdict,
        value: plain(cell('value')) ?? null,
        valueHash: cell('value_hash')?.value ?? null,
        when: when ?? '',
        who,
        note: plain(cell('note')) ?? '',
        file: name,
        line,
      },
    ];
  });
  return { rulings, problems };
}

interface Fault {
  at: Cell | undefined;
  reason: string;
}
type CellOf = Table['rows'][number]['cell'];

const isVerdict = (word: string): word is Verdict => verdicts.some((verdict) => verdict === word);
const isOnNames = (verdict: string): boolean => verdict === 'same' || verdict === 'not-same';

function readTarget(cell: CellOf): string | Fault {
  const target = plain(cell('target'));
  const expected = 'expected the id of a finding, or two names with | between them, in the column "target"';
  return target ?? { at: undefined, reason: expected };
}

/** What is wrong with a row whose target is given. */
function faultOf(cell: CellOf): Fault | undefined {
  const target = cell('target')!;
  const given = cell('verdict');
  const verdict = given?.value.toLowerCase() ?? '';
  if (!isVerdict(verdict)) {
    const meant = given ? didYouMean(verdict, verdicts) : '';
    return { at: given, reason: `expected one of ${verdicts.join(', ')}, found "${given?.value ?? ''}"${meant}` };
  }
  const names = target.value.split('|').filter((name) => name.trim() !== '').length;
  if (isOnNames(verdict) && names !== 2)
    return { at: target, reason: `${verdict} is said of two names, "First Name|Second Name"; found "${target.value}"` };
  if (!isOnNames(verdict) && target.value.includes('|'))
    return { at: target, reason: `of two names say same or not-same; found ${verdict}` };
  if (verdict === 'set-value' && !cell('value'))
    return { at: undefined, reason: 'expected a value in the column "value" for set-value' };
  return undefined;
}

/** The apostrophe that keeps a spreadsheet from reading a formula is not part of the text. */
const plain = (cell: Cell | undefined): string | undefined => cell?.value.replace(/^'(?=[=+\-@])/u, '');

/** The day as ISO; '' where none is given, null where it is no day. */
const readDay = (cell: Cell | undefined): string | null => (cell ? printedDate(cell.value) : '');

/** Every CSV file of a folder of decisions, one for each person, in the order of their names. `shown`: the folder as outputs name it. */
export function readRulingsFolder(folder: string, shown: string): ReadRulings {
  const read: ReadRulings = { rulings: [], problems: [] };
  for (const name of csvFiles(folder)) {
    const path = join(folder, name);
    const bytes = leadsOut(folder, path) ? LEADS_OUT : readBytes(path);
    const file = `${shown}/${name}`;
    const { rulings, problems } =
      typeof bytes === 'string'
        ? { rulings: [], problems: [{ file, stage: 'table', reason: bytes }] }
        : readRulings(bytes, file);
    read.rulings.push(...rulings);
    read.problems.push(...problems);
  }
  return read;
}

function csvFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /^[^.~].*\.csv$/iu.test(name))
      .sort(byCodeUnit);
  } catch {
    return [];
  }
}
