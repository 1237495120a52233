import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stageOutput } from '../../src/run/output.js';
import { readRecord, type OutputHash } from '../../src/run/record.js';
import { folderWith } from '../folder.js';

const record = (outputs: OutputHash[]): string => JSON.stringify({ inputs: [], outputs, finished: true });

function write(dir: string, files: Record<string, string>): void {
  const staged = stageOutput(dir);
  for (const [file, content] of Object.entries(files)) staged.write(file, content);
  staged.commit(record);
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

  it('takes up again what a killed run left behind', () => {
    const folder = folderWith({
      '.out.old/dataset.json': 'one',
      '.out.old/run.json': record([]),
      '.out.new/dataset.json': 'half',
      '.out.lock': '999999999\n',
    });
    write(join(folder, 'out'), { 'dataset.json': 'two' });
    expect(readdirSync(folder)).toEqual(['out']);
  });

  it('keeps what a person put into the folder', () => {
    const dir = join(folderWith({}), 'out');
    write(dir, { 'dataset.json': 'one', 'gone.csv': 'x' });
    writeFileSync(join(dir, 'notes.md'), 'mine');
    write(dir, { 'dataset.json': 'two' });
    expect(readdirSync(dir).sort()).toEqual(['dataset.json', 'notes.md', 'run.json']);
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

  it('knows a result whose run did not finish', () => {
    const dir = join(folderWith({}), 'out');
    write(dir, { 'dataset.json': 'one' });
    writeFileSync(join(dir, 'run.json'), '{"inputs": [], "outp');
    expect(readRecord(dir)).toBeUndefined();
    rmSync(join(dir, 'run.json'));
    expect(readRecord(dir)).toBeUndefined();
  });
});
