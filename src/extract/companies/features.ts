import { evidenceWords } from '../../lexicon/name-evidence.js';
import { demonyms, givenNames, surnames } from '../../lexicon/name-lists.js';
import { trailingForms } from '../../lexicon/legal-forms.js';
import type { PartyType } from '../../model/extraction.js';
import type { Doc, Token } from '../../text/doc.js';
import type { Feature } from './evidence.js';
import { isEnglish, isPlace, knownAs } from './known.js';
import { hasInnerCapital, isCapitals, isNameToken } from './shape.js';

/** Features with, where they tell it, what kind of party they point to. */
export class Signs {
  readonly features = new Set<Feature>();
  company = 0;
  organisation = 0;

  add(feature: Feature, type?: PartyType, weight = 1): this {
    this.features.add(feature);
    if (type === 'company') this.company += weight;
    if (type === 'organisation') this.organisation += weight;
    return this;
  }
}

const W = evidenceWords;
const bare = (token: Token): string => token.lower.replaceAll('.', '');

/** What the name itself says, whatever stands around it. */
export function nameSigns(tokens: readonly Token[], text: string): Signs {
  const signs = new Signs().add('a capitalised run');
  const words = tokens.filter((t) => t.kind === 'word' || t.kind === 'number');
  const last = words[words.length - 1] ?? tokens[0]!;
  const known = knownAs(text);
  if (known === 'brand') signs.add('a known brand', 'company', 0.5);
  else if (known) signs.add('a well-known name', known, 4);
  const several = words.length > 1;
  if (several && isFormed(last) && !isEnglishForm(last)) signs.add('ends in a legal form', 'company', 5);
  if (several && !known) endSigns(signs, words, last);
  shapeSigns(signs, words, text, known !== undefined);
  if (!known) againstSigns(signs, words, text);
  return signs;
}

const isFormed = (token: Token): boolean => trailingForms.has(bare(token)) && /^(?:\p{Lu}|plc)/u.test(token.text);
const isEnglishForm = (token: Token): boolean => /^(?:AS|SE|AD|PC|CA|ESP|SPA)$/.test(token.text);

/** The last word of several, and "X of Y". */
function endSigns(signs: Signs, words: readonly Token[], last: Token): void {
  const lead = words.findIndex((t) => t.text === 'of' || t.text === 'for');
  const head = lead > 0 ? words[lead - 1]!.lower : last.lower;
  if (lead > 0 && (W.organisationLead.has(head) || W.organisationHead.has(head)))
    signs.add('built like a public body (X of Y)', head === 'bank' ? 'company' : 'organisation', 3);
  else if (W.event.has(last.lower)) signs.add('ends in an event’s word');
  else if (W.organisationHead.has(last.lower)) signs.add('ends in a public body’s word', 'organisation', 3);
  else if (W.companyHead.has(last.lower)) signs.add('ends in a company word', 'company', 2.5);
  else if (W.placeHead.has(last.lower)) signs.add('ends in a place’s word');
  else if (W.work.has(last.lower)) signs.add('ends in a word for a text, law or work');
}

function shapeSigns(signs: Signs, words: readonly Token[], text: string, known: boolean): void {
  const [only] = words;
  const single = words.length === 1 && only !== undefined;
  if (single && isCapitals(only.text)) {
    if (W.noName.has(bare(only)) || W.noName.has(only.lower)) signs.add('capitals that name no body');
    else if (only.text.length < 7) signs.add('a word in capitals');
  }
  if (words.some((t) => hasInnerCapital(t.text))) signs.add('capitals inside a word', 'company', 1);
  if (/&|\p{L}\.(?:com|net|org|io|co)\b/u.test(text)) signs.add('an ampersand or a web address', 'company', 1);
  if (single && !known && isEnglish(only.lower) && !isCapitals(only.text)) signs.add('an ordinary English word');
  else if (words.some((t) => isNameToken(t) && !isEnglish(t.lower))) signs.add('no English word');
}

function againstSigns(signs: Signs, words: readonly Token[], text: string): void {
  const [first] = words;
  if (!first) return;
  const single = words.length === 1;
  const lower = first.lower.replace(/\.$/u, '');
  if (single && (givenNames.has(lower) || surnames.has(lower))) signs.add('a given name or surname');
  if (isPlace(text) || (single && W.place.has(lower))) signs.add('a place');
  else if (single && (demonyms.has(lower) || W.faith.has(lower))) signs.add('a people, faith or language');
  if (single && W.calendar.has(lower)) signs.add('a day or month');
  if (words.some((t) => W.product.has(t.lower))) signs.add('a product');
}

/** What stands around a mention: tokens `first` to `last`. */
export function contextSigns(doc: Doc, first: number, last: number, signs: Signs): void {
  const { tokens } = doc;
  const { sentence } = tokens[first]!;
  const at = (i: number): Token | undefined => (tokens[i]?.sentence === sentence ? tokens[i] : undefined);
  afterSigns(at, last, signs);
  beforeSigns(at, first, signs);
  appositionSigns(at, last, signs);
}

type At = (index: number) => Token | undefined;

function afterSigns(at: At, last: number, signs: Signs): void {
  const [next, second, third] = [at(last), at(last + 1), at(last + 2)];
  if (!next) return;
  if (/^['’]s?$/u.test(next.text) && second) {
    const noun =
      W.corporateNoun.has(second.lower) ||
      (third !== undefined && second.pos !== 'NOUN' && W.corporateNoun.has(third.lower));
    if (noun) signs.add('owns shares, a chief executive or products', 'company', 2);
  } else if (W.corporateNoun.has(next.lower) && !isNameToken(next))
    signs.add('a chief executive, shares or a spokesman follows', 'company', 1);
  else if (next.text === '(' || next.text === '[') bracketSigns(at, last, signs);
  else if (W.saidVerb.has(next.lower)) signs.add('speaks');
  else if (W.companyVerb.has(next.lower) && next.pos !== 'NOUN') signs.add('does what companies do', 'company', 0.5);
  else if (W.personVerb.has(next.lower)) signs.add('does what people do');
  else if (/^(?:has|have|had|will|would|also)$/u.test(next.lower) && second && W.companyVerb.has(second.lower))
    signs.add('does what companies do', 'company', 0.5);
  if (next.text === ',' && second?.kind === 'number' && /^[1-9]\d$/u.test(second.text) && at(last + 2)?.text === ',')
    signs.add('after an age or a person’s title');
}

/** "(NYSE: ABC)", "(ABC.O)", "(ABC)". */
function bracketSigns(at: At, last: number, signs: Signs): void {
  const inside: Token[] = [];
  for (let i = last + 1; inside.length < 7; i++) {
    const token = at(i);
    if (!token || token.text === ')' || token.text === ']') break;
    inside.push(token);
  }
  const text = inside.map((t) => t.text).join('');
  if (
    /^(?:NYSE|NASDAQ|Nasdaq|NasdaqGS|AMEX|ASX|LSE|LON|TSX|TSE|NSE|BSE|HKG|OTC\w*|AIM|JSE|SGX|EPA|FRA|ETR|NYSEMKT|KRX|BIT|BME|TYO)[:-][\p{Lu}\p{N}.]{1,10}(?:;|,|$)/u.test(
      text,
    ) ||
    /^[\p{Lu}\p{N}]{1,6}\.[A-Z]{1,2}$/u.test(text) ||
    /^ticker/iu.test(text)
  )
    signs.add('a ticker in brackets', 'company', 5);
  else if (/^[\p{Lu}&]{2,8}s?$/u.test(text)) signs.add('initials in brackets');
}

function beforeSigns(at: At, first: number, signs: Signs): void {
  let i = first - 1;
  let previous = at(i);
  const article = previous !== undefined && /^(?:the|a|an)$/u.test(previous.lower);
  if (article) previous = at(--i);
  if (article) signs.add('after an article');
  if (!previous) return;
  const before = at(i - 1);
  const word = previous.lower;
  if (W.companyNoun.has(word) && previous.pos !== 'VERB' && !article)
    signs.add('after a word for a company', 'company', 2);
  else if (W.organisationNoun.has(word) && !article) signs.add('after a word for a public body', 'organisation', 2);
  else if (W.honorific.has(word.replace(/\.$/u, ''))) signs.add('after an age or a person’s title');
  else if (
    before &&
    /^(?:of|in|at|for|with|from)$/u.test(word) &&
    /^(?:shares?|stakes?|stock|takeover|acquisition|purchase|investors?|shareholders?|subsidiary|unit|division|owner|customers?|parent|employees?)$/u.test(
      before.lower,
    )
  )
    signs.add('after shares of, a stake in', 'company', 2);
  else if (before && /^(?:of|at|for|with|from)$/u.test(word) && W.title.has(before.lower.replace(/\.$/u, '')))
    signs.add('after a title and of, at or for');
  else if (/^(?:in|near|across|throughout|outside|inside)$/u.test(word)) signs.add('after in, near or across');
  else if (/^(?:at|by|with|from|against)$/u.test(word)) signs.add('after at, by, with or from');
}

/** ", a maker of", ", the company that", ", which makes". */
function appositionSigns(at: At, last: number, signs: Signs): void {
  if (at(last)?.text !== ',') return;
  if (!/^(?:a|an|the|which|one|whose)$/u.test(at(last + 1)?.lower ?? '')) return;
  for (let i = last + 2; i < last + 8; i++) {
    const token = at(i);
    if (!token || token.kind === 'punct') return;
    if (W.companyNoun.has(token.lower)) signs.add('explained as a company', 'company', 2);
    else if (W.organisationNoun.has(token.lower)) signs.add('explained as a company', 'organisation', 2);
    else continue;
    return;
  }
}
