import { createInterface } from 'node:readline';
import { sameCompany } from '../normalise/company.js';

/** `normalise -`: pairs of names in, same company or not out. */
export async function normalise(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    const { a, b } = JSON.parse(line) as { a: string; b: string };
    process.stdout.write(`${JSON.stringify(sameCompany(a, b))}\n`);
  }
}
