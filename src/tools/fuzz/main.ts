// npm run -s fuzz: made and damaged inputs through every reader, extractor and check. Nothing may throw, hang or misplace a span.
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { Answer, Order } from './worker.js';

const FEW = 20_000;
const MANY = 200_000;
/** A single input takes thousandths of a second; one that takes this long does not end, or might as well not. */
const HANGS = 30_000;
const MOST_FAULTS = 10;

const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    runs: { type: 'string' },
  },
});
const first = Number(values.seed);
const runs = Number(values.runs ?? (values.full ? MANY : FEW));
const at = new Int32Array(new SharedArrayBuffer(4));
const order: Order = { root: process.cwd(), first, runs, at };
const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: order });

let faults = 0;
const end = (code: number, text: string): void => {
  console.error(text);
  process.exit(code);
};
const again = (seed: number): string => `again: npm run -s fuzz -- --seed ${seed} --runs 1`;

worker.on('message', (answer: Answer) => {
  if ('tried' in answer) {
    const counts = Object.entries(answer.tried).map(([name, n]) => `${name}: ${n}`);
    console.log(`${runs} inputs from seed ${first}, ${faults} faults (${counts.sort().join('; ')})`);
    process.exit(faults > 0 ? 1 : 0);
  }
  const { seed, target, message } = answer.fault;
  console.error(`seed ${seed} (${target}): ${message}\n${again(seed)}`);
  if (++faults >= MOST_FAULTS) end(1, `stopped after ${faults} faults`);
});
worker.on('error', (problem) => end(1, `seed ${at[0]}: ${problem.message}\n${again(at[0]!)}`));

let seen = { seed: -1, since: performance.now() };
setInterval(() => {
  const seed = Atomics.load(at, 0);
  if (seed !== seen.seed) seen = { seed, since: performance.now() };
  else if (performance.now() - seen.since > HANGS)
    end(1, `seed ${seed} hangs: no end in ${HANGS / 1000} seconds\n${again(seed)}`);
}, 1000);
