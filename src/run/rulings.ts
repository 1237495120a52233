import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { readBytes, readRulings } from '../ingest/index.js';
import type { Decision, Ruling } from '../model/config.js';
import type { Finding } from '../model/finding.js';
import { datasetFolders, readDataset } from './datasets.js';
import { userFailure } from './failure.js';

/** A decision as a person gives it: on a finding by its id (or the beginning of it), or on two names, `a|b`. */
export interface RulingRequest {
  subject: string;
  decision: Decision;
  value: string | null;
  when: string;
  who: string;
  note: string;
  /** the written result that the decision is about */
  result: string;
  /** the CSV to write to; undefined: rulings.csv beside the articles */
  file: string | undefined;
}

/** Writes one decision into its CSV, in the place of an earlier one by the same person. Returns the ruling and the file. */
export function writeRuling(request: RulingRequest): { ruling: Ruling; file: string; finding: Finding | undefined } {
  const { subject, decision, value, when, who, note } = request;
  const onNames = decision === 'same' || decision === 'not-same';
  refuseMismatch(request, onNames);
  const found = onNames ? undefined : findFinding(request.result, subject);
  const file = request.file ?? join(found?.articles ?? articlesOf(request.result), 'rulings.csv');
  const finding = found?.finding;
  const ruling = {
    subject: finding?.id ?? subject,
    decision,
    value,
    valueHash: finding?.valueHash ?? null,
    when,
    who,
    note,
  };
  save(file, [...earlier(file).filter((old) => old.subject !== ruling.subject || old.who !== who), ruling]);
  return { ruling, file, finding };
}

function refuseMismatch({ subject, decision, value }: RulingRequest, onNames: boolean): void {
  const names = subject.split('|').filter((name) => name.trim() !== '').length;
  if (onNames && names !== 2)
    throw userFailure(`${decision} is said of two names, found "${subject}"`, 'Give them as "First Name|Second Name".');
  if (!onNames && subject.includes('|'))
    throw userFailure(`${decision} is said of a finding, found "${subject}"`, 'Of two names say same or not-same.');
  if (decision === 'set-value' && value === null)
    throw userFailure('set-value needs a value', 'Give it with --value TEXT.');
}

interface FoundFinding {
  finding: Finding;
  /** the folder of its event's articles */
  articles: string;
}

function findFinding(result: string, id: string): FoundFinding {
  const all = everyEvent(result).flatMap(({ articles, findings }) =>
    findings.map((finding) => ({ finding, articles })),
  );
  const whole = all.filter(({ finding }) => finding.id === id);
  const matches = whole.length > 0 ? whole : all.filter(({ finding }) => id !== '' && finding.id.startsWith(id));
  const [match, ...more] = matches;
  if (!match)
    throw userFailure(
      `${result} has no finding ${id}`,
      'Take the id from the report or from findings.csv; name another result with --result DIR.',
    );
  if (more.length > 0)
    throw userFailure(
      `${id} stands for ${matches.length} findings in ${result}`,
      "Give more of the id, or the one event's folder with --result DIR.",
    );
  return match;
}

function articlesOf(result: string): string {
  const folders = new Set(everyEvent(result).map(({ articles }) => articles));
  const [folder, ...more] = folders;
  if (folder === undefined || more.length > 0)
    throw userFailure(`${result} has no single folder of articles`, 'Say where the ruling goes with --rulings FILE.');
  return folder;
}

function everyEvent(result: string): { articles: string; findings: Finding[] }[] {
  const dir = resolve(result);
  const events = datasetFolders(dir).flatMap((folder) =>
    (readDataset(folder)?.events ?? []).map(({ articles, findings }) => ({
      articles: dirname(resolve(folder, articles[0]?.original?.source ?? articles[0]?.source ?? '.')),
      findings,
    })),
  );
  if (events.length === 0)
    throw userFailure(`${result} holds no result`, 'Run analyze first, or name the folder it wrote with --result DIR.');
  return events;
}

/** The decisions in a file already. One that has a fault is not written over: somebody's words could be lost. */
function earlier(file: string): Ruling[] {
  if (!existsSync(file)) return [];
  const bytes = readBytes(file);
  if (typeof bytes === 'string') throw userFailure(`${file}: ${bytes}`, 'Name another file with --rulings FILE.');
  const { rulings, problems } = readRulings(bytes, basename(file));
  if (problems[0]) throw userFailure(`${file}: ${problems[0].reason}`, 'Correct the file and run again.');
  return rulings;
}

function save(file: string, rulings: readonly Ruling[]): void {
  const columns = ['subject', 'decision', 'value', 'value_hash', 'when', 'who', 'note'];
  const rows = rulings.map((r) => [r.subject, r.decision, r.value, r.valueHash, r.when, r.who, r.note]);
  const csv = stringify([columns, ...rows], { bom: true, record_delimiter: 'windows', escape_formulas: true });
  const staged = join(dirname(file), `.${basename(file)}.new`);
  try {
    writeFileSync(staged, csv);
    renameSync(staged, file);
  } catch (problem) {
    const code = (problem as NodeJS.ErrnoException).code ?? 'unknown error';
    throw userFailure(`cannot write ${file} (${code})`, 'Name another file with --rulings FILE.');
  }
}
