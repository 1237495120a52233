import { verifyOutput } from '../run/verify.js';

/** Checks a written result; tells on stderr what it found. Returns 1 where anything is not as it was. */
export function verify(dir: string, options: { inputs?: string; quiet?: boolean }): number {
  const { articles, spans, files, faults } = verifyOutput(dir, options.inputs);
  for (const fault of faults) console.error(fault);
  if (faults.length === 0 && !options.quiet)
    console.error(`${dir}: as written. ${articles} articles, ${spans} spans and ${files} files checked.`);
  return faults.length === 0 ? 0 : 1;
}
