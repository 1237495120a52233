import { hollowWords, tradeWords } from '../../lexicon/company-descriptors.js';
import { trailingForms } from '../../lexicon/legal-forms.js';
import { byCodeUnit } from '../../text/fold.js';
import { aliasSpelling, readName, type CompanyName } from './read-name.js';
import { bareName } from './words.js';

const SMALL = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'de',
  'du',
  'des',
  'la',
  'le',
  'et',
  'und',
  'von',
  'y',
  'e',
]);

/** The name as it is best printed: by the alias list, else as written, without legal form, in mixed case. */
export function normalisedName(name: string): string {
  const read = readName(name);
  if (read.alias) return read.alias.name;
  const bare = bareName(name).replace(/['’]s?$/u, (mark, at: number) => (at > 0 ? '' : mark));
  return titleCased(withoutLegalForm(bare)) || name.trim();
}

/** Takes legal forms off the printed name's end, never to nothing. */
export function withoutLegalForm(name: string): string {
  let left = name;
  for (let cut = lastForm(left); cut > 0; cut = lastForm(left)) left = left.slice(0, cut).replace(/[\s,&+.]+$/u, '');
  return left;
}

/** Where the legal form at the end begins; 0 where there is none or nothing would be left. */
function lastForm(name: string): number {
  const starts = [...name.matchAll(/(?<=[\s,])[^\s,]+/gu)].map((m) => m.index);
  for (const at of starts.slice(-5)) {
    const form = name
      .slice(at)
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}|\./gu, '');
    const words = form
      .replace(/&/gu, ' and ')
      .replace(/\//gu, ' ')
      .trim()
      .split(/[\s,]+/u)
      .join(' ');
    if (trailingForms.has(words)) return at;
  }
  return 0;
}

/** Capitals only are print, not a name: "TELEFONICA" becomes "Telefonica"; what may be an acronym stays. */
export function titleCased(name: string): string {
  if (name !== name.toUpperCase() || name === name.toLowerCase()) return name;
  const words = name.split(/\s+/u);
  const printed = words.some((word) => word.replace(/[^\p{L}]/gu, '').length > 5);
  if (!printed) return name;
  return words.map((word, i) => casedWord(word, i)).join(' ');
}

function casedWord(word: string, index: number): string {
  const lower = word.toLowerCase();
  if (index > 0 && SMALL.has(lower)) return lower;
  const known = hollowWords.has(lower) || tradeWords.has(lower) || SMALL.has(lower);
  const letters = lower.replace(/[^\p{L}]/gu, '');
  if (!known && (letters.length < 4 || !/[aeiouy]/u.test(letters.normalize('NFKD')))) return word;
  return lower.replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** How well written a form is; higher is better. Mixed case over capitals, accents over none, more forms seen over fewer. */
export function writtenWell(form: string): number {
  const capitals = form === form.toUpperCase() && form !== form.toLowerCase();
  const accents = form.normalize('NFKD') !== form;
  const spaced = form.includes(' ');
  const owned = /['’]s$/u.test(form);
  return (capitals ? 0 : 8) + (owned ? 3 : 0) + (accents ? 4 : 0) + (spaced ? 2 : 0) + (/^\p{Lu}/u.test(form) ? 1 : 0);
}

/** The best-written of the forms met, in the alias list's own spelling where it has the form; ties go to the more frequent, then the longer. */
export function clusterName(names: readonly CompanyName[], seen: ReadonlyMap<string, number>): string {
  const alias = names.find((name) => name.alias)?.alias;
  const met = new Set(names.flatMap((name) => [name.key, name.fullKey]));
  if (alias && met.has(readName(alias.name).fullKey)) return alias.name;
  const forms = [...seen.keys()].map((form) => ({ form, plain: withoutLegalForm(bareName(form)) }));
  const score = (plain: string, form: string): number =>
    writtenWell(plain) * 10_000 + Math.min(99, seen.get(form) ?? 0) * 100 + Math.min(99, plain.length);
  forms.sort((a, b) => score(b.plain, b.form) - score(a.plain, a.form) || byCodeUnit(a.plain, b.plain));
  return wellPrinted(forms[0]!.plain);
}

/** As printed, without legal form, in the alias list's spelling of that very form, else out of capitals. */
export function wellPrinted(name: string): string {
  if (isPlainName(name)) return aliasSpelling(name) ?? name;
  const { alias, key, fullKey } = readName(name);
  const forms = alias ? [alias.name, ...(alias.forms ?? [])] : [];
  const own = forms.find((form) => [key, fullKey].includes(readName(form).fullKey));
  if (own) return own;
  const bare = bareName(name).replace(/(?<=.)['’]$/u, '');
  return titleCased(withoutLegalForm(bare)) || name.trim();
}

/** One or more words of letters in mixed case, with no article before and no legal form behind: most names. */
function isPlainName(name: string): boolean {
  if (!/^[A-Z][a-z]+(?: [A-Z][a-z]+)*$/u.test(name) || name.startsWith('The ')) return false;
  return !trailingForms.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());
}
