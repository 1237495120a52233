import { dirname, join, resolve } from 'node:path';
import type { Verdict } from '../model/config.js';
import type { EventArticle } from '../model/event.js';
import type { Finding } from '../model/finding.js';
import { didYouMean } from '../text/nearest.js';
import { datasetFolders, readDataset } from './datasets.js';
import { userFailure } from './failure.js';
import { appendRuling } from './ruling-file.js';

/** A decision as a person gives it: on a finding by its id (or the beginning of it), or on two names, `a|b`. */
export interface RulingRequest {
  target: string;
  verdict: Verdict;
  value: string | null;
  when: string;
  who: string;
  note: string;
  /** the written result that the decision is about */
  result: string;
  /** the folder with one file for each person; undefined: `rulings` beside the articles */
  folder: string | undefined;
}

/** Adds one decision to its person's file; no row is written over. Returns the file, and the finding it is about. */
export function writeRuling(request: RulingRequest): { target: string; file: string; finding: Finding | undefined } {
  const { target, verdict, value, when, note, result } = request;
  const onNames = verdict === 'same' || verdict === 'not-same';
  refuseMismatch(request, onNames);
  const found = onNames ? undefined : findFinding(result, target);
  const finding = found?.finding;
  const folder = request.folder ?? join(found?.articles ?? articlesOf(result), 'rulings');
  const file = join(folder, `${fileName(request.who)}.csv`);
  const row = { target: finding?.id ?? target, verdict, value, when, note, value_hash: finding?.valueHash ?? null };
  appendRuling(file, row);
  return { target: row.target, file, finding };
}

/** A person's name as a file's: nothing in it leads to another folder. */
function fileName(who: string): string {
  const name = who.trim();
  if (!/^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} _.'-]{0,60}[\p{L}\p{M}\p{N}])?$/u.test(name))
    throw userFailure(
      `"${who}" cannot be the name of a file`,
      'Give --who letters and digits, with spaces, dots and hyphens between them.',
    );
  return name;
}

function refuseMismatch({ target, verdict, value }: RulingRequest, onNames: boolean): void {
  const names = target.split('|').filter((name) => name.trim() !== '').length;
  if (onNames && names !== 2)
    throw userFailure(`${verdict} is said of two names, found "${target}"`, 'Give them as "First Name|Second Name".');
  if (!onNames && target.includes('|'))
    throw userFailure(`${verdict} is said of a finding, found "${target}"`, 'Of two names say same or not-same.');
  if (verdict === 'set-value' && value === null)
    throw userFailure('set-value needs a value', 'Give it with --value TEXT.');
}

interface FoundFinding {
  finding: Finding;
  /** the folder of its event's articles */
  articles: string | null;
}

function findFinding(result: string, id: string): FoundFinding {
  const all = everyEvent(result).flatMap(({ articles, findings }) =>
    findings.map((finding) => ({ finding, articles })),
  );
  const whole = all.filter(({ finding }) => finding.id === id);
  const matches = whole.length > 0 ? whole : all.filter(({ finding }) => id !== '' && finding.id.startsWith(id));
  const [match, ...more] = matches;
  if (!match) {
    const known = all.map(({ finding }) => finding.id);
    throw userFailure(
      `${result} has no finding ${id}${didYouMean(id, known)}`,
      'Take the id from the report or from findings.csv; name another result with --result DIR.',
    );
  }
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
  if (folder === undefined || folder === null || more.length > 0)
    throw userFailure(`${result} has no single folder of articles`, 'Say where the ruling goes with --rulings DIR.');
  return folder;
}

/** The folder that an event's articles lie in; null for what was piped in. */
const besideOf = (folder: string, article: EventArticle | undefined): string | null =>
  article?.original === null ? null : dirname(resolve(folder, article?.original?.source ?? article?.source ?? '.'));

function everyEvent(result: string): { articles: string | null; findings: Finding[] }[] {
  const dir = resolve(result);
  const events = datasetFolders(dir).flatMap((folder) =>
    (readDataset(folder)?.events ?? []).map(({ articles, findings }) => ({
      articles: besideOf(folder, articles[0]),
      findings,
    })),
  );
  if (events.length === 0)
    throw userFailure(`${result} holds no result`, 'Run analyze first, or name the folder it wrote with --result DIR.');
  return events;
}
