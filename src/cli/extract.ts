import { extractArticles } from '../pipeline.js';
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
    for (let from = 0; from < input.articles.length; from += AT_ONCE) {
      await breathe();
      await print(extractLines(input.articles.slice(from, from + AT_ONCE)));
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

/** So many articles are answered together. */
const AT_ONCE = 64;

async function fromPipe(most: number): Promise<number> {
  // In JSON a character takes six at most; the rest of the line is its other fields.
  for await (const lines of inputLines(process.stdin, 6 * most + ROOM))
    for (let from = 0; from < lines.length; from += AT_ONCE)
      await print(extractLines(lines.slice(from, from + AT_ONCE).map((line) => readLine(line, most))));
  return 0;
}

const ROOM = 1_000_000;

interface Unread {
  id: string | number | null;
  error: string;
}

function readLine(line: string | null, most: number): Article | Unread {
  if (line === null) return { id: null, error: 'a line without an end: not read' };
  const read = parseArticleLine(line);
  if ('error' in read) return read;
  if (read.text.length <= most) return prepareArticle(read);
  return { id: read.id, error: `${read.text.length} characters are more than ${most} (--max-text)` };
}

/** An answer for each article, in order: one that breaks the program costs its own line and no other. */
function extractLines(read: readonly (Article | Unread)[]): string {
  const articles = read.filter((one): one is Article => !('error' in one));
  const results = extractArticles(articles);
  let next = 0;
  const answers = read.map((one) => {
    if ('error' in one) return one;
    const result = results[next++]!;
    return result instanceof Error ? { id: one.id, error: `could not be extracted: ${result.message}` } : result;
  });
  return answers.map((answer) => `${safeJson(answer)}\n`).join('');
}
