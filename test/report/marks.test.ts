import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markLine } from '../../src/report/html/marks.js';
import { escapeHtml } from '../../src/text/escape.js';

const shown = (markup: string): string => markup.replace(/<[^>]*>/g, '');

it('marks any line without changing a word of it, whatever marks overlap', () => {
  const mark = fc.record({
    start: fc.nat(60),
    length: fc.nat(30),
    kind: fc.constantFrom('quote', 'company', 'finding', null),
  });
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.array(mark), (text, marks) => {
      const spans = marks.map(({ start, length, kind }) => ({
        start,
        end: start + length,
        kind,
        id: `${start}-${length}`,
      }));
      const line = { start: 0, end: text.length };
      const pieces = markLine(text, line, spans).map((piece) => piece.text);
      expect(shown(pieces.join(''))).toBe(escapeHtml(text));
    }),
  );
});

it('anchors each place once, where it begins', () => {
  const spans = [
    { start: 4, end: 7, kind: 'quote', id: 'a' },
    { start: 4, end: 7, kind: 'finding', id: 'a' },
    { start: 0, end: 7, kind: 'company', id: 'b' },
  ];
  const page = markLine('One two', { start: 0, end: 7 }, spans).map((piece) => piece.text);
  expect(page.join('')).toBe(
    '<a class="at" id="b"></a><span class="m company">One </span><a class="at" id="a"></a><span class="m company quote finding">two</span>',
  );
});
