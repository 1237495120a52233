import { describe, expect, it } from 'vitest';
import { inputLines } from '../../src/cli/lines.js';
import { allOf } from '../folder.js';

async function* stream(...chunks: (string | Buffer)[]): AsyncIterable<Buffer> {
  for (const chunk of chunks) yield await Promise.resolve(Buffer.from(chunk as string));
}
const mark = Buffer.from('“');

describe('lines of standard input', () => {
  it.each<[string, (string | Buffer)[], (string | null)[]]>([
    ['come whole out of pieces', ['a', 'b\nc', 'd\n'], ['ab', 'cd']],
    ['end with CRLF or LF, the last with nothing', ['a\r\nb\nc'], ['a', 'b', 'c']],
    ['that are blank are passed over', ['\n \na\n\n'], ['a']],
    ['keep a character whose bytes come apart', [mark.subarray(0, 1), mark.subarray(1)], ['“']],
    [
      'may hold line separators that JSON allows',
      ['{"text":"a\u2028b\u0085c\\r"}\n'],
      ['{"text":"a\u2028b\u0085c\\r"}'],
    ],
    ['that are too long are told, and the next is read', ['a'.repeat(6), 'a'.repeat(6), '\nb\n'], [null, 'b']],
    ['that have no end are told', ['a'.repeat(6), 'a'.repeat(6)], [null]],
  ])('%s', async (_name, chunks, lines) => {
    const read = await allOf(inputLines(stream(...chunks), lines.includes(null) ? 10 : 100));
    expect(read.flat()).toEqual(lines);
  });

  it('are given as they come, so that who waits for an answer gets it', async () => {
    expect(await allOf(inputLines(stream('a\nb\n', 'c\n', 'd'), 100))).toEqual([['a', 'b'], ['c'], ['d']]);
  });
});
