import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of a stream of UTF-8, blank ones left out; null for a line longer than `most` characters, which is not held. Lines
 * end at a line feed alone: a carriage return before it is dropped, and U+2028 may stand inside a line, as JSON lets it.
 */
export async function* inputLines(stream: AsyncIterable<Buffer>, most: number): AsyncIterable<string | null> {
  const decoder = new StringDecoder('utf8');
  let pieces: string[] = [];
  let length = 0;
  const take = (piece: string): void => {
    length += piece.length;
    if (length > most) pieces = [];
    else pieces.push(piece);
  };
  const finish = (): string | null => {
    const line = length > most ? null : pieces.join('').replace(/\r$/u, '');
    [pieces, length] = [[], 0];
    return line;
  };
  for await (const chunk of stream) {
    const [first = '', ...more] = decoder.write(chunk).split('\n');
    take(first);
    for (const piece of more) {
      const line = finish();
      if (line === null || line.trim() !== '') yield line;
      take(piece);
    }
  }
  take(decoder.end());
  const last = finish();
  if (last === null || last.trim() !== '') yield last;
}
