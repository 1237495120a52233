import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/ingest/decode.js';

const STORY =
  'Ann Li said: “We’re in – at last.” The mill in Besançon cost £3 million, Meridian Foods told reporters on Monday.';

describe('text is decoded without losing a mark', () => {
  it.each([
    ['UTF-8', Buffer.from(STORY), 'utf-8', STORY],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${STORY}`), 'utf-8', STORY],
    ['UTF-8 that begins with white space', Buffer.from(` \n${STORY}`), 'utf-8', ` \n${STORY}`],
    ['windows-1252 with curly quotes and a dash', iconv.encode(STORY, 'windows-1252'), 'windows-1252', STORY],
    [
      'ISO-8859-1',
      iconv.encode('Le moulin de Besançon a coûté cher, dit-il à Orléans.', 'latin1'),
      'windows-1252',
      'Le moulin de Besançon a coûté cher, dit-il à Orléans.',
    ],
    ['UTF-16 with its mark', iconv.encode(STORY, 'utf-16le', { addBOM: true }), 'utf-16le', STORY],
    ['UTF-16 without a mark', iconv.encode(STORY, 'utf-16be'), 'utf-16be', STORY],
  ])('%s', (_name, bytes, encoding, text) => {
    expect(decodeText(bytes)).toMatchObject({ encoding, text });
  });

  it('keeps the good characters of UTF-8 with a bad byte in it, and says how many places are lost', () => {
    const torn = Buffer.concat([Buffer.from(STORY), Buffer.from([0xff]), Buffer.from(' The end.')]);
    expect(decodeText(torn)).toMatchObject({
      encoding: 'utf-8',
      text: `${STORY}\uFFFD The end.`,
      caveat: 'not wholly valid UTF-8: 1 place stands as \uFFFD',
    });
  });
});

describe('what is no text is refused in plain words', () => {
  it.each([
    ['no bytes', Buffer.alloc(0), /empty/],
    ['blanks only', Buffer.from(' \n\t\n'), /white space/],
    ['a PDF', Buffer.from('%PDF-1.7 and so on'), /PDF/],
    ['an image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /image/],
    ['bytes of a program', Buffer.from(Array.from({ length: 999 }, (_, i) => (i * 37) % 256)), /binary/],
    ['text with zero bytes', Buffer.from('abc\0\0def'.repeat(20)), /binary/],
  ])('%s', (_name, bytes, reason) => {
    expect(decodeText(bytes)).toHaveProperty('refused', expect.stringMatching(reason) as unknown);
  });
});
