import pc from 'picocolors';
import type { Problem } from '../model/dataset.js';
import { oneLine } from '../text/escape.js';
import { noPaint, renderSummary, type Paint } from '../report/terminal.js';
import { findingMessages } from '../report/messages.js';
import type { RenderInput } from '../report/index.js';
import { wantsColour, type ColourOptions } from './streams.js';

/** Everything a person reads while and after a run. All of it goes to stderr: stdout is for data. */
export interface Teller {
  progress: (done: number, name: string) => void;
  problems: (problems: readonly Problem[], passedOver: ReadonlyMap<string, number>) => void;
  findings: (input: RenderInput, path: (source: string) => string) => void;
  summary: (input: RenderInput, files: readonly string[]) => void;
  line: (text: string) => void;
}

const A_SECOND = 1000;

export function makeTeller(options: ColourOptions & { quiet?: boolean }): Teller {
  const colour = wantsColour(options, process.stderr, process.env);
  const { bold, dim, red, yellow, green, cyan } = pc.createColors(colour);
  const paint: Paint = colour ? { bold, dim, red, yellow, green, cyan } : noPaint;
  const line = (text: string): void => {
    if (!options.quiet) console.error(text);
  };
  let last = performance.now();
  return {
    line,
    progress(done, name) {
      if (performance.now() - last < A_SECOND) return;
      last = performance.now();
      line(paint.dim(`event ${done}: ${oneLine(name, 60)}`));
    },
    problems(problems, passedOver) {
      // What the articles do not say of themselves is no fault of a file: the summary and the report list it.
      for (const problem of problems)
        if (problem.stage !== 'metadata' && problem.stage !== 'group') line(problemLine(safe(problem), paint));
      const alone = problems.filter(({ stage }) => stage === 'group').length;
      if (alone > 0)
        line(paint.dim(`left alone: ${alone} that fit no story; the report names each with what it is nearest to`));
      const over = [...passedOver].map(([what, n]) => `${n} ${n === 1 ? what : plural(what)}`);
      if (over.length > 0) line(paint.dim(`passed over: ${oneLine(over.join(', '))}`));
    },
    findings(input, path) {
      for (const text of findingMessages(input, { paint, colour, path: (article) => path(article.source) })) line(text);
    },
    summary(input, files) {
      for (const text of renderSummary(input, { paint, width: process.stderr.columns ?? 120, files })) line(text);
    },
  };
}

const plural = (what: string): string =>
  what.replace(/^(\S*?)(file|folder|table)(?=s?\b)|\b(file|folder|table)\b/u, (word) => `${word}s`);

/** Names of files and cells of tables are other people's words: no terminal should obey them. */
const safe = ({ file, stage, reason }: Problem): Problem => ({ file: oneLine(file), stage, reason: oneLine(reason) });

/** "sources.csv:3:5  problem  expected a date ...": editors and terminals open it at the place. */
function problemLine({ file, stage, reason }: Problem, paint: Paint): string {
  const placed = /^line (\d+)(?:, column (\d+))?: ([^]*)$/u.exec(reason);
  const where = placed ? `${file}:${placed[1]}:${placed[2] ?? 1}` : file;
  const level = stage === 'find' || stage === 'read' ? 'left out' : 'note';
  return `${where}  ${paint.yellow(level)}  ${placed ? placed[3]! : reason}`;
}
