import { createRequire } from 'node:module';

/** The files and folders that match a pattern; loaded only where somebody gives one. */
export function glob(pattern: string): string[] {
  const require = createRequire(import.meta.url);
  const fastGlob = require('fast-glob') as typeof import('fast-glob');
  return fastGlob.sync(pattern.replaceAll('\\', '/'), {
    onlyFiles: false,
    dot: false,
    unique: true,
    followSymbolicLinks: false,
  });
}
