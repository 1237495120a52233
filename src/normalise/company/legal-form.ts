import { leadingForms, LONGEST_FORM, trailingForms } from '../../lexicon/legal-forms.js';

/** A name's words without its legal forms, and the families those may belong to, a set for each form taken off. */
export interface Stripped {
  core: string[];
  families: ReadonlySet<string>[];
}

/** Takes legal forms off both ends in a loop, and never the last word: "Holding AG" keeps "holding". */
export function stripLegalForms(words: readonly string[]): Stripped {
  let core = [...words];
  const families: ReadonlySet<string>[] = [];
  for (let taken = trailing(core); taken > 0 && taken < core.length; taken = trailing(core)) {
    families.push(trailingForms.get(core.slice(-taken).join(' '))!);
    core = withoutLoose(core.slice(0, -taken));
  }
  while (core.length > 1 && leadingForms.has(core[0]!)) families.push(leadingForms.get(core.shift()!)!);
  return { core, families };
}

/** The number of words the longest legal form at the end has. */
function trailing(words: readonly string[]): number {
  for (let n = Math.min(LONGEST_FORM, words.length); n > 0; n--)
    if (trailingForms.has(words.slice(-n).join(' '))) return n;
  return 0;
}

/** "Marsh &" of "Marsh & Co" */
const withoutLoose = (words: string[]): string[] =>
  words.length > 1 && words[words.length - 1] === 'and' ? words.slice(0, -1) : words;

/** Families whose forms print can exchange: Inc, Corp and Co; Ltd and each of them. */
const LOOSE = new Set(['corp', 'ltd', 'llc']);

/** True where both names carry legal forms and none of the one can stand for one of the other: Corp and plc. */
export function formsConflict(a: readonly ReadonlySet<string>[], b: readonly ReadonlySet<string>[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return !a.some((x) => b.some((y) => compatible(x, y)));
}

function compatible(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const family of a) if (b.has(family) || (LOOSE.has(family) && [...b].some((f) => LOOSE.has(f)))) return true;
  return false;
}
