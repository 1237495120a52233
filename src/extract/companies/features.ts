import { evidenceWords } from '../../lexicon/name-evidence.js';
import { demonyms } from '../../lexicon/name-lists.js';
import { trailingForms } from '../../lexicon/legal-forms.js';
import { ofWord, type Lexical } from '../../text/word.js';
import { isEnglish, isGivenName, isPlace, isSurname, knownAs } from './known.js';
import { hasInnerCapital, isCapitals, isNameToken } from './shape.js';
import { Signs } from './signs.js';

const W = evidenceWords;
const bare = (token: { lower: string }): string =>
  token.lower.includes('.') ? token.lower.replaceAll('.', '') : token.lower;
const SOUND =
  /^\p{L}{2,}(?:tech|soft|corp|bank|net|pharma|logic|logix|metrics|works|ware|charts|media|link|tel|onics|cyte|zyme|mart|tek|labs|trade|pay|coin|scape|tronics|systems|chem|pharm|cast|wave|sense|sys|com)$/u;
const PHRASE =
  /^(?:board of (?:directors|trustees|governors)|chief \w+ officer|state of \w+|department of \w+ store|house of cards|internet of things|call of duty|act of \w+|bill of rights|book of \w+|game of thrones|joint venture|managing director|social media|climate change)$/iu;

/** What the name itself says, whatever stands around it. */
export function nameSigns(tokens: readonly Lexical[], text: string): Signs {
  const signs = new Signs().add('a capitalised run');
  const words = tokens.filter((t) => t.kind === 'word' || t.kind === 'number');
  const last = words[words.length - 1] ?? tokens[0]!;
  const known = knownAs(text);
  const common = words.length === 1 && isEnglish(last.lower) && !isCapitals(last.text);
  if (known === 'brand') signs.add('a known brand', 'company', 0.5);
  else if (known) signs.add(common ? 'a well-known name and a common word' : 'a well-known name', known, 4);
  const several = words.length > 1;
  const formed = several && isLegalForm(last);
  if (formed) signs.add('ends in a legal form', 'company', 5);
  if (several && !known && !formed) endSigns(signs, words, last);
  shapeSigns(signs, words, text, known !== undefined);
  if (!known || known === 'brand') againstSigns(signs, words, text);
  return signs;
}

const TITLE_CASED = new Set([
  'inc',
  'ltd',
  'co',
  'cos',
  'plc',
  'pty',
  'pte',
  'pvt',
  'oyj',
  'kft',
  'zrt',
  'bhd',
  'tbk',
  'srl',
  'pcl',
  'ag',
  'nv',
]);

/** A legal form as a name prints it; capitals that mean something else as often are left out. */
export const isLegalForm = ofWord(
  (token) =>
    token.text.length < 16 &&
    trailingForms.has(bare(token)) &&
    (token.text.length > 3 || !/^\p{Lu}\p{Ll}/u.test(token.text) || TITLE_CASED.has(bare(token))) &&
    /^(?:\p{Lu}|plc)/u.test(token.text) &&
    !/^(?:AS|SE|AD|PC|CA|ESP|SPA|ASA|SAS)$/iu.test(token.text),
);

/** The last word of several, and "X of Y". */
function endSigns(signs: Signs, words: readonly Lexical[], last: Lexical): void {
  const lead = words.findIndex((t) => /^(?:of|for|on)$/u.test(t.text));
  const head = lead > 0 ? words[lead - 1]!.lower : last.lower;
  if (lead > 0 && (W.organisationLead.has(head) || W.organisationHead.has(head)))
    signs.add('built like a public body (X of Y)', head === 'bank' ? 'company' : 'organisation', 3);
  else if (W.event.has(last.lower)) signs.add('ends in an event’s word');
  else if (W.organisationHead.has(last.lower)) signs.add('ends in a public body’s word', 'organisation', 3);
  else if (W.companyHead.has(last.lower)) signs.add('ends in a company word', 'company', 2.5);
  else if (isKind(last.lower)) signs.add('ends in a plural that names a kind of body');
  else if (W.placeHead.has(last.lower)) signs.add('ends in a place’s word');
  else if (W.work.has(last.lower)) signs.add('ends in a word for a text, law or work');
  if (
    signs.company + signs.organisation > 0 &&
    words.every(
      (t) => !isNameToken(t) || isEnglish(t.lower) || W.organisationHead.has(t.lower) || W.companyHead.has(t.lower),
    ) &&
    lead < 0
  ) {
    signs.add('made of ordinary words only');
    if (last.lower === 'fund' || last.lower === 'network') signs.organisation += 4;
  }
}

/** "agencies", "committees" */
const isKind = (lower: string): boolean =>
  lower.endsWith('ies')
    ? W.organisationHead.has(`${lower.slice(0, -3)}y`)
    : lower.endsWith('s') && W.organisationHead.has(lower.slice(0, -1));

function shapeSigns(signs: Signs, words: readonly Lexical[], text: string, known: boolean): void {
  const [only] = words;
  const single = words.length === 1 && only !== undefined;
  if (single && isCapitals(only.text)) {
    if (W.noName.has(bare(only)) || W.noName.has(only.lower)) signs.add('capitals that name no body');
    else if (only.text.length < 7) signs.add('a word in capitals');
  }
  if (/^\p{L}\.?$/u.test(text)) signs.add('a single letter');
  if (single && /\p{Lu}/u.test(only.text) && /\p{N}/u.test(only.text) && !known) signs.add('capitals with digits');
  if (words.some((t) => hasInnerCapital(t.text))) signs.add('capitals inside a word', 'company', 1);
  if (/&|\p{L}\.(?:com|net|org|io|co)\b/u.test(text)) signs.add('an ampersand or a web address', 'company', 1);
  if (single && !known && isEnglish(only.lower) && !isCapitals(only.text)) signs.add('an ordinary English word');
  else if (words.some((t) => isNameToken(t) && !isEnglish(t.lower))) signs.add('no English word');
  if (!known && single && SOUND.test(only.lower) && !isEnglish(only.lower))
    signs.add('sounds like a company', 'company', 0.5);
}

function againstSigns(signs: Signs, words: readonly Lexical[], text: string): void {
  const [first] = words;
  if (!first) return;
  const single = words.length === 1;
  const lower = first.lower.replace(/\.$/u, '');
  if (single && W.leader.has(lower)) signs.add('a public figure’s surname');
  else if (single && (isGivenName(lower) || isSurname(lower))) signs.add('a given name or surname');
  if (isPlace(text) || (single && W.place.has(lower))) signs.add('a place');
  else if (words.every((t) => isOrigin(t.lower)))
    signs.add(words.some((t) => isPeople(t.lower)) ? 'a people, faith or language' : 'a place');
  else if (single && /^\p{Lu}\p{Ll}+(?:ese|ian|ean|itan)s?$/u.test(first.text)) signs.add('sounds like a people');
  if (single && W.calendar.has(lower)) signs.add('a day or month');
  if (PHRASE.test(text)) signs.add('a common noun phrase');
  if (words.some((t) => W.product.has(t.lower)) && !isOffice(words)) signs.add('a product');
  if (words.every((t) => W.marketName.has(t.lower))) signs.add('a market’s index or number');
  if (single && isLegalForm(first)) signs.add('capitals that name no body');
}

/** "Road Safety Office": a body by its last word, unless a company's name stands before it ("Acme Office"). */
function isOffice(words: readonly Lexical[]): boolean {
  const last = words.at(-1)!;
  const rest = words.slice(0, -1);
  return (
    rest.length > 1 &&
    W.organisationHead.has(last.lower) &&
    rest.every((t) => isEnglish(t.lower) && knownAs(t.text) === undefined && !W.product.has(t.lower))
  );
}

const isPeople = (lower: string): boolean =>
  demonyms.has(lower) || W.faith.has(lower) || /^(?:\p{L}+-)?americans?$/u.test(lower);
/** "North", "American", "Asia": words that say where, alone or together. */
const isOrigin = (lower: string): boolean => isPeople(lower) || W.place.has(lower) || isPlace(lower);
