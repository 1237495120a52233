import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDoc } from '../../src/text/tokens.js';
import { lineSpans, paragraphAt, sentenceAt, tokenAt } from '../../src/text/doc.js';

const hostile = fc.string({
  unit: fc.constantFrom(
    'a',
    'B',
    ' ',
    '\n',
    '.',
    '"',
    '“',
    "'",
    '\uFEFF',
    '\u2028',
    '\u2029',
    '😀',
    'é',
    '|',
    '1',
    '—',
  ),
  maxLength: 300,
});

describe('tokens', () => {
  it('stand where the text has them, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'grapheme' })), (text) => {
        let cursor = 0;
        for (const token of readDoc(text, []).tokens) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(cursor);
          cursor = token.end;
        }
      }),
    );
  });

  it('belong to one sentence and one paragraph each, which cover them', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const doc = readDoc(text, []);
        for (const token of doc.tokens) {
          const sentence = doc.sentences[token.sentence]!;
          expect(sentence.first <= token.index && token.index < sentence.last).toBe(true);
          expect(doc.paragraphs[token.paragraph]!.index).toBe(token.paragraph);
        }
      }),
    );
  });

  it('reads a run too long for the tagger as one opaque token', () => {
    const run = 'x'.repeat(2000);
    expect(readDoc(`before ${run} after`, []).tokens.map((t) => [t.text.length, t.kind])).toEqual([
      [6, 'word'],
      [2000, 'opaque'],
      [5, 'word'],
    ]);
  });

  it('anchors what follows characters that the tagger drops', () => {
    const text = `${'\uFEFF'.repeat(500)}Start ${'\uFEFF'.repeat(200)}\u2028here now`;
    expect(readDoc(text, []).tokens.map((t) => t.text)).toEqual(['Start', 'here', 'now']);
  });

  it('finds the token, sentence and paragraph at an offset', () => {
    const text = 'One line here.\nIt ends. Then more.';
    const doc = readDoc(text, []);
    const at = text.indexOf('more');
    expect(doc.tokens[tokenAt(doc, at)]!.text).toBe('more');
    expect(text.slice(sentenceAt(doc, at)!.start)).toBe('Then more.');
    expect(paragraphAt(doc, at)!.index).toBe(1);
  });
});

describe('lines', () => {
  it('are cut where a zone begins', () => {
    const text = 'date 2020-01-02 The lead.';
    const zones = [
      { kind: 'furniture' as const, start: 0, end: 16, rule: 'leading date' },
      { kind: 'body' as const, start: 16, end: text.length, rule: 'rest' },
    ];
    expect(lineSpans(text, zones).map((line) => [text.slice(line.start, line.end), line.zone])).toEqual([
      ['date 2020-01-02', 'furniture'],
      ['The lead.', 'body'],
    ]);
  });
});
