import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readPiped } from '../../src/cli/piped.js';

const stream = (...chunks: string[]) => Readable.from(chunks.map((chunk) => Buffer.from(chunk)));

describe('what comes through standard input', () => {
  it('is read to its end', async () => {
    expect(await readPiped(stream('The mill ', 'opened.'), 1)).toEqual(Buffer.from('The mill opened.'));
  });

  it('is left where it is longer than a file may be, and no more of it is asked for', async () => {
    let asked = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) yield (asked++, Buffer.alloc(1000, 'x'));
      })(),
      { highWaterMark: 1 },
    );
    expect(await readPiped(endless, 0.01)).toBe('more than 0.01 million bytes are too many (see --max-file-size)');
    expect(asked).toBeLessThan(15);
    expect(endless.destroyed).toBe(true);
  });

  it.each([
    ['nothing', stream(), /is empty/],
    ['blank lines', stream('\n', ' \n'), /is empty/],
    ['a person at a terminal', Object.assign(stream('x'), { isTTY: true }), /nothing is piped into it/],
  ])('stops the run with a word where it is %s', async (_name, piped, word) => {
    await expect(readPiped(piped, 1)).rejects.toMatchObject({
      userFailure: true,
      message: expect.stringMatching(word) as unknown,
    });
  });

  it('tells a stream that cannot be read, and other inputs go on', async () => {
    const broken = new Readable({ read: () => broken.destroy(Object.assign(new Error('x'), { code: 'EISDIR' })) });
    expect(await readPiped(broken, 1)).toBe('cannot be read (EISDIR)');
  });
});
