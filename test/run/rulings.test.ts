import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeProgram } from '../../src/cli/program.js';
import { defaultSettings } from '../../src/model/config.js';
import type { Event } from '../../src/model/event.js';
import { analyzeEvent, type Analysis } from '../../src/pipeline.js';
import { readPrevious, type PreviousOf } from '../../src/run/previous.js';
import { readInputs, type RunEvent } from '../../src/run/events.js';
import { openResult } from '../../src/run/result.js';
import { writeRuling, type RulingRequest } from '../../src/run/rulings.js';
import { allOf, folderWith } from '../folder.js';

const A = 'Mill opens on the Tarn\n\nEleven companies signed the pledge on Monday, Tarn Mills said.\n';
const B = 'Tarn mill opens\n\nTwelve companies signed the pledge on Monday, Ann Li of Tarn Mills said.\n';

const story = (): string => folderWith({ 'mill/a.txt': A, 'mill/b.txt': B });

async function analyse(folder: string, previousOf?: PreviousOf): Promise<Analysis & { read: RunEvent }> {
  const out = join(folder, 'out');
  const { events } = await readInputs(
    [join(folder, 'mill')],
    defaultSettings,
    () => [],
    () => out,
    { previousOf },
  );
  const [read] = await allOf(events);
  return { ...analyzeEvent(read!.input, read!.settings), read: read! };
}

/** Analyses the articles and writes the result to `out`, as `analyze mill -o out` does. */
async function run(folder: string, previous?: PreviousOf): Promise<Event> {
  const { event, problems, read } = await analyse(folder, previous);
  const result = openResult(join(folder, 'out'), { several: false, settings: defaultSettings, version: '0' });
  result.add(read, event);
  result.finish([...problems, ...read.problems]);
  return event;
}

const conflict = (event: Event): Event['findings'][number] => event.findings.find((f) => f.kind === 'count-conflict')!;
const page = (folder: string): string => readFileSync(join(folder, 'out/report.html'), 'utf8');

const request = (folder: string, target: string, more: Partial<RulingRequest> = {}): RulingRequest => ({
  target,
  verdict: 'dismiss',
  value: null,
  when: '2031-05-06',
  who: 'Ann',
  note: 'two editions, one release',
  result: join(folder, 'out'),
  folder: undefined,
  ...more,
});
const fileOf = (folder: string, who: string): string => readFileSync(join(folder, `mill/rulings/${who}.csv`), 'utf8');

describe('a decision on a finding', () => {
  it('is kept beside the articles, folds the finding, and comes back marked when its values change', async () => {
    const folder = story();
    const { id, valueHash } = conflict(await run(folder));
    writeRuling(request(folder, id.slice(0, 6)));
    expect(fileOf(folder, 'Ann')).toBe(
      `\uFEFFtarget,verdict,value,when,note,value_hash\r\n${id},dismiss,,2031-05-06,"two editions, one release",${valueHash}\r\n`,
    );
    const before = page(folder);
    expect(conflict(await run(folder)).ruling).toMatchObject({ verdict: 'dismiss', who: 'Ann', changed: false });
    expect(before).not.toContain('1 ruled upon');
    expect(page(folder)).toContain('1 ruled upon');

    writeFileSync(join(folder, 'mill/b.txt'), B.replace('Twelve', 'Thirteen'));
    const again = conflict(await run(folder));
    expect(again.id).toBe(id);
    expect(again.ruling).toMatchObject({ verdict: 'dismiss', changed: true });
    expect(page(folder)).not.toContain('1 ruled upon');
    expect(page(folder)).toContain('Changed since');
  });

  it('writes over no row: a second thought stands below the first, and counts', async () => {
    const folder = story();
    const { id } = conflict(await run(folder));
    writeRuling(request(folder, id));
    const first = fileOf(folder, 'Ann');
    writeRuling(request(folder, id, { verdict: 'accept', note: '=1+1' }));
    expect(fileOf(folder, 'Ann').startsWith(first)).toBe(true);
    expect(fileOf(folder, 'Ann').trim().split('\r\n')).toHaveLength(3);
    expect(conflict(await run(folder)).ruling).toMatchObject({ verdict: 'accept', note: '=1+1', state: 'settled' });
  });

  it('stays open where two people decide differently, until a third row decides', async () => {
    const folder = story();
    const { id } = conflict(await run(folder));
    writeRuling(request(folder, id));
    writeRuling(request(folder, id, { who: 'Ben', verdict: 'accept', note: 'they differ' }));
    const open = await run(folder);
    expect(conflict(open).ruling).toMatchObject({ state: 'open', verdict: null });
    expect(open.rulings).toMatchObject([{ target: id, state: 'open', rows: [{ who: 'Ann' }, { who: 'Ben' }] }]);
    expect(page(folder)).not.toContain('1 ruled upon');
    expect(page(folder)).toContain('Left open: people decided differently');

    writeRuling(request(folder, id, { who: 'Cy', verdict: 'accept', note: '' }));
    expect(conflict(await run(folder)).ruling).toMatchObject({ state: 'adjudicated', verdict: 'accept' });
    expect(page(folder)).toContain('1 ruled upon');
    expect(fileOf(folder, 'Ann')).toContain('dismiss');
  });

  it('changes nothing of what the articles say', async () => {
    const folder = story();
    const before = await run(folder);
    writeRuling(request(folder, conflict(before).id, { verdict: 'set-value', value: '12' }));
    const after = await run(folder);
    expect(conflict(after).ruling).toMatchObject({ verdict: 'set-value', value: '12' });
    expect({ ...after, findings: [], rulings: [] }).toEqual({ ...before, findings: [], rulings: [] });
  });
});

describe('a file that a spreadsheet wrote', () => {
  it('gets its row in its own columns, separator and line ends', async () => {
    const folder = story();
    const { id } = conflict(await run(folder));
    mkdirSync(join(folder, 'mill/rulings'));
    const written = '\uFEFFverdict;target;note\r\naccept;abc123;"seen; twice"';
    writeFileSync(join(folder, 'mill/rulings/Ann.csv'), written);
    writeRuling(request(folder, id));
    expect(fileOf(folder, 'Ann')).toBe(`${written}\r\ndismiss;${id};two editions, one release\r\n`);
  });

  it('that lacks a column for what is to be kept is left as it is', async () => {
    const folder = story();
    const { id } = conflict(await run(folder));
    mkdirSync(join(folder, 'mill/rulings'));
    writeFileSync(join(folder, 'mill/rulings/Ann.csv'), 'target,verdict\n');
    expect(() => writeRuling(request(folder, id))).toThrow(/has no column note/);
  });
});

describe('a decision on two names', () => {
  it('goes to the folder that is named', async () => {
    const folder = story();
    await run(folder);
    const { file } = writeRuling(
      request(folder, 'Acme Europe|Acme', { verdict: 'not-same', folder: join(folder, 'names') }),
    );
    expect(file).toBe(join(folder, 'names/Ann.csv'));
    expect(readFileSync(file, 'utf8')).toContain('Acme Europe|Acme,not-same,,2031-05-06');
  });
});

describe('a decision about something that is not there', () => {
  it('is told with its line, and with what was probably meant', async () => {
    const folder = story();
    writeFileSync(join(folder, 'mill/c.txt'), 'Northfield Dairy Ltd and Oakley Foods Inc signed the pledge too.\n');
    const { id } = conflict(await run(folder));
    const typed = `${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`;
    mkdirSync(join(folder, 'mill/rulings'));
    writeFileSync(
      join(folder, 'mill/rulings/ann.csv'),
      `target,verdict\n${typed},dismiss\nNorhtfield Dairy|Dairy,same\n`,
    );
    const { event, problems } = await analyse(folder);
    expect(event.rulings.map(({ state, why }) => [state, why])).toEqual([
      ['unknown', `no finding has the id "${typed}" in this event; did you mean "${id}"?`],
      ['unknown', 'no company is named "Norhtfield Dairy" in this event; did you mean "Northfield Dairy"?'],
    ]);
    expect(problems.filter(({ stage }) => stage === 'ruling')).toMatchObject([
      { file: 'rulings/ann.csv', reason: expect.stringMatching(/^line 2, column 1: dismiss \(ann\) is not applied/) },
      { file: 'rulings/ann.csv', reason: expect.stringMatching(/^line 3, column 1: same/) },
    ]);
  });
});

describe('a decision that cannot be kept', () => {
  it.each<[string, string, Partial<RulingRequest>, RegExp]>([
    ['on a finding that is not there', 'ffff', {}, /has no finding ffff/],
    ['on a result that is not there', 'ffff', { result: 'nowhere' }, /nowhere holds no result/],
    ['same, said of one name', 'Acme', { verdict: 'same' }, /same is said of two names/],
    ['dismiss, said of two names', 'Acme|Ace', {}, /dismiss is said of a finding/],
    ['a value to set, and none given', 'ffff', { verdict: 'set-value' }, /set-value needs a value/],
    ['by a person whose name leads out', 'A|B', { verdict: 'same', who: '../../ann' }, /cannot be the name of a file/],
  ])('%s', async (_name, target, more, told) => {
    const folder = story();
    await run(folder);
    expect(() => writeRuling(request(folder, target, more))).toThrow(told);
    expect(existsSync(join(folder, 'mill/rulings'))).toBe(false);
  });

  it('leaves a file with a fault as it is', async () => {
    const folder = story();
    const { id } = conflict(await run(folder));
    mkdirSync(join(folder, 'mill/rulings'));
    writeFileSync(join(folder, 'mill/rulings/Ann.csv'), 'target,verdict\nx,maybe\n');
    expect(() => writeRuling(request(folder, id))).toThrow(/Ann\.csv:2:3: expected one of .*found "maybe"/);
    expect(fileOf(folder, 'Ann')).toBe('target,verdict\nx,maybe\n');
  });

  it.each([
    ['an unknown verdict', ['rule', 'ffff', 'ignore']],
    ['a day that is none', ['rule', 'ffff', 'dismiss', '--when', 'yesterday']],
  ])('%s', async (_name, args) => {
    const program = makeProgram(() => undefined).configureOutput({ writeErr: () => undefined });
    program.commands.forEach((command) => command.configureOutput({ writeErr: () => undefined }));
    await expect(program.parseAsync(args, { from: 'user' })).rejects.toThrow(/Allowed choices are same|expected a day/);
  });
});

describe('an earlier result', () => {
  it('tells which findings are new, changed, unchanged and gone', async () => {
    const folder = story();
    await run(folder);
    expect((await run(folder, readPrevious(join(folder, 'out')))).changes).toMatchObject({
      new: 0,
      changed: 0,
      gone: [],
    });
    writeFileSync(join(folder, 'mill/b.txt'), B.replace('Twelve', 'Thirteen'));
    const changed = await run(folder, readPrevious(join(folder, 'out/dataset.json')));
    expect(conflict(changed).change).toMatchObject({
      status: 'changed',
      before: { level: 'major', summary: expect.stringContaining('Twelve') },
    });
    writeFileSync(join(folder, 'mill/b.txt'), B.replace('Twelve', 'Eleven'));
    const gone = await run(folder, readPrevious(join(folder, 'out')));
    expect(gone.changes!.gone).toContainEqual(expect.objectContaining({ kind: 'count-conflict' }));
    expect(gone.findings.every((f) => f.change !== undefined)).toBe(true);
    expect(readFileSync(join(folder, 'out/findings.csv'), 'utf8')).toContain('unchanged');
  });

  it.each([
    ['that is not there', 'gone', /gone: no such file/],
    ['that is something else', 'a.txt', /no whole dataset of this program/],
  ])('%s is refused', (_name, path, told) => {
    const folder = folderWith({ 'a.txt': A });
    expect(() => readPrevious(path === 'gone' ? path : join(folder, path))).toThrow(told);
  });
});
