import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeProgram } from '../../src/cli/program.js';
import { defaultSettings } from '../../src/model/config.js';
import type { Event } from '../../src/model/event.js';
import { analyzeEvent } from '../../src/pipeline.js';
import { readInputs } from '../../src/run/events.js';
import { openResult } from '../../src/run/result.js';
import { writeRuling, type RulingRequest } from '../../src/run/rulings.js';
import { allOf, folderWith } from '../folder.js';

const A = 'Mill opens on the Tarn\n\nEleven companies signed the pledge on Monday, Tarn Mills said.\n';
const B = 'Tarn mill opens\n\nTwelve companies signed the pledge on Monday, Ann Li of Tarn Mills said.\n';

const story = (): string => folderWith({ 'mill/a.txt': A, 'mill/b.txt': B });

/** Analyses the articles and writes the result to `out`, as `analyze mill -o out` does. */
async function run(folder: string): Promise<Event> {
  const out = join(folder, 'out');
  const { events, several, problems } = await readInputs(
    [join(folder, 'mill')],
    defaultSettings,
    () => [],
    () => out,
  );
  const [only] = await allOf(events);
  const { event } = analyzeEvent(only!.input, only!.settings);
  const result = openResult(out, { several, settings: defaultSettings, version: '0' });
  result.add(only!, event);
  result.finish([...problems, ...only!.problems]);
  return event;
}

const conflict = (event: Event): Event['findings'][number] => event.findings.find((f) => f.kind === 'count-conflict')!;
const page = (folder: string): string => readFileSync(join(folder, 'out/report.html'), 'utf8');

const request = (folder: string, subject: string, more: Partial<RulingRequest> = {}): RulingRequest => ({
  subject,
  decision: 'dismiss',
  value: null,
  when: '2031-05-06',
  who: 'Ann',
  note: 'two editions, one release',
  result: join(folder, 'out'),
  file: undefined,
  ...more,
});

describe('a decision on a finding', () => {
  it('is kept beside the articles, folds the finding, and comes back marked when its values change', async () => {
    const folder = story();
    const { id, valueHash } = conflict(await run(folder));
    writeRuling(request(folder, id.slice(0, 6)));
    expect(readFileSync(join(folder, 'mill/rulings.csv'), 'utf8')).toBe(
      `\uFEFFsubject,decision,value,value_hash,when,who,note\r\n${id},dismiss,,${valueHash},2031-05-06,Ann,"two editions, one release"\r\n`,
    );
    const before = page(folder);
    expect(conflict(await run(folder)).ruling).toMatchObject({ decision: 'dismiss', who: 'Ann', changed: false });
    expect(before).not.toContain('1 ruled upon');
    expect(page(folder)).toContain('1 ruled upon');

    writeFileSync(join(folder, 'mill/b.txt'), B.replace('Twelve', 'Thirteen'));
    const again = conflict(await run(folder));
    expect(again.id).toBe(id);
    expect(again.ruling).toMatchObject({ decision: 'dismiss', changed: true });
    expect(page(folder)).not.toContain('1 ruled upon');
    expect(page(folder)).toContain('Changed since');
  });

  it('takes the place of an earlier one by the same person, and leaves other people’s', async () => {
    const folder = story();
    const { id } = conflict(await run(folder));
    writeRuling(request(folder, id));
    writeRuling(request(folder, id, { who: 'Ben', note: '=1+1' }));
    writeRuling(request(folder, id, { decision: 'accept', note: '' }));
    const rows = readFileSync(join(folder, 'mill/rulings.csv'), 'utf8').trim().split('\r\n').slice(1);
    expect(rows.map((row) => row.split(',').filter((cell) => !/^[0-9a-f]{8,}$/.test(cell)))).toEqual([
      ['dismiss', '', '2031-05-06', 'Ben', "'=1+1"],
      ['accept', '', '2031-05-06', 'Ann', ''],
    ]);
    expect(conflict(await run(folder)).ruling).toMatchObject({ decision: 'accept' });
  });
});

describe('a decision on two names', () => {
  it('goes to the file that is named', async () => {
    const folder = story();
    await run(folder);
    const file = join(folder, 'names.csv');
    const { ruling } = writeRuling(request(folder, 'Acme Europe|Acme', { decision: 'not-same', file }));
    expect(ruling.valueHash).toBeNull();
    expect(readFileSync(file, 'utf8')).toContain('Acme Europe|Acme,not-same,,,2031-05-06');
  });
});

describe('a decision that cannot be kept', () => {
  it.each<[string, string, Partial<RulingRequest>, RegExp]>([
    ['on a finding that is not there', 'ffff', {}, /has no finding ffff/],
    ['on a result that is not there', 'ffff', { result: 'nowhere' }, /nowhere holds no result/],
    ['same, said of one name', 'Acme', { decision: 'same' }, /same is said of two names/],
    ['dismiss, said of two names', 'Acme|Ace', {}, /dismiss is said of a finding/],
    ['a value to set, and none given', 'ffff', { decision: 'set-value' }, /set-value needs a value/],
  ])('%s', async (_name, subject, more, told) => {
    const folder = story();
    await run(folder);
    expect(() => writeRuling(request(folder, subject, more))).toThrow(told);
  });

  it('leaves a file with a fault as it is', async () => {
    const folder = story();
    const { id } = conflict(await run(folder));
    writeFileSync(join(folder, 'mill/rulings.csv'), 'subject,decision\nx,maybe\n');
    expect(() => writeRuling(request(folder, id))).toThrow(/line 2, column 3: expected one of .*found "maybe"/);
  });

  it.each([
    ['an unknown decision', ['rule', 'ffff', 'ignore']],
    ['a day that is none', ['rule', 'ffff', 'dismiss', '--when', 'yesterday']],
  ])('%s', async (_name, args) => {
    const program = makeProgram(() => undefined).configureOutput({ writeErr: () => undefined });
    program.commands.forEach((command) => command.configureOutput({ writeErr: () => undefined }));
    await expect(program.parseAsync(args, { from: 'user' })).rejects.toThrow(/Allowed choices are same|expected a day/);
  });
});
