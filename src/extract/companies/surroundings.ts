import { evidenceWords } from '../../lexicon/name-evidence.js';
import type { Doc, Token } from '../../text/doc.js';
import type { Signs } from './features.js';
import { isPlace, knownAs } from './known.js';
import { isNameToken } from './shape.js';

const W = evidenceWords;
const MARKET =
  /^(?:NYSE|NASDAQ|Nasdaq|NasdaqGS|AMEX|ASX|LSE|LON|TSX|TSE|NSE|BSE|HKG|HKEX|OTC\w*|AIM|JSE|SGX|EPA|FRA|ETR|NYSEMKT|KRX|BIT|BME|TYO|STO|SWX|AMS)[:-][\p{Lu}\p{N}.]{1,10}(?:;|,|$)/u;
const HOLDING =
  /^(?:shares?|stakes?|stock|takeover|acquisition|purchase|investors?|shareholders?|subsidiary|unit|division|owner|customers?|parent|employees?|ownership|control|ipo)$/u;
const SOURCE =
  /^(?:according|data|figures|research|analysis|report|statement|survey|provided|run|published|released|developed|made|manufactured|built|founded|hired|employed|commissioned|supplied|launched|distributed|produced|compiled|conducted|tracked)$/u;
const OWNED = /^(?:owned|acquired|bought|purchased|operated|backed|controlled|sold)$/u;
const BODY_GROUP =
  /^(?:campaign|campaigning|advocacy|rights|lobby|lobbying|pressure|trade|industry|environmental|environment|consumer|activist|hacker|hacking|militant|rebel|interest|community|nonprofit|non-profit|terrorist|user|faith|extremist|protest|conservation|civil|privacy|charity|aid|volunteer|parents|patient|patients)$/u;
const DEAL =
  /^(?:buy|buys|bought|buying|acquire|acquired|acquires|acquiring|sue|sued|sues|suing|joined|join|joins|joining|invest|hired|accused|accuse|approached|rival|rivals|via|vs|versus|purchase|purchased|fined|outbid|backed|named|told|between)$/u;
const FIRM =
  /^(?:firm|company|bank|chain|retailer|giant|maker|manufacturer|airline|insurer|lender|startup|start-up|group|carmaker|automaker|chipmaker|drugmaker|brewer|consultancy|brokerage|conglomerate|supplier|vendor|provider|subsidiary|carrier|utility|distributor)$/u;
const MOVE =
  /^(?:rose|fell|gained|lost|slid|dropped|jumped|climbed|added|shed|tumbled|surged|plunged|retreated|sank|soared|advanced|slipped|skidded|rallied|declined|rises|falls|gains|slides|drops|jumps|climbs|sheds|tumbles|surges)$/u;
const INDEX = /^(?:index|indices|average|composite|futures|bonds?|notes?|yields?)$/u;

type At = (index: number) => Token | undefined;

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

/** "the Acme conference", "spoke at Acme", "said at Acme last year"; "the Acme bug". */
function eventSigns(at: At, first: number, last: number, signs: Signs): void {
  const [next, second] = [at(last), at(last + 1)];
  if (next && EVENT.test(next.lower)) signs.add('an event by what stands around it');
  if (next && THING.test(next.lower)) signs.add('a thing by the noun that follows');
  const the = at(first - 1)?.lower === 'the' ? 1 : 0;
  const word = at(first - 1 - the)?.lower;
  if (word !== 'at' && word !== 'during') return;
  const dated = isDated(next, second);
  for (let i = first - 2 - the; i > first - 6; i--) {
    const verb = at(i)?.lower ?? '';
    if (STAGE.test(verb) || (dated && TOLD.test(verb))) signs.add('an event by what stands around it');
  }
}

/** "last year", "this week", "2019" */
const isDated = (next: Token | undefined, second: Token | undefined): boolean =>
  next !== undefined &&
  (/^(?:19|20)\d\d$/u.test(next.text) ||
    (/^(?:last|this|next|earlier)$/u.test(next.lower) &&
      /^(?:year|week|month|spring|summer|fall|autumn|this)$/u.test(second?.lower ?? '')));

const STAGE = /^(?:spoke|speaking|speak|keynote|talk|presented|presentation|demonstrated|booth|panel|stage)$/u;
const TOLD = /^(?:said|announced|unveiled|showed|launched|debuted|told|revealed)$/u;
const EVENT =
  /^(?:conference|conferences|convention|summit|expo|festival|exhibition|championships?|tournament|awards?|olympics|keynote|attendees)$/u;
const THING =
  /^(?:bug|flaw|flaws|vulnerability|vulnerabilities|malware|worm|trojan|botnet|exploit|variant|virus|ransomware|outbreak|spyware|servers?|browser|smartphone|smartphones|handset|console|tablet|tablets|sedan|suv|aircraft|missile|missiles)$/u;

function afterSigns(at: At, last: number, signs: Signs): void {
  const [next, second, third] = [at(last), at(last + 1), at(last + 2)];
  if (!next) return;
  if (/^['’]s?$/u.test(next.text) && second) ownedSigns(second, third, signs);
  else if (W.corporateNoun.has(next.lower) && !isNameToken(next))
    signs.add('shares, a chief executive or a spokesman follow', 'company', 1);
  else if (W.businessNoun.has(next.lower) && !isNameToken(next)) signs.add('its business follows', 'company', 0.5);
  else if (next.text === '(' || next.text === '[') bracketSigns(at, last, signs);
  else verbSigns(next, second, signs);
  const age = next.text === ',' && second?.kind === 'number' && /^[1-9]\d$/u.test(second.text) && third?.text === ',';
  if (age) signs.add('after an age or a person’s title');
  const number = next.kind === 'number' && /^\d{2,4}$/u.test(next.text);
  if (number || INDEX.test(next.lower)) signs.add('a market’s index or number');
}

function ownedSigns(second: Token, third: Token | undefined, signs: Signs): void {
  const nouns = [second, third && second.pos !== 'NOUN' ? third : undefined];
  if (nouns.some((t) => t && W.corporateNoun.has(t.lower)))
    signs.add('owns shares or has a chief executive', 'company', 2);
  else if (nouns.some((t) => t && W.businessNoun.has(t.lower))) signs.add('its business follows', 'company', 0.5);
}

function verbSigns(next: Token, second: Token | undefined, signs: Signs): void {
  const helped = /^(?:has|have|had|will|would|also|is|was)$/u.test(next.lower) && second !== undefined;
  const verb = helped ? second : next;
  if (MOVE.test(next.lower) && second && (second.kind === 'number' || /^[$€£]/u.test(second.text)))
    signs.add('its price moves', 'company', 1);
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
  else if (/^[\p{Lu}&]{2,8}s?$/u.test(text)) signs.add('initials in brackets');
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
  if (/^(?:group|network|organi[sz]ation|body)$/u.test(word) && before && BODY_GROUP.test(before.lower))
    signs.add('after a word for a public body', 'organisation', 3);
  else if (FIRM.test(word) && !article) signs.add('after firm, bank or chain', 'company', 2);
  else if (W.companyNoun.has(word) && !/^(?:VERB|AUX)$/u.test(previous.pos) && !article)
    signs.add('after a word for a company', 'company', 2);
  else if (W.organisationNoun.has(word) && !article) signs.add('after a word for a public body', 'organisation', 2);
  else if (W.honorific.has(word.replace(/\.$/u, ''))) signs.add('after an age or a person’s title');
  else if (DEAL.test(word)) signs.add('bought, sued or joined by others', 'company', 0.5);
  else if (before) prepositionSigns(word, before, signs);
}

function prepositionSigns(word: string, before: Token, signs: Signs): void {
  if (
    (/^(?:of|in|at|for|with|from)$/u.test(word) && HOLDING.test(before.lower)) ||
    (word === 'by' && OWNED.test(before.lower))
  )
    signs.add('after shares of, a stake in', 'company', 2);
  else if (/^(?:to|from|by)$/u.test(word) && SOURCE.test(before.lower)) signs.add('after according to, data from');
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
    if (BODY_GROUP.test(token.text) || token.text === 'represents')
      signs.add('explained as a company', 'organisation', 3);
    else if (W.companyNoun.has(token.text)) signs.add('explained as a company', 'company', 2);
    else if (W.organisationNoun.has(token.text)) signs.add('explained as a company', 'organisation', 2);
    else continue;
    return;
  }
}

/** "Leeds, England", "south Leeds", "Leeds airport", "LEEDS (Wire) -". */
function placeSigns(doc: Doc, at: At, first: number, last: number, signs: Signs): void {
  const [previous, next, second] = [at(first - 1), at(last), at(last + 1)];
  const direction =
    previous !== undefined &&
    /^(?:south|north|east|west|southern|northern|eastern|western|central|downtown|greater|nearby)$/u.test(
      previous.text,
    );
  const site =
    next !== undefined &&
    /^(?:airport|city|province|region|area|county|district|coast|suburb|residents|peninsula|border|town|village|metro|skyline)$/u.test(
      next.text,
    );
  const before = previous?.text === 'of' ? at(first - 2)?.lower : undefined;
  const inside =
    before !== undefined &&
    /^(?:city|town|village|north|south|east|west|suburb|province|region|port|outskirts|coast|island|state|republic|county|streets)$/u.test(
      before,
    );
  const beside =
    next?.text === ',' &&
    second !== undefined &&
    isNameToken(second) &&
    (isPlace(second.text) || W.place.has(second.lower.replace(/\.$/u, ''))) &&
    knownAs(second.text) === undefined;
  if (direction || site || inside || beside) signs.add('beside a place');
  if (isDateline(doc, first, last)) signs.add('a dateline');
}

/** "(VRD.L)", "(NYSE: VRD)", "(VRD)" behind a name whose initials these are not. */
function symbolSigns(at: At, first: number, last: number, signs: Signs): void {
  const [previous, token, next] = [at(first - 1), at(first), at(last)];
  if (!previous || !token || !/^\p{Lu}[\p{Lu}\p{N}.=]*$/u.test(token.text)) return;
  const quoted = previous.text === ':' && /^\p{Lu}/u.test(at(first - 2)?.text ?? '') && at(first - 3)?.text === '(';
  const bracketed =
    previous.text === '(' && next !== undefined && /^[).]/u.test(next.text) && at(first - 2) !== undefined;
  if (quoted || (bracketed && !isInitial(at, first - 2, token))) signs.add('a ticker or symbol itself');
}

/** Some word shortly before begins with the first letter of the initials, and its capital stands there. */
function isInitial(at: At, from: number, token: Token): boolean {
  for (let i = from; i > from - 10; i--) {
    const word = at(i);
    if (!word || word.kind === 'punct') return false;
    if (i < from && word.lower[0] === token.lower[0]) return true;
  }
  return false;
}

/** The paragraph's first words, before a bracket or dash: "LEEDS, May 3 (Wire) -". */
function isDateline(doc: Doc, first: number, last: number): boolean {
  const paragraph = doc.paragraphs[doc.tokens[first]!.paragraph];
  if (!paragraph || first - paragraph.first > 3 || doc.tokens[first]!.text !== doc.tokens[first]!.text.toUpperCase())
    return false;
  for (let i = last; i < Math.min(last + 7, paragraph.last); i++) {
    const { text } = doc.tokens[i]!;
    if (/^(?:—|–|-|--)$/u.test(text)) return doc.tokens[i]!.spaced;
    if (text === '(')
      return /^(?:Reuters|AP|AFP|UPI|Bloomberg|Xinhua|dpa|ANI|PTI|CNN)/u.test(doc.tokens[i + 1]?.text ?? '');
    if (!/^(?:,|\p{Lu}.*|\d{1,2})$/u.test(text)) return false;
  }
  return false;
}
