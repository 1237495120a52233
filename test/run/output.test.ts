import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stageOutput } from '../../src/run/output.js';
import { isUnfinished } from '../../src/run/workshop.js';
import { readRecord, type OutputHash } from '../../src/run/record.js';
import { folderWith } from '../folder.js';

const machine = (): string => createHash('sha256').update(hostname()).digest('hex').slice(0, 12);
const record = (outputs: OutputHash[]): string => JSON.stringify({ inputs: [], outputs, finished: true });

function write(dir: string, files: Record<string, string>): void {
  const staged = stageOutput(dir);
  try {
    for (const [file, content] of Object.entries(files)) staged.write(file, content);
    staged.commit(record);
  } finally {
    staged.discard();
  }
}

describe('a result is written whole or not at all', () => {
  it('replaces an earlier result, and leaves nothing beside it', () => {
    const folder = folderWith({});
    const dir = join(folder, 'out');
    write(dir, { 'dataset.json': 'one', 'gone.csv': 'x' });
    write(dir, { 'dataset.json': 'two', 'events/a/report.md': 'r' });
    expect(readdirSync(folder)).toEqual(['out']);
    expect(readdirSync(dir).sort()).toEqual(['dataset.json', 'events', 'run.json']);
    expect(readFileSync(join(dir, 'dataset.json'), 'utf8')).toBe('two');
    expect(readRecord(dir)!.outputs.map((o) => o.file)).toEqual(['dataset.json', 'events/a/report.md']);
  });

  it('leaves the earlier result as it was when a run ends before it is done', () => {
    const folder = folderWith({});
    const dir = join(folder, 'out');
    write(dir, { 'dataset.json': 'one' });
    const staged = stageOutput(dir);
    staged.write('dataset.json', 'half');
    staged.discard();
    expect(readdirSync(folder)).toEqual(['out']);
    expect(readFileSync(join(dir, 'dataset.json'), 'utf8')).toBe('one');
  });

  it('throws away what a killed run had staged, and takes its lock over', () => {
    const folder = folderWith({
      'out/dataset.json': 'one',
      'out/run.json': record([]),
      'out/.news-crosscheck/new/dataset.json': 'half',
      'out/.news-crosscheck/lock': '{"pid":999999999,"began":null,"machine":"elsewhere"}'.replace(
        'elsewhere',
        machine(),
      ),
    });
    rmSync(join(folder, 'out/dataset.json'));
    write(join(folder, 'out'), { 'dataset.json': 'two' });
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['dataset.json', 'run.json']);
  });

  it.each([0, 1, 2, 3])('finishes what a killed run was putting in place: %i files were moved', (moved) => {
    const names = ['dataset.json', 'events/a/report.md', 'run.json'];
    const dir = join(folderWith({}), 'out');
    write(dir, { 'dataset.json': 'old', 'gone/old.csv': 'x', 'changed.csv': 'x' });
    writeFileSync(join(dir, 'changed.csv'), 'mine now');
    writeFileSync(join(dir, 'notes.md'), 'mine');
    const shop = join(dir, '.news-crosscheck');
    mkdirSync(join(shop, 'new/events/a'), { recursive: true });
    for (const name of names) writeFileSync(join(shop, 'new', name), name === 'run.json' ? record([]) : 'new');
    writeFileSync(join(shop, 'todo.json'), JSON.stringify({ write: names.slice(0, 2), gone: ['gone/old.csv'] }));
    mkdirSync(join(dir, 'events/a'), { recursive: true });
    if (moved > 0) rmSync(join(dir, 'run.json'));
    for (const name of names.slice(0, moved)) renameSync(join(shop, 'new', name), join(dir, name));
    expect(isUnfinished(dir)).toBe(moved < 3);

    stageOutput(dir).discard();
    const left = ['changed.csv', 'dataset.json', 'events', 'notes.md', 'run.json', ...(moved < 3 ? [] : ['gone'])];
    expect(readdirSync(dir).sort()).toEqual(left.sort());
    expect(readFileSync(join(dir, 'dataset.json'), 'utf8')).toBe('new');
    expect(readFileSync(join(dir, 'changed.csv'), 'utf8')).toBe('mine now');
    expect(readRecord(dir)).toBeDefined();
  });

  it('keeps what a person put into the folder', () => {
    const dir = join(folderWith({}), 'out');
    write(dir, { 'dataset.json': 'one', 'gone.csv': 'x' });
    writeFileSync(join(dir, 'notes.md'), 'mine');
    write(dir, { 'dataset.json': 'two' });
    expect(readdirSync(dir).sort()).toEqual(['dataset.json', 'notes.md', 'run.json']);
  });

  it('never touches a file that no run wrote, not even to put it back', () => {
    const dir = join(folderWith({}), 'out');
    write(dir, { 'dataset.json': 'one', 'events/a/report.md': 'x' });
    writeFileSync(join(dir, 'events/a/notes.md'), 'mine');
    const before = statSync(join(dir, 'events/a/notes.md'));
    write(dir, { 'dataset.json': 'two' });
    const { ino, ctimeMs } = statSync(join(dir, 'events/a/notes.md'));
    expect({ ino, ctimeMs }).toEqual({ ino: before.ino, ctimeMs: before.ctimeMs });
    expect(readdirSync(join(dir, 'events/a'))).toEqual(['notes.md']);
  });

  it('writes over no file of the same name that is not its own, and through no link', () => {
    const folder = folderWith({ 'elsewhere/': '' });
    const dir = join(folder, 'out');
    write(dir, { 'dataset.json': 'one' });
    writeFileSync(join(dir, 'people.csv'), 'my friends');
    expect(() => write(dir, { 'people.csv': 'x' })).toThrow(/people\.csv was not written by this program/);
    symlinkSync(join(folder, 'elsewhere'), join(dir, 'events'));
    expect(() => write(dir, { 'events/a/report.md': 'x' })).toThrow(/events is a link: nothing is written through it/);
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual([]);
    expect(readFileSync(join(dir, 'people.csv'), 'utf8')).toBe('my friends');
  });

  it('does not write over a folder that holds something else', () => {
    const folder = folderWith({ 'thesis/chapter.doc': 'x', file: 'y' });
    expect(() => stageOutput(join(folder, 'thesis'))).toThrow(/not empty and holds no earlier result/);
    expect(() => stageOutput(join(folder, 'file'))).toThrow(/a file, not a folder/);
    expect(readdirSync(folder).sort()).toEqual(['file', 'thesis']);
  });

  it('keeps a second run out while a first one writes', () => {
    const dir = join(folderWith({}), 'out');
    const first = stageOutput(dir);
    expect(() => stageOutput(dir)).toThrow(/another run is writing/);
    first.discard();
    stageOutput(dir).discard();
    expect(existsSync(dir)).toBe(false);
  });

  it('takes over a lock whose process number has come again, and one that was never filled', () => {
    const dir = join(folderWith({}), 'out');
    stageOutput(dir);
    const lock = join(dir, '.news-crosscheck/lock');
    writeFileSync(lock, readFileSync(lock, 'utf8').replace(/"began":"\d+"/, '"began":"1"'));
    stageOutput(dir);
    writeFileSync(lock, '');
    expect(() => stageOutput(dir)).toThrow(/another run is writing/);
    utimesSync(lock, 0, 0);
    expect(() => stageOutput(dir)).not.toThrow();
  });

  it('does not take over a lock of another machine, and says how to remove it', () => {
    const lock = JSON.stringify({ pid: 1, began: null, machine: 'another' });
    const dir = join(folderWith({ 'out/.news-crosscheck/lock': lock }), 'out');
    expect(() => stageOutput(dir)).toThrow(/If no run is at work there, remove .*lock/);
  });

  it('says that a disk is full, and leaves the earlier result as it was', () => {
    const dir = join(folderWith({}), 'out');
    write(dir, { 'dataset.json': 'one' });
    const staged = stageOutput(dir);
    // A folder where the file should go stands for any refusal of the disk.
    mkdirSync(join(dir, '.news-crosscheck/new/dataset.json'));
    expect(() => staged.write('dataset.json', 'two')).toThrow(
      /cannot write to .* An earlier result there is not lost/s,
    );
    staged.discard();
    expect(readdirSync(dir).sort()).toEqual(['dataset.json', 'run.json']);
    expect(readFileSync(join(dir, 'dataset.json'), 'utf8')).toBe('one');
  });

  it('knows a result whose run did not finish', () => {
    const dir = join(folderWith({}), 'out');
    write(dir, { 'dataset.json': 'one' });
    writeFileSync(join(dir, 'run.json'), '{"inputs": [], "outp');
    expect(readRecord(dir)).toBeUndefined();
    rmSync(join(dir, 'run.json'));
    expect(readRecord(dir)).toBeUndefined();
  });
});
