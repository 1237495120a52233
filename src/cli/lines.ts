import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of a stream of UTF-8, as many together as have come: who writes one and waits for its answer gets it. Blank ones
 * are left out; null stands for a line longer than `most` characters, which is not held. Lines end at a line feed alone: a
 * carriage return before it is dropped, and U+2028 may stand inside a line, as JSON lets it.
 */
export async function* inputLines(stream: AsyncIterable<Buffer>, most: number): AsyncIterable<(string | null)[]> {
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
  const isSaid = (line: string | null): boolean => line === null || line.trim() !== '';
  for await (const chunk of stream) {
    const [first = '', ...more] = decoder.write(chunk).split('\n');
    take(first);
    const lines: (string | null)[] = [];
    for (const piece of more) {
      lines.push(finish());
      take(piece);
    }
    const said = lines.filter(isSaid);
    if (said.length > 0) yield said;
  }
  take(decoder.end());
  const last = finish();
  if (isSaid(last)) yield [last];
}
