import { expect, it } from 'vitest';
import { coverageCodes } from '../../src/report/matrix.js';
import { renderers } from '../../src/report/index.js';
import { matters } from '../../src/report/matters.js';
import { findingKinds } from '../../src/model/finding.js';
import { settledBy } from '../../src/report/settles.js';
import { ferries } from './fixture.js';

/** An auditor says what stands where: these words would say more. */
const verdicts =
  /\b(elided?|lost|dropped|silent|wrong(ly)?|false|incorrect|misquoted?|omit(s|ted)?|true|lies?|mistakes?)\b/i;

const visible = (page: string): string =>
  page
    .replace(/<(style|script)>.*?<\/\1>/gs, '')
    .replace(/aria-label="([^"]*)"/g, '>$1<')
    .replace(/<[^>]*>/g, ' ');

it.each([
  ['report.html', visible(renderers.html(ferries())[0]!.content)],
  ['report.md', renderers.markdown(ferries())[0]!.content],
  ['why a finding matters', Object.values(matters).join('\n')],
  [
    'what would settle a finding',
    findingKinds.flatMap((kind) => [settledBy(kind, false), settledBy(kind, true)]).join('\n'),
  ],
  [
    'the cells of the coverage tables',
    Object.values(coverageCodes)
      .map((code) => code.meaning)
      .join('\n'),
  ],
])('%s passes no verdict', (_, text) => {
  expect(verdicts.exec(text)?.[0]).toBeUndefined();
});

it('asks for no reference text where one is given', () => {
  for (const kind of findingKinds)
    expect(settledBy(kind, true)).not.toMatch(/(?:given as a|[Aa]) reference text (?:that|would)/u);
});
