// Kills the built program at random moments. KILLS=200 for the whole trial; the seed of the moments is printed with a failure.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { verifyOutput } from '../../src/run/verify.js';
import { folderWith } from '../folder.js';

const MAIN = fileURLToPath(new URL('../../dist/program/main.cjs', import.meta.url));
const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));
const KILLS = Number(process.env['KILLS'] ?? 24);
const SEED = Number(process.env['KILL_SEED'] ?? 1);

/** Numbers from 0 to 1, the same for one seed (mulberry32, Tommy Ettinger, public domain). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Run {
  end: Promise<void>;
  kill: () => void;
  isOver: () => boolean;
}

function analyze(cwd: string, input: string): Run {
  const child = spawn(process.execPath, [MAIN, 'analyze', input, '-q', '-o', 'out'], { cwd, stdio: 'ignore' });
  let over = false;
  const end = new Promise<void>((resolve) =>
    child.once('exit', () => {
      over = true;
      resolve();
    }),
  );
  return { end, kill: () => void child.kill('SIGKILL'), isOver: () => over };
}

/** Two events of which the first has a file that the second has not, so that files also go. */
function stories(): { cwd: string; wholes: Map<string, string> } {
  const cwd = folderWith({});
  const names = readdirSync(SEEDS);
  for (const [story, some] of [
    ['one', names],
    ['two', names.slice(1)],
  ] as const)
    for (const name of some) {
      mkdirSync(join(cwd, story, 'accord'), { recursive: true });
      cpSync(join(SEEDS, name), join(cwd, story, 'accord', name));
    }
  cpSync(join(cwd, 'one/accord'), join(cwd, 'one/second'), { recursive: true });
  return { cwd, wholes: new Map() };
}

const FOREIGN = ['notes.md', '.hidden', 'events/accord/mine.txt'];
const foreign = (out: string): string[] =>
  FOREIGN.map((name) => {
    const { ino, mtimeMs, ctimeMs } = statSync(join(out, name));
    return [name, ino, mtimeMs, ctimeMs, readFileSync(join(out, name), 'utf8')].join();
  });

describe(`${KILLS} kills at random moments`, () => {
  it(
    `leave the old result whole, the new one whole, or one that is called interrupted (seed ${SEED})`,
    async () => {
      const random = numbers(SEED);
      const { cwd } = stories();
      const out = join(cwd, 'out');
      const record = (): string => readFileSync(join(out, 'run.json'), 'utf8');
      const whole = new Map<string, string>();
      for (const story of ['one', 'two']) {
        await analyze(cwd, story).end;
        whole.set(story, record());
      }
      const began = performance.now();
      await analyze(cwd, 'two').end;
      const length = performance.now() - began;
      mkdirSync(join(out, 'events/accord'), { recursive: true });
      for (const name of FOREIGN) writeFileSync(join(out, name), `mine: ${name}`);
      const before = foreign(out);
      const seen = { old: 0, new: 0, interrupted: 0 };
      let standing = 'two';
      for (let i = 0; i < KILLS; i++) {
        const story = standing === 'one' ? 'two' : 'one';
        const run = analyze(cwd, story);
        // Half of the kills fall anywhere; half as soon as files begin to move, which takes a few thousandths of a second.
        if (i % 2 === 0) await Promise.race([run.end, wait(random() * length * 1.1)]);
        else while (!run.isOver() && !existsSync(join(out, '.news-crosscheck/todo.json'))) await wait(0);
        run.kill();
        await run.end;
        const { faults } = verifyOutput(out);
        const found = faults.length > 0 ? 'interrupted' : record() === whole.get(story) ? 'new' : 'old';
        if (found === 'interrupted') expect(faults, `kill ${i}`).toEqual([expect.stringMatching(/^interrupted: /)]);
        if (found === 'old') expect(record(), `kill ${i}`).toBe(whole.get(standing));
        if (found === 'new') standing = story;
        seen[found]++;
        expect(foreign(out), `kill ${i}`).toEqual(before);
        if (found === 'interrupted' || i % 10 === 9) {
          await analyze(cwd, story).end;
          expect([verifyOutput(out).faults, record() === whole.get(story)], `after kill ${i}`).toEqual([[], true]);
          expect(existsSync(join(out, '.news-crosscheck')), `after kill ${i}`).toBe(false);
          standing = story;
        }
      }
      console.log(seen);
      expect(seen.old + seen.new + seen.interrupted).toBe(KILLS);
      expect(seen.old).toBeGreaterThan(0);
      expect(seen.new + seen.interrupted).toBeGreaterThan(0);
    },
    KILLS * 10_000,
  );
});
