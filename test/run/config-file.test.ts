import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { configKeys } from '../../src/cli/config.js';
import { makeProgram } from '../../src/cli/program.js';
import { findConfig, readConfig } from '../../src/run/config-file.js';
import { folderWith } from '../folder.js';

const analyze = makeProgram(() => undefined).commands.find((command) => command.name() === 'analyze')!;
const keys = configKeys(analyze);
const FILE = 'news-crosscheck.config.json';
const valuesIn = (folder: string): Record<string, unknown> =>
  Object.fromEntries(findConfig(folder, keys)?.values ?? []);
const here = (path: string): string => relative('.', path);

describe('a configuration', () => {
  it('is looked for in the folder and those above it, its own file before the key of package.json', () => {
    const folder = folderWith({
      'project/a/b/': '',
      'project/package.json': '{ "name": "x", "news-crosscheck": { "strict": true } }',
      'project/a/package.json': '{ "name": "news-crosscheck" }',
      'other/package.json': '{ "news-crosscheck": { "strict": true } }',
      [`other/${FILE}`]: '{ "strict": false }',
    });
    expect(valuesIn(join(folder, 'project/a/b'))).toEqual({ strict: true });
    expect(valuesIn(join(folder, 'other'))).toEqual({ strict: false });
  });

  it('may say what any option of analyze says; its paths count from its own folder', () => {
    const text = `\uFEFF{
      // for the desk
      "paths": ["stories"], "output": "result", "failOn": "major", "rulings": "decisions", "maxText": 5000, "who": "ann"
    }`;
    const folder = folderWith({ [FILE]: text, 'deep/': '' });
    expect(valuesIn(join(folder, 'deep'))).toEqual({
      paths: [here(join(folder, 'stories'))],
      output: here(join(folder, 'result')),
      failOn: 'major',
      rulings: [here(join(folder, 'decisions'))],
      maxText: 5000,
      who: 'ann',
    });
  });

  it.each([
    ['an unknown key', '{\n  "outptu": "x" }', '2:3: unknown key "outptu"; did you mean "output"?'],
    ['a value of another type', '{ "strict": "yes" }', '1:13: expected true or false for "strict"'],
    ['a number that is none', '{ "maxText": -1 }', '1:14: expected a number over 0 for "maxText"'],
    ['a list with a number in it', '{ "paths": ["a", 1] }', '1:18: expected a text, or a list of texts, for "paths"'],
    ['a level that is none', '{ "failOn": "mayor" }', 'found "mayor"; did you mean "major"?'],
    ['a key twice', '{ "strict": true, "strict": false }', '1:19: the key "strict" stands here a second time'],
    ['a missing comma', '{ "strict": true "list": true }', '1:18: not JSON: comma expected'],
    ['a list', '[]', '1:1: expected an object'],
    ['nothing', '', '1:1: not JSON: value expected'],
    ['a key that would reach every object', '{ "__proto__": { "strict": true } }', '1:3: unknown key "__proto__"'],
  ])('with %s is refused with its place', (_name, text, told) => {
    const folder = folderWith({ [FILE]: text });
    expect(() => findConfig(folder, keys)).toThrow(told);
    expect(({} as { strict?: boolean }).strict).toBeUndefined();
  });

  it('that is named must be there', () => {
    expect(() => readConfig('gone.json', keys)).toThrow(/gone\.json: no such file/);
    const folder = folderWith({});
    mkdirSync(join(folder, FILE));
    expect(() => findConfig(folder, keys)).toThrow(/not a file/);
  });
});

describe('flags and configuration', () => {
  it('what the command line says wins; a default does not', async () => {
    const folder = folderWith({ [FILE]: '{ "failOn": "major", "excerpts": true, "maxText": 7, "strict": true }' });
    const program = makeProgram(() => undefined);
    const command = program.commands.find((one) => one.name() === 'analyze')!;
    let set: Record<string, unknown> = {};
    command.action(() => void (set = command.opts()));
    const path = join(folder, FILE);
    await program.parseAsync(['analyze', 'x', '--fail-on', 'note', '--config', path], { from: 'user' });
    expect(set).toMatchObject({ failOn: 'note', excerpts: true, maxText: 7, maxArticles: 5000, strict: true });
  });
});
