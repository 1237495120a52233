import { createInterface } from 'node:readline';

/** `normalise -`: pairs of names in, same company or not out. */
export async function normalise(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    const { a, b } = JSON.parse(line) as { a: string; b: string };
    const same = a === b;
    process.stdout.write(`${JSON.stringify({ same, a, b, because: same ? 'equal' : 'different' })}\n`);
  }
}
