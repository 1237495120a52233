import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepareArticle } from '../../../src/ingest/index.js';
import { defaultSettings } from '../../../src/model/config.js';
import { applyEdit, type Edit } from '../../../src/tools/selftest/alteration.js';
import { checkAgain, falseAlarms } from '../../../src/tools/selftest/compare.js';
import { makeGround } from '../../../src/tools/selftest/ground.js';
import { alterationKinds } from '../../../src/tools/selftest/kinds.js';
import { noops, type NoopKind } from '../../../src/tools/selftest/noops.js';
import { plainLine, plainNumber, plainWords, stands, writeNumber } from '../../../src/tools/selftest/plain.js';
import { printScore } from '../../../src/tools/selftest/print.js';
import { makeRandom } from '../../../src/tools/selftest/random.js';
import { drawEdits, selftest, sitesIn } from '../../../src/tools/selftest/run.js';
import { scoreOf, wilson } from '../../../src/tools/selftest/score.js';

const golden = new URL('../../golden/', import.meta.url).pathname;
const groundOf = (story: string) => {
  const folder = join(golden, story, 'articles');
  const articles = readdirSync(folder).map((file) => ({
    ...prepareArticle({ id: file.replace('.txt', ''), text: readFileSync(join(folder, file), 'utf8') }),
    file,
  }));
  return makeGround({ id: story, name: story, articles }, defaultSettings);
};
const accord = groundOf('river-accord');

describe('alterations', () => {
  it('change one place and leave the rest of the text as it is', () => {
    const [site] = sitesIn(accord).filter((s) => s.kind === 'swap-middle');
    const { text } = site!.article.article;
    const edit = site!.draw(makeRandom(3)) as Edit;
    const altered = applyEdit(text, edit);
    expect(altered.slice(0, edit.start)).toBe(text.slice(0, edit.start));
    expect(altered.slice(edit.start + edit.text.length)).toBe(text.slice(edit.end));
    expect(altered).not.toBe(text);
  });

  it('are the same for one seed and others for another', () => {
    const sites = sitesIn(accord).filter((s) => s.kind === 'insert-middle');
    const drawn = (seed: number) => drawEdits(sites, 5, makeRandom(seed)).map(([, edit]) => edit);
    expect(drawn(1)).toEqual(drawn(1));
    expect(drawn(1)).not.toEqual(drawn(2));
  });

  it('never repeat one place with the same words', () => {
    const drawn = drawEdits(
      sitesIn(accord).filter((s) => s.kind === 'number'),
      200,
      makeRandom(1),
    );
    const keys = drawn.map(([{ article }, { start, text }]) => `${article.article.id} ${start} ${text}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('a run', () => {
  const result = selftest([accord], { n: 3, noops: 9, seed: 1 });
  const score = scoreOf(result);

  it('finds most of what can be checked, under the right name', () => {
    const checkable = result.rows.filter((row) => row.checkable);
    expect(checkable.length).toBeGreaterThan(20);
    expect(checkable.filter((row) => row.found).length / checkable.length).toBeGreaterThan(0.85);
    expect(checkable.filter((row) => row.right).length / checkable.length).toBeGreaterThan(0.8);
  });

  it('prints a row for each kind that was tried, and that real differences are harder', () => {
    const text = printScore(score, ['river-accord']);
    for (const { kind } of score.kinds) expect(text).toContain(`\n${kind} `);
    expect(text).toMatch(/easier to\s+find than a real difference/);
    expect(alterationKinds).toEqual(expect.arrayContaining(score.kinds.map((k) => k.kind)));
  });
});

describe('changes that are none', () => {
  it.each(Object.keys(noops) as NoopKind[])('%s raises no finding at minor or above', (kind) => {
    const articles = noops[kind](accord, makeRandom(2));
    expect(articles === null ? [] : falseAlarms(accord, articles).map((f) => f.summary)).toEqual([]);
  });

  it('do change the articles', () => {
    const marks = noops.marks(accord, makeRandom(1))!.map((a) => a.text);
    expect(marks).not.toEqual(accord.input.articles.map((a) => a.text));
  });

  it('would be counted if they did change a finding', () => {
    const [first, ...others] = accord.input.articles;
    const articles = [{ ...first!, text: first!.text.replace(/\bwill\b/gu, 'will never') }, ...others];
    expect(checkAgain(accord, articles).findings).not.toEqual(accord.event.findings);
  });
});

describe('shares', () => {
  it.each([
    [0, 10, 0, 0.278],
    [5, 10, 0.237, 0.763],
    [10, 10, 0.722, 1],
    [294, 300, 0.957, 0.991],
  ])('%i of %i lie between %f and %f', (n, of, low, high) => {
    expect(wilson(n, of).low).toBeCloseTo(low, 3);
    expect(wilson(n, of).high).toBeCloseTo(high, 3);
  });
});

describe('plain reading', () => {
  it('knows whether words stand in a row in a text, whatever the marks and the case', () => {
    const line = plainLine('“We won’t Wait,” she said.');
    expect(stands(line, plainWords("we won't wait"))).toBe(true);
    expect(stands(line, plainWords('we wait'))).toBe(false);
  });

  it.each([
    ['34', 34],
    ['1,200', 1200],
    ['twelve', 12],
    ['sixty', 60],
    ['dozens', null],
  ])('%s is %s', (word, value) => expect(plainNumber(word)).toBe(value));

  it.each([
    [1200, '1,500', '1,200'],
    [1200, '1500', '1200'],
    [7, 'Nine', 'Seven'],
    [41, 'forty', '41'],
  ])('writes %i as %s is written', (n, like, wanted) => expect(writeNumber(n, like)).toBe(wanted));
});
