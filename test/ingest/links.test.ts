import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { glob } from '../../src/cli/glob.js';
import { findArticles, readEvent } from '../../src/ingest/index.js';
import { folderWith } from '../folder.js';

const STORY = 'The mill on the Tarn opened on Monday.\n';
const SECRET = 'a,b,same\nNorthfield,Oakley,yes\n';

/** A folder from elsewhere whose links lead to what lies beside it. */
function hostile(): string {
  const folder = folderWith({ 'private/diary.txt': 'Dear diary', 'private/aliases.csv': SECRET, 'mill/a.txt': STORY });
  symlinkSync('../private/diary.txt', join(folder, 'mill/b.txt'));
  symlinkSync(join(folder, 'private/aliases.csv'), join(folder, 'mill/aliases.csv'));
  symlinkSync('a.txt', join(folder, 'mill/c.txt'));
  symlinkSync('nowhere', join(folder, 'mill/d.txt'));
  mkdirSync(join(folder, 'mill/rulings'));
  symlinkSync('../../private/aliases.csv', join(folder, 'mill/rulings/ann.csv'));
  return folder;
}

describe('a link that leads out of what was given', () => {
  it('is refused by name; one that stays inside is read', async () => {
    const { events, problems } = findArticles([join(hostile(), 'mill')], () => []);
    expect(events[0]!.files.map(({ name }) => name)).toEqual(['a.txt', 'c.txt']);
    expect(problems.map(({ file, reason }) => `${file}: ${reason}`)).toEqual([
      'aliases.csv: a link that leads out of the folder that was given: not read',
      'b.txt: a link that leads out of the folder that was given: not read',
      'd.txt: a link to something that does not exist',
    ]);
    const [event] = await readEvent(events[0]!);
    expect(event!.aliases).toEqual([]);
    expect(event!.problems).toContainEqual({
      file: 'rulings/ann.csv',
      stage: 'table',
      reason: 'a link that leads out of the folder that was given: not read',
    });
  });

  it('is refused where a folder of folders has one among them', () => {
    const folder = hostile();
    symlinkSync('../private', join(folder, 'mill/inner'));
    const outer = folderWith({ 'stories/one/a.txt': STORY });
    symlinkSync(folder, join(outer, 'stories/two'));
    const { events, problems } = findArticles([join(outer, 'stories')], () => []);
    expect(events.map(({ name }) => name)).toEqual(['one']);
    expect(problems.map(({ file }) => file)).toEqual(['two']);
  });

  it('is refused where a glob meets it, and read where a person names it', () => {
    const folder = hostile();
    const names = (path: string): string[] =>
      findArticles([join(folder, path)], glob).events.flatMap(({ files }) => files.map(({ name }) => name));
    expect(names('mill/*.txt')).toEqual(['a.txt', 'c.txt']);
    expect(names('mill/b.txt')).toEqual(['b.txt']);
  });

  it('a folder that a run is writing to is not read', () => {
    const folder = folderWith({ 'out/.news-crosscheck/new/report.md': 'x', 'out/report.md': 'x' });
    writeFileSync(join(folder, 'out/report.html'), 'x');
    expect(findArticles([join(folder, 'out')], () => []).events).toEqual([]);
  });
});
