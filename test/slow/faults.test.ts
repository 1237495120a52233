// What a machine does to a run: a full disk, two runs at once, inputs that go away. The built program, as a person calls it.
import { execFile, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { verifyOutput } from '../../src/run/verify.js';
import { folderWith } from '../folder.js';

const MAIN = fileURLToPath(new URL('../../dist/program/main.cjs', import.meta.url));
const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

const analyze = (cwd: string, ...args: string[]): Promise<{ code: unknown; stderr: string }> =>
  new Promise((resolve) =>
    execFile(process.execPath, [MAIN, 'analyze', ...args], { cwd }, (error, _stdout, stderr) =>
      resolve({ code: error ? error.code : 0, stderr }),
    ),
  );

/** A disk of 900,000 bytes, where this machine lets one be made. */
function smallDisk(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=900k', 'tmpfs', folder], { stdio: 'ignore' });
    onTestFinished(() => void execFileSync('umount', [folder]));
    return true;
  } catch {
    return false;
  }
}

describe('what a machine does to a run', () => {
  it('a full disk costs a message, and the earlier result stays', async ({ skip }) => {
    const cwd = folderWith({ 'disk/': '', 'mill/a.txt': 'The mill on the Tarn opened on Monday.\n' });
    skip(!smallDisk(join(cwd, 'disk')), 'no small disk can be made here');
    const first = await analyze(cwd, 'mill', '-q', '-o', 'disk/out');
    expect(first).toEqual({ code: 0, stderr: '' });
    const before = readFileSync(join(cwd, 'disk/out/run.json'), 'utf8');
    const full = await analyze(cwd, SEEDS, '-q', '-o', 'disk/out');
    expect(full.code).toBe(2);
    expect(full.stderr).toMatch(/^error: cannot write to disk\/out \(the disk is full\)\nMake room/);
    expect(readFileSync(join(cwd, 'disk/out/run.json'), 'utf8')).toBe(before);
    expect(verifyOutput(join(cwd, 'disk/out')).faults).toEqual([]);
    expect(existsSync(join(cwd, 'disk/out/.news-crosscheck'))).toBe(false);
  });

  it('of two runs into one folder the second is told, and the first ends whole', async () => {
    const cwd = folderWith({});
    for (let i = 0; i < 6; i++) cpSync(SEEDS, join(cwd, 'many', `e${i}`), { recursive: true });
    const first = spawn(process.execPath, [MAIN, 'analyze', 'many', '-q', '-o', 'out'], { cwd, stdio: 'ignore' });
    const ended = new Promise((resolve) => first.once('exit', resolve));
    while (!existsSync(join(cwd, 'out/.news-crosscheck/lock'))) await new Promise((done) => setTimeout(done, 5));
    const second = await analyze(cwd, SEEDS, '-o', 'out');
    expect(second).toEqual({
      code: 2,
      stderr: expect.stringContaining(`another run is writing to out (process ${first.pid})`),
    });
    expect(await ended).toBe(0);
    expect(verifyOutput(join(cwd, 'out')).faults).toEqual([]);
  });

  it('inputs that go away while it runs are told, and the rest is analysed', async () => {
    const cwd = folderWith({});
    for (let i = 0; i < 6; i++) cpSync(SEEDS, join(cwd, 'many', `e${String(i).padStart(2, '0')}`), { recursive: true });
    const run = analyze(cwd, 'many', '-o', 'out');
    while (!existsSync(join(cwd, 'out/.news-crosscheck/lock'))) await new Promise((done) => setTimeout(done, 5));
    rmSync(join(cwd, 'many/e05'), { recursive: true });
    const lost = readdirSync(join(cwd, 'many/e04'))[0]!;
    rmSync(join(cwd, 'many/e04', lost));
    const { code, stderr } = await run;
    expect(code).toBe(0);
    expect(stderr).toContain(`e04/${lost}  left out  no such file`);
    expect(readdirSync(join(cwd, 'out/events'))).toHaveLength(5);
  });

  it('a folder that cannot be written to is named', async () => {
    const cwd = folderWith({ 'mill/a.txt': 'The mill on the Tarn opened on Monday.\n' });
    const { code, stderr } = await analyze(cwd, 'mill', '-q', '-o', '/proc/out');
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^error: cannot write to \/proc\/out/)]);
  });

  it('a configuration above the working folder is used and said', async () => {
    const cwd = folderWith({ 'deep/': '', 'news-crosscheck.config.json': '{ "paths": "mill", "output": "result" }' });
    mkdirSync(join(cwd, 'mill'));
    writeFileSync(join(cwd, 'mill/a.txt'), 'The mill on the Tarn opened on Monday.\n');
    const { code, stderr } = await analyze(join(cwd, 'deep'));
    expect([code, stderr]).toEqual([0, expect.stringContaining('configuration: ../news-crosscheck.config.json')]);
    expect(existsSync(join(cwd, 'result/report.html'))).toBe(true);
  });
});
