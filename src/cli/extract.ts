import { extractArticle } from '../pipeline.js';
import { parseArticleLine, prepareArticle } from '../ingest/index.js';
import { defaultSettings, type Limits } from '../model/config.js';
import type { Article } from '../model/article.js';
import { readInputs } from '../run/events.js';
import { userFailure } from '../run/failure.js';
import { safeJson } from '../text/escape.js';
import { exitCode } from './exit-code.js';
import { glob } from './glob.js';
import { breathe, print, type ColourOptions } from './streams.js';
import { inputLines } from './lines.js';
import { limitsOf } from './settings.js';
import { makeTeller } from './teller.js';

export interface ExtractOptions extends ColourOptions, Partial<Limits> {
  strict?: boolean;
  quiet?: boolean;
}

/** One line of NDJSON for each article: from standard input (`-`), in its order, or from PATHs, by file name. */
export async function extract(paths: readonly string[], options: ExtractOptions): Promise<number> {
  if (paths.length === 0 || paths[0] === '-') return fromPipe(limitsOf(options).maxText);
  const inputs = await readInputs(paths, { ...defaultSettings, limits: limitsOf(options) }, glob, () => process.cwd(), {
    written: false,
  });
  const problems = [];
  let events = 0;
  for await (const { input, problems: own } of inputs.events) {
    events++;
    problems.push(...own);
    for (const article of input.articles) {
      await breathe();
      await print(`${extractLine(article)}\n`);
    }
  }
  problems.unshift(...inputs.problems);
  makeTeller(options).problems(problems, inputs.passedOver);
  if (events === 0)
    throw userFailure(
      `no article could be read from ${paths.join(', ')}`,
      'Give .txt or .md files, or folders of them.',
    );
  const skipped = problems.filter(({ stage }) => stage === 'find' || stage === 'read').length;
  return exitCode({ events, skipped, strict: options.strict ?? false, found: [], failOn: null });
}

async function fromPipe(most: number): Promise<number> {
  // In JSON a character takes six at most; the rest of the line is its other fields.
  for await (const line of inputLines(process.stdin, 6 * most + ROOM)) {
    const read = line === null ? { id: null, error: 'a line without an end: not read' } : parseArticleLine(line);
    const long = 'text' in read && read.text.length > most;
    const error = `${long ? read.text.length : 0} characters are more than ${most} (--max-text)`;
    const answer = long ? { id: read.id, error } : read;
    await print(`${'error' in answer ? safeJson(answer) : extractLine(prepareArticle(answer))}\n`);
  }
  return 0;
}

const ROOM = 1_000_000;

/** An article that breaks the program costs its own line and no other. */
function extractLine(article: Article): string {
  try {
    return safeJson(extractArticle(article));
  } catch (problem) {
    return safeJson({
      id: article.id,
      error: `could not be extracted: ${problem instanceof Error ? problem.message : String(problem)}`,
    });
  }
}
