import { aliasEntries, type AliasEntry } from '../../lexicon/company-aliases.js';
import { apartWords, commonNameWords, hollowWords, tradeWords } from '../../lexicon/company-descriptors.js';
import { gather } from '../../text/gather.js';
import { stripLegalForms } from './legal-form.js';
import { bareName, nameWords } from './words.js';

/** A company's name taken apart for comparison. */
export interface CompanyName {
  printed: string;
  /** folded words without legal forms, and the other orders they may be read in ("Smith A O", "Lilly (Eli)") */
  core: string[];
  readings: string[][];
  /** the core without spaces and "and": what two spellings of one name share */
  key: string;
  /** the same with the legal forms left on */
  fullKey: string;
  families: ReadonlySet<string>[];
  alias: AliasEntry | null;
  /** entries of the alias list this short form may stand for, two or more */
  maybe: AliasEntry[];
}

/** Names read lately: an event asks for the same few hundred many thousand times. */
const lately = new Map<string, Readonly<CompanyName>>();
const MOST_KEPT = 20_000;

/** Takes a name apart. Never throws; an empty name has an empty key. */
export function readName(printed: string): Readonly<CompanyName> {
  const known = lately.get(printed);
  if (known) return known;
  if (lately.size >= MOST_KEPT) lately.clear();
  const read = takeApart(printed);
  lately.set(printed, read);
  return read;
}

function takeApart(printed: string): CompanyName {
  const bare = withoutAcronym(bareName(printed));
  const words = nameWords(bare);
  const { core, families } = stripLegalForms(words);
  const readings = [core, ...inversions(core), ...bracketReading(bare), ...withoutPossessive(bare)];
  const key = joinKey(core);
  const fullKey = joinKey(words);
  const maybe = aliasIndex().maybe.get(fullKey) ?? [];
  const alias = maybe.length > 1 ? null : findAlias(fullKey, readings);
  return { printed, core, readings, key, fullKey, families, alias, maybe };
}

/** Two spellings of one name have one key: case, accents, marks, spaces and legal forms set aside. */
export const companyKey = (name: string): string => readName(name).key;

function findAlias(fullKey: string, readings: readonly string[][]): AliasEntry | null {
  const { forms, maybe } = aliasIndex();
  const whole = forms.get(fullKey);
  if (whole) return whole;
  for (const reading of readings) {
    const key = joinKey(reading);
    if (!maybe.has(key) && forms.has(key)) return forms.get(key)!;
  }
  return null;
}

/** "and" counts only beside short words: "Marsh & McLennan" is "Marsh McLennan", "A&P" is not "AP". */
export function joinKey(words: readonly string[]): string {
  const long = (word: string | undefined): boolean => (word?.length ?? 0) > 2;
  return words.filter((word, i) => word !== 'and' || !(long(words[i - 1]) && long(words[i + 1]))).join('');
}

/** A register puts the family name first: "SMITH A O", "HUNT J B TRANSPORT", "PRICE T ROWE". */
function inversions(core: readonly string[]): string[][] {
  const [first, second, third, ...rest] = core;
  if (!first || !second || first.length < 3 || second.length > 2) return [];
  const readings = [[second, first, ...core.slice(2)]];
  if (third && second.length === 1) readings.push([second, third, first, ...rest]);
  return readings;
}

/** "Lilly (Eli)" is read as "Eli Lilly". */
function bracketReading(bare: string): string[][] {
  const match = /^([^()]{2,80}?)\s*\(([^()]{2,40})\)$/u.exec(bare);
  return match ? [stripLegalForms(nameWords(`${match[2]} ${match[1]}`)).core] : [];
}

/** "Vordale's" may be Vordale, as "Bodkin's" may be Bodkin's. */
const withoutPossessive = (bare: string): string[][] =>
  /[\p{L}\p{N}]['’]s?$/u.test(bare) ? [stripLegalForms(nameWords(bare.replace(/['’]s?$/u, ''))).core] : [];

/** "Reserve Bank of India (RBI)" without the brackets, where they hold its initials. */
function withoutAcronym(bare: string): string {
  const match = /^([^()]{5,200}?)\s*\(([\p{Lu}&.]{2,10})\)$/u.exec(bare);
  if (!match) return bare;
  return isAcronymOf(match[2]!, match[1]!) ? match[1]! : bare;
}

/** True where the letters of `short` are the initials of the words of `long`, small words optional. */
export function isAcronymOf(short: string, long: string): boolean {
  const letters = short.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  const words = nameWords(long);
  const initials = (list: readonly string[]): string => list.map((word) => word[0]!).join('');
  const small = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'to', 'et', 'und', 'del', 'la', 'a']);
  const big = words.filter((word) => !small.has(word));
  const cores = [words, big, stripLegalForms(words).core, stripLegalForms(big).core];
  return letters.length > 1 && cores.some((core) => core.length > 1 && initials(core) === letters);
}

/** The alias list's spelling of a name of plain letters; undefined where it does not have it. */
export function aliasSpelling(name: string): string | undefined {
  const key = name.toLowerCase().replaceAll(' ', '');
  return aliasIndex().spellings.get(key);
}

interface AliasIndex {
  spellings: Map<string, string>;
  forms: Map<string, AliasEntry>;
  maybe: Map<string, AliasEntry[]>;
}
let index: AliasIndex | undefined;

function aliasIndex(): AliasIndex {
  if (index) return index;
  const forms = new Map<string, AliasEntry>();
  const spellings = new Map<string, string>();
  const maybe = new Map<string, AliasEntry[]>();
  for (const entry of aliasEntries) {
    for (const form of [entry.name, ...(entry.forms ?? [])]) {
      const key = joinKey(nameWords(form));
      forms.set(key, entry);
      spellings.set(key, form);
    }
    for (const form of entry.maybe ?? []) gather(maybe, joinKey(nameWords(form)), entry);
  }
  index = { forms, maybe, spellings };
  return index;
}

/** True where a name can be told by these words: one of them is neither common nor a mere description. */
export const isDistinctive = (words: readonly string[]): boolean =>
  words.some((word) => word.length > 1 && !commonNameWords.has(word) && !isDescriptor(word)) ||
  (words.length > 1 && !words.some((word) => commonNameWords.has(word) && !tradeWords.has(word)));

/** True for words that say what a company does or how it is built, not who it is. */
export const isDescriptor = (word: string): boolean =>
  hollowWords.has(word) || tradeWords.has(word) || apartWords.has(word);
