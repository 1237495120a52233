import { userFailure } from '../run/failure.js';

/** The path that stands for standard input. */
export const PIPE = '-';

const EXAMPLE = 'Pipe articles into it: cat all.ndjson | npm run -s analyze -- -';

/**
 * What is piped in, to its end: its bytes, or in plain words why it cannot be used. No more than the limit is ever held.
 * @param most in millions of bytes
 * @throws a user failure where a person's terminal is all there is, or nothing comes
 */
export async function readPiped(
  stream: AsyncIterable<Buffer> & { isTTY?: boolean },
  most: number,
): Promise<Buffer | string> {
  if (stream.isTTY) throw userFailure('"-" reads standard input, and nothing is piped into it', EXAMPLE);
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      length += chunk.length;
      if (length > most * 1e6) return `more than ${most} million bytes are too many (see --max-file-size)`;
      chunks.push(chunk);
    }
  } catch (problem) {
    return `cannot be read (${(problem as NodeJS.ErrnoException).code ?? 'unknown error'})`;
  }
  if (!chunks.some((chunk) => chunk.some((byte) => byte > SPACE)))
    throw userFailure('standard input ("-") is empty', EXAMPLE);
  return Buffer.concat(chunks);
}

const SPACE = 0x20;
