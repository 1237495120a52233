import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { watch } from '../../src/cli/watch.js';
import { userFailure } from '../../src/run/failure.js';
import { folderWith } from '../folder.js';

it('a watch runs once, again after a change, not for its own output, and goes on after a failure', async () => {
  const folder = folderWith({ 'in/a.txt': 'one' });
  const output = join(folder, 'in/out');
  const said: string[] = [];
  let runs = 0;
  const end = new AbortController();
  const until = async (done: () => boolean): Promise<void> => {
    for (let i = 0; i < 200 && !done(); i++) await wait(25);
  };
  const run = (): Promise<void> => {
    mkdirSync(output, { recursive: true });
    writeFileSync(join(output, `report${++runs}.md`), 'x');
    return runs === 2 ? Promise.reject(userFailure('no article', 'Give one.')) : Promise.resolve();
  };
  const watching = watch({
    paths: [join(folder, 'in')],
    output,
    run,
    say: (line) => said.push(line),
    signal: end.signal,
  });
  await wait(400);
  expect(runs).toBe(1);
  writeFileSync(join(folder, 'in/b.txt'), 'two');
  await until(() => runs === 2 && said.length === 2);
  writeFileSync(join(folder, 'in/.draft'), 'hidden');
  await wait(400);
  expect(runs).toBe(2);
  writeFileSync(join(folder, 'in/a.txt'), 'three');
  await until(() => runs === 3);
  end.abort();
  await watching;
  expect(runs).toBe(3);
  expect(said).toEqual(['waiting for a change; Ctrl-C ends', 'error: no article\nGive one.']);
});
