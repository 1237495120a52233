// Tries one seed after the other, and says in shared memory which, so that the watcher can name the one that hangs.
import { parentPort, workerData } from 'node:worker_threads';
import { makeRandom } from '../selftest/random.js';
import { readSamples } from './samples.js';
import { targetOf } from './targets.js';

/** What a worker is given, and what it says of each seed that broke a promise and at the end. */
export interface Order {
  root: string;
  first: number;
  runs: number;
  at: Int32Array;
}
export type Answer = { fault: { seed: number; target: string; message: string } } | { tried: Record<string, number> };

const { root, first, runs, at } = workerData as Order;
const say = (answer: Answer): void => parentPort!.postMessage(answer);
const samples = readSamples(root);
const tried: Record<string, number> = {};

for (let seed = first; seed < first + runs; seed++) {
  Atomics.store(at, 0, seed);
  const random = makeRandom(seed);
  const target = targetOf(random);
  tried[target.name] = (tried[target.name] ?? 0) + 1;
  try {
    await target.run(random, samples);
  } catch (problem) {
    const message = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
    say({ fault: { seed, target: target.name, message: message.split('\n').slice(0, 4).join('\n') } });
  }
}
say({ tried });
