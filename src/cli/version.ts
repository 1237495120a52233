import { readFileSync } from 'node:fs';

/** The program's version, from the package file two folders above the compiled command. */
export const version = (): string =>
  (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;
