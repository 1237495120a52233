import { evidenceWords } from '../../lexicon/name-evidence.js';
import type { Doc, Token } from '../../text/doc.js';
import { eventSigns, placeSigns, symbolSigns, type At } from './settings.js';
import { isNameToken } from './shape.js';
import type { Signs } from './signs.js';

const W = evidenceWords;
const MARKET =
  /^(?:NYSE|NASDAQ|Nasdaq|NasdaqGS|AMEX|ASX|LSE|LON|TSX|TSE|NSE|BSE|HKG|HKEX|OTC\w*|AIM|JSE|SGX|EPA|FRA|ETR|NYSEMKT|KRX|BIT|BME|TYO|STO|SWX|AMS)[:-][\p{Lu}\p{N}.]{1,10}(?:;|,|$)/u;

/** Adds what stands around a mention: tokens `first` to `last` (exclusive), within its sentence. */
export function contextSigns(doc: Doc, first: number, last: number, signs: Signs): void {
  const { tokens } = doc;
  const { sentence } = tokens[first]!;
  const at: At = (i) => (tokens[i]?.sentence === sentence ? tokens[i] : undefined);
  afterSigns(at, last, signs);
  beforeSigns(at, first, last, signs);
  appositionSigns(at, last, signs);
  placeSigns(doc, at, first, last, signs);
  eventSigns(at, first, last, signs);
  symbolSigns(at, first, last, signs);
  if (/^["“‘'«„]$/u.test(at(first - 1)?.text ?? '') && /^["”’'»]$/u.test(at(last)?.text ?? ''))
    signs.add('alone between quotation marks');
}

function afterSigns(at: At, last: number, signs: Signs): void {
  const [next, second, third] = [at(last), at(last + 1), at(last + 2)];
  if (!next) return;
  if (/^['’]s?$/u.test(next.text) && second) ownedSigns(second, third, signs);
  else if (W.corporateNoun.has(next.lower) && !isNameToken(next))
    signs.add('shares, a chief executive or a spokesman follow', 'company', 1);
  else if (W.personNoun.has(next.text)) signs.add('a campaign, a family or supporters follow');
  else if (W.businessNoun.has(next.lower) && !isNameToken(next)) signs.add('its business follows', 'company', 0.5);
  else if (next.text === '(' || next.text === '[') bracketSigns(at, last, signs);
  else verbSigns(next, second, third, signs);
  const age = next.text === ',' && second?.kind === 'number' && /^[1-9]\d$/u.test(second.text) && third?.text === ',';
  if (age) signs.add('after an age or a person’s title');
  const number = next.kind === 'number' && /^\d{2,4}$/u.test(next.text);
  if (number || W.marketIndex.has(next.lower)) signs.add('a market’s index or number');
}

function ownedSigns(second: Token, third: Token | undefined, signs: Signs): void {
  const nouns = [second, third && second.pos !== 'NOUN' ? third : undefined];
  if (nouns.some((t) => t && W.corporateNoun.has(t.lower)))
    signs.add('owns shares or has a chief executive', 'company', 2);
  else if (W.personNoun.has(second.text)) signs.add('a campaign, a family or supporters follow');
  else if (nouns.some((t) => t && W.businessNoun.has(t.lower))) signs.add('its business follows', 'company', 0.5);
}

/** "$2", "3 percent", "1.5%", "12 cents" */
const isPriceStep = (second: Token, third: Token | undefined): boolean =>
  /^[$€£]/u.test(second.text) ||
  (second.kind === 'number' &&
    (second.text.endsWith('%') || /^(?:%|percent|per|cents?|pence)$/u.test(third?.lower ?? '')));

function verbSigns(next: Token, second: Token | undefined, third: Token | undefined, signs: Signs): void {
  const helped = /^(?:has|have|had|will|would|also|is|was)$/u.test(next.lower) && second !== undefined;
  const verb = helped ? second : next;
  if (W.priceMove.has(next.lower) && second && isPriceStep(second, third)) signs.add('its price moves', 'company', 1);
  else if (W.saidVerb.has(next.lower)) signs.add('speaks');
  else if (W.companyVerb.has(verb.lower) && verb.pos !== 'NOUN') signs.add('does what companies do', 'company', 0.5);
  else if (W.personVerb.has(next.lower)) signs.add('does what people do');
}

/** "(NYSE: ABC)", "(ABC.O)", "(ABC)". */
function bracketSigns(at: At, last: number, signs: Signs): void {
  const inside: string[] = [];
  for (let i = last + 1; inside.length < 7; i++) {
    const token = at(i);
    if (!token || token.text === ')' || token.text === ']') break;
    inside.push(token.text);
  }
  const text = inside.join('');
  if (MARKET.test(text) || /^[\p{Lu}\p{N}]{1,6}\.[A-Z]{1,2}$/u.test(text) || /^ticker/iu.test(text))
    signs.add('a ticker in brackets', 'company', 5);
  else if (/^[\p{Lu}&]{2,8}s?$/u.test(text)) signs.add('initials in brackets', 'organisation', 0.5);
}

function beforeSigns(at: At, first: number, last: number, signs: Signs): void {
  let i = first - 1;
  let previous = at(i);
  const article = previous !== undefined && /^(?:the|a|an)$/u.test(previous.lower) ? previous.lower : '';
  if (article) previous = at(--i);
  // "an Acme spokesman": the article is the noun's
  if (/^an?$/u.test(article) && !/^(?:NOUN|ADJ|PROPN)$/u.test(at(last)?.pos ?? '')) signs.add('after a or an');
  if (!previous) return;
  const before = at(i - 1);
  const word = previous.lower;
  if (/^(?:group|network|organi[sz]ation|body)$/u.test(word) && before && W.bodyGroup.has(before.lower))
    signs.add('after a word for a public body', 'organisation', 3);
  else if (W.firm.has(word) && !article) signs.add('after firm, bank or chain', 'company', 2);
  else if (W.companyNoun.has(word) && !/^(?:VERB|AUX)$/u.test(previous.pos) && !article)
    signs.add('after a word for a company', word === 'group' ? undefined : 'company', 2);
  else if (W.organisationNoun.has(word) && !article) signs.add('after a word for a public body', 'organisation', 2);
  else if (isCrowned(previous, before)) signs.add('after a word for a company', 'company', 2);
  else if (W.honorific.has(word.replace(/\.$/u, ''))) signs.add('after an age or a person’s title');
  else if (W.dealVerb.has(word)) signs.add('bought, sued or joined by others', 'company', 0.5);
  else if (before) prepositionSigns(word, before, signs);
}

/** "biscuit king Vordale": a trade's king in small letters is a company, or a person with a full name. */
const isCrowned = (word: Token, before: Token | undefined): boolean =>
  W.crown.has(word.text) && before?.pos === 'NOUN' && before.text === before.lower;

function prepositionSigns(word: string, before: Token, signs: Signs): void {
  if (
    (/^(?:of|in|at|for|with|from)$/u.test(word) && W.holding.has(before.lower)) ||
    (word === 'by' && W.ownedVerb.has(before.lower))
  )
    signs.add('after shares of, a stake in', 'company', 2);
  else if (/^(?:to|from|by)$/u.test(word) && W.sourceWord.has(before.lower)) signs.add('after according to, data from');
  else if (/^(?:of|at|for|with|from)$/u.test(word) && W.title.has(before.lower.replace(/\.$/u, ''))) {
    if (W.portfolioTitle.has(before.lower)) signs.add('a portfolio or place before a title');
    else signs.add('after a title and of, at or for');
  } else if (/^(?:in|near|across|throughout|outside|inside)$/u.test(word)) signs.add('after in, near or across');
}

/** ", a maker of", ", the company that", ", which makes". */
function appositionSigns(at: At, last: number, signs: Signs): void {
  if (at(last)?.text !== ',') return;
  if (!/^(?:a|an|the|which|one|whose)$/u.test(at(last + 1)?.lower ?? '')) return;
  for (let i = last + 2; i < last + 8; i++) {
    const token = at(i);
    if (!token || token.kind === 'punct') return;
    if (W.bodyGroup.has(token.text) || token.text === 'represents')
      signs.add('explained as a company', 'organisation', 3);
    else if (W.companyNoun.has(token.text)) signs.add('explained as a company', 'company', 2);
    else if (W.organisationNoun.has(token.text)) signs.add('explained as a company', 'organisation', 2);
    else continue;
    return;
  }
}
