import { describe, expect, it } from 'vitest';
import { findingMessages, noPaint, renderSummary, type RenderInput } from '../../src/report/index.js';
import { ferries, nothing } from './fixture.js';

const options = { paint: noPaint, width: 100, files: ['output/report.html', 'output/dataset.json'] };

/** The ferries with everything many times over. */
function crowded(): RenderInput {
  const input = ferries();
  const event = input.dataset.events[0]!;
  const many = <T>(items: T[], vary: (item: T, i: number) => T): T[] =>
    Array.from({ length: 60 }, (_, i) => vary(items[i % items.length]!, i));
  event.findings = many(event.findings, (f, i) => ({ ...f, id: `${f.id}${i}`, cluster: `k${i}` }));
  event.agreements = many(event.agreements, (a) => a);
  event.unchecked = many(event.unchecked, (u) => u);
  input.dataset.problems = many([{ file: 'a.txt', stage: 'ingest', reason: 'empty' }], (p) => p);
  return input;
}

describe('the summary', () => {
  it('says what was read, what agrees with its arithmetic, what differs, what stays open, and the files last', () => {
    expect(renderSummary(ferries(), options)).toEqual([
      'Clean <b>Harbour</b>  3 articles, 107 words, 103 kept as evidence',
      'Agreed',
      '  ferry lines that signed: 9 (3 articles, 2 origins; 2 named + 7 more = 9)',
      '2 differences: 1 major, 1 minor; 1 of style, in the appendix',
      '  major     Quotation with fewer words: Harbour Courier and Dockside Post  (f-elision)',
      '            We will switch off our engines in port[- for all neighbours and schools-],',
      '  minor     Different dates: Harbour Courier and Dockside Post  (f-date)',
      '            Harbour Courier prints “Tuesday”; Dockside Post prints no day.',
      'Not checked',
      '  The full list of signatories: No article prints it.',
      'Not said by the articles: headline in 3 of 3',
      'Written: output/report.html and output/dataset.json',
    ]);
  });

  it.each([
    ['of a crowded event', crowded()],
    ['of nothing', nothing()],
    [
      'of forty events',
      {
        ...ferries(),
        dataset: { ...ferries().dataset, events: Array.from({ length: 40 }, () => ferries().dataset.events[0]!) },
      },
    ],
  ])('%s fits in 25 lines and in the width', (_, input) => {
    const lines = renderSummary(input, options);
    expect(lines.length).toBeLessThanOrEqual(25);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(100);
    expect(lines.at(-1)).toMatch(/^Written: /);
  });

  it('tells inputs that could not be used from what articles do not say of themselves', () => {
    const input = ferries();
    input.dataset.events[0]!.articles[0]!.outlet = null;
    input.dataset.problems = [
      { file: 'a.txt', stage: 'read', reason: 'the file is empty' },
      { file: 'b.txt', stage: 'decode', reason: '2 bytes could not be read' },
      { file: 'courier.txt', stage: 'metadata', reason: 'no outlet' },
    ];
    expect(renderSummary(input, options).slice(-5)).toEqual([
      '1 input left out, 1 input used with a remark',
      '  a.txt: the file is empty',
      '  b.txt: 2 bytes could not be read',
      'Not said by the articles: outlet in 1, headline in 3 of 3 (sources.csv can add outlet and date)',
      'Written: output/report.html and output/dataset.json',
    ]);
  });

  it('says of one article alone that there is nothing to cross-check', () => {
    const input = ferries();
    input.dataset.events[0]!.articles.splice(1);
    expect(renderSummary(input, options)[0]).toMatch(/1 article, .*; one alone: nothing to cross-check$/);
  });

  it('obeys no control character of an article', () => {
    const input = ferries();
    input.dataset.events[0]!.findings[0]!.summary = '\u001B[2J gone \u202E';
    expect(renderSummary(input, options).join('')).not.toMatch(/[\u001B\u202E]/);
  });
});

describe('messages', () => {
  const messages = findingMessages(ferries(), { paint: noPaint, colour: false, path: (a) => `news/${a.file}` });

  it('are path:line:col level kind text (id), worst first', () => {
    expect(messages[0]).toMatch(
      /^news\/courier\.txt:4:2 {2}major {2}quote-elision {2}Harbour Courier prints, .* {2}\(f-elision\)$/,
    );
  });

  it('show the differing words without colour', () => {
    expect(messages[1]).toBe('    We will switch off our engines in port[- for all neighbours and schools-],');
    expect(messages[2]).toBe('    [-Harbour Courier-] {+Dockside Post+}');
  });
});
