import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { defaultLimits, verdicts, type Verdict } from '../model/config.js';
import { levels } from '../model/finding.js';
import { readerLimits } from '../model/reader-limits.js';
import type { AnalyzeOptions } from './analyze.js';
import type { ExtractOptions } from './extract.js';
import type { RuleOptions } from './rule.js';
import type { Config } from '../run/config-file.js';
import { version } from './version.js';

const EXIT_CODES = `
Exit codes: 0 done, whatever was found; 1 a finding at or over --fail-on, or a failed verify;
2 wrong use, wrong configuration or no usable input; 130 interrupted.`;

const ANALYZE_EXAMPLES = `
Examples:
  npm run analyze                                   the sample articles in seeds/, written to output/
  npm run analyze -- stories/launch -o result       one event: a folder of .txt or .md files
  npm run analyze -- stories                        several events: a folder of such folders
  npm run -s analyze -- stories/launch --json       the dataset on standard output, no files
  cat all.ndjson | npm run -s analyze -- - -o result    articles from standard input: one a line, or one plain text
  npm run analyze -- stories/launch --fail-on major exit code 1 if a major difference is found

Every option may also stand in news-crosscheck.config.json, or under the key "news-crosscheck" of package.json, here or in a folder
above, by its name in camel case ("failOn": "major"); "paths" are the articles. What is given on the command line wins.

Beside the articles may lie sources.csv (file, outlet, url, published, event, role, version_of),
aliases.csv (a, b, same) and a folder rulings/ with one CSV for each person (target, verdict, value, when, note).

Beside the limits above, of one file at most ${readerLimits.htmlTags} tags of a page, ${readerLimits.pdfPages} pages of a PDF (within ${readerLimits.pdfSeconds} seconds and
${readerLimits.pdfMegabytes} MB of memory) and ${readerLimits.docxMegabytes} MB unpacked of a .docx are read; what is larger is left out and named.
${EXIT_CODES}`;

const RULE_EXAMPLES = `
Examples:
  npm run rule -- 5f0c2a dismiss --note "two editions of one release" --who Ann
  npm run rule -- "Acme Europe|Acme" not-same --note subsidiary

The row is added to rulings/<who>.csv beside the articles, which a spreadsheet may edit too (target, verdict, value, when, note).
Of one person's rows on one target the last one counts. Where two people decide differently, both are listed and the finding
stays open until a third row decides. A finding that was ruled on is folded in the next report, and comes back marked as changed
when its values did. What an article says is never edited.`;

/** The commands, their options and help; `end` gets the exit code. Each loads its own code only when it is called. */
export function makeProgram(end: (code: number) => void): Command {
  const program = new Command('news-analysis')
    .description(
      'Reads how several outlets covered one event and shows where they agree, where they differ and what cannot be checked.',
    )
    .version(version())
    .addHelpText('after', EXIT_CODES)
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('(add --help for what can be given)');
  let config: Config | undefined;
  const analyze = addAnalyze(program, end, () => config);
  program.hook('preAction', async (_program, command) => {
    config = (await import('./config.js')).applyConfig(command, analyze);
  });
  withColour(
    program
      .command('extract')
      .description('writes what each article says, one line of NDJSON an article')
      .argument('[paths...]', '"-" for NDJSON articles on standard input, else files, folders or globs')
      .option('--strict', 'exit code 2 if any input could not be used')
      .addOption(limits.maxFileSize)
      .addOption(limits.maxText)
      .addOption(limits.maxArticles)
      .addOption(limits.maxTotal),
  ).action(async (paths: string[], options: ExtractOptions) =>
    end(await (await import('./extract.js')).extract(paths, options)),
  );
  program
    .command('normalise')
    .description(
      'reads pairs of company names as NDJSON {"a", "b"} and says of each whether they are one company, and why',
    )
    .argument('[input]', '"-": standard input')
    .option('--aliases <file>', 'CSV of names that are the same, or are not (a, b, same)')
    .action(async (_input: string, options: { aliases?: string }) =>
      end(await (await import('./normalise.js')).normalise(options)),
    );
  program
    .command('verify')
    .description('checks a written result: every hash, and every span against its article')
    .argument('<dir>', 'the folder a run has written')
    .option('--inputs <path>', 'where the articles are, if not where they were')
    .option('-q, --quiet', 'say only what is not as it was')
    .action(async (dir: string, options: { inputs?: string; quiet?: boolean }) =>
      end((await import('./verify.js')).verify(dir, options)),
    );
  addRule(program, end);
  addExplain(program, end);
  return program;
}

function addRule(program: Command, end: (code: number) => void): void {
  program
    .command('rule')
    .description('keeps a decision of yours on a finding or on two names, in a CSV that every later run applies')
    .argument('<id>', 'the id of a finding, or two names as "First Name|Second Name"')
    .addArgument(
      new Argument('<verdict>', 'accept, dismiss or set-value for a finding; same or not-same for two names').choices([
        ...verdicts,
      ]),
    )
    .option('--result <dir>', 'the written result that you decide on', 'output')
    .option('--rulings <dir>', 'the folder with one CSV for each person (default: rulings/ beside the articles)')
    .option('--value <text>', 'the value that set-value sets')
    .option('--note <text>', 'why')
    .option('--who <name>', 'whose decision it is: the name of the CSV', 'me')
    .option('--when <date>', 'the day of the decision, such as 2024-03-05 (default: today)')
    .option('-q, --quiet', 'say nothing where it is kept')
    .addHelpText('after', RULE_EXAMPLES)
    .action(async (id: string, verdict: Verdict, options: RuleOptions) =>
      end((await import('./rule.js')).rule(id, verdict, options)),
    );
}

function addExplain(program: Command, end: (code: number) => void): void {
  program
    .command('explain')
    .description('prints a finding with all its evidence, or what a kind of finding means and how its level is made')
    .argument('<subject>', 'the id of a finding (or its first characters), or a kind such as quote-elision')
    .option('--result <dir>', 'the written result that holds it', 'output')
    .option('--color', 'colours even where nobody looks')
    .option('--no-color', 'no colours')
    .action(async (subject: string, options: { result: string; color?: boolean }) =>
      end(await (await import('./explain.js')).explain(subject, options)),
    );
}

const aNumber = (value: string): number => {
  const number = Number(value);
  if (!(number > 0)) throw new InvalidArgumentError('expected a number over 0');
  return number;
};

const limit = (flags: string, what: string, value: number): Option =>
  new Option(flags, `leave out ${what}`).default(value).argParser(aNumber);

/** What an input may not exceed, so that an absurd one costs a word and not the run. */
const limits = {
  maxFileSize: limit('--max-file-size <mb>', 'a file of more million bytes', defaultLimits.maxFileSize),
  maxText: limit('--max-text <n>', 'an article of more characters', defaultLimits.maxText),
  maxArticles: limit('--max-articles <n>', 'a folder of more articles', defaultLimits.maxArticles),
  maxTotal: limit('--max-total <m>', 'a folder of more million characters', defaultLimits.maxTotal),
};

function addAnalyze(program: Command, end: (code: number) => void, config: () => Config | undefined): Command {
  return withColour(
    program
      .command('analyze')
      .description('cross-checks the articles about an event and writes the result')
      .argument(
        '[paths...]',
        'files, folders or globs; a folder of files is one event, a folder of folders one event each; "-" for standard input (default: seeds)',
      )
      .option('-o, --output <dir>', 'where to write (default: output; nothing is written with --json or --jsonl alone)')
      .addOption(new Option('--json', 'print the dataset on standard output').conflicts('jsonl'))
      .option('--jsonl', 'print one event a line on standard output')
      .addOption(
        new Option('--fail-on <level>', 'exit code 1 if a finding is at this level or over').choices([...levels]),
      )
      .addOption(
        new Option(
          '--group <how>',
          'what one event is: folders (a folder of files), or auto (articles that tell one story, whatever folder they lie in)',
        ).choices(['folders', 'auto']),
      )
      .option('--strict', 'write nothing and exit with 2 if any input could not be used')
      .option('--keep-furniture', 'let bios and page furniture count as evidence')
      .option('--aliases <file>', 'CSV of names that are the same, or are not (a, b, same)')
      .option('--rulings <dir...>', 'more decisions on findings and names: a folder with one CSV for each person')
      .option(
        '--previous <path>',
        'tell what is new, changed or gone since an earlier result (its folder or dataset.json)',
      )
      .option('--format <formats>', 'write these as well, with commas between: jsonl, sqlite (for Datasette)')
      .option('--excerpts', 'leave whole articles out of report.html, and keep the passages that findings rest on')
      .option('--list', 'print every finding as path:line:column')
      .option('--timings', 'keep the time taken in run.json')
      .addOption(new Option('--watch', 'run again after every change, until Ctrl-C').conflicts(['json', 'jsonl']))
      .addOption(limits.maxFileSize)
      .addOption(limits.maxText)
      .addOption(limits.maxArticles)
      .addOption(limits.maxTotal),
  )
    .addHelpText('after', ANALYZE_EXAMPLES)
    .action(async (paths: string[], options: AnalyzeOptions) =>
      end(await (await import('./analyze.js')).analyzeCommand(paths, options, config())),
    );
}

const withColour = (command: Command): Command =>
  command
    .option('-q, --quiet', 'say nothing but what stops the run')
    .option('--color', 'colours even where nobody looks')
    .option('--no-color', 'no colours')
    .option('--config <file>', 'take the configuration from this file')
    .option('--no-config', 'look for no configuration');
