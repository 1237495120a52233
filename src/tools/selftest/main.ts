// npm run selftest -- PATH: alters the user's own articles on purpose and shows which alterations the findings reveal.
import { Command, InvalidArgumentError, Option } from 'commander';
import { glob } from '../../cli/glob.js';
import { defaultSettings } from '../../model/config.js';
import { readInputs } from '../../run/events.js';
import { makeGround, type Ground } from './ground.js';
import { alterationKinds, type AlterationKind } from './kinds.js';
import { printMisses, printScore } from './print.js';
import { selftest } from './run.js';
import { scoreOf } from './score.js';

interface Options {
  n: number;
  noops: number;
  seed: number;
  kind?: AlterationKind[];
  json?: boolean;
  misses: number;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/u.test(text)) throw new InvalidArgumentError('a whole number is needed.');
  return Number(text);
}

const command = new Command('selftest')
  .description(
    'Alters the articles of one or several events on purpose, one place at a time, and counts which alterations the findings show. Nothing is written.',
  )
  .argument('<paths...>', 'files, folders or globs, as for analyze')
  .option('--n <number>', 'alterations of each kind', wholeNumber, 40)
  .option('--noops <number>', 'changes that are none (marks, spaces, spelling, file names), in all', wholeNumber, 90)
  .option('--seed <number>', 'which alterations are drawn', wholeNumber, 1)
  .addOption(new Option('--kind <kind...>', 'only these kinds').choices([...alterationKinds]))
  .option('--misses <number>', 'show so many alterations of each kind that were not found', wholeNumber, 0)
  .option('--json', 'every alteration and the figures as JSON')
  .action(run);

async function run(paths: string[], { n, noops, seed, kind, json, misses }: Options): Promise<void> {
  const inputs = await readInputs(paths, defaultSettings, glob, () => process.cwd(), { written: false });
  const grounds: Ground[] = [];
  for await (const { input, settings } of inputs.events) grounds.push(makeGround(input, settings));
  if (!grounds.length) {
    console.error(`error: no article could be read from ${paths.join(', ')}`);
    process.exitCode = 2;
    return;
  }
  const tell = (of: string): void => {
    if (process.stderr.isTTY) console.error(of === 'none' ? 'changes that are none' : of);
  };
  const result = selftest(grounds, { n, noops, seed, tell, ...(kind ? { kinds: kind } : {}) });
  const score = scoreOf(result);
  const names = grounds.map((ground) => ground.input.name);
  if (json) console.log(JSON.stringify({ seed, events: names, ...score, ...result }, null, 2));
  else console.log(`${printScore(score, names)}${misses ? `\n${printMisses(result, misses)}` : ''}`);
}

await command.parseAsync();
