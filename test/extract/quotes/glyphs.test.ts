import { describe, expect, it } from 'vitest';
import { glyphsOf } from '../../../src/extract/marks/glyphs.js';

describe('glyphsOf', () => {
  it('finds the marks of one stretch, with places in the text', () => {
    const text = 'He said “no”.\nShe said "yes".';
    expect(glyphsOf(text, 14, text.length).map(({ start, role }) => [text[start], start, role])).toEqual([
      ['"', 23, 'open'],
      ['"', 27, 'close'],
    ]);
  });

  it('looks no further than the stretch: a page of bare lines takes linear time', () => {
    const line = 'no marks here\n';
    const text = line.repeat(20_000);
    const start = process.hrtime.bigint();
    let marks = 0;
    for (let at = 0; at < text.length; at += line.length) marks += glyphsOf(text, at, at + line.length).length;
    expect(marks).toBe(0);
    // A tenth of this is usual; a search that runs on to the end of the page needs several times as much.
    expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(500);
  });
});
