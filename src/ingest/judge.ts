// What a text is not: English, whole, an article. It is said with the words that show it, and never guessed.
import { paywallPhrases } from '../lexicon/paywall-phrases.js';
import { foldText } from '../text/fold.js';
import type { Remark } from './formats/format.js';
import { otherLanguage } from './language.js';
import type { RawArticle } from './prepare.js';
import { findZones } from './zones.js';

/** A text that breaks off for want of a subscription has no more than a few paragraphs. */
const LONGEST_STUB = 160;

/** Why an article is left out, or what a reader of it should know; null for one with nothing to say of. */
export function judgeArticle(raw: RawArticle): Omit<Remark, 'place'> | null {
  const language = otherLanguage(raw.text);
  if (language) return { stage: 'read', reason: `not English (${language}): only English is read` };
  const cut = /(?:…|\.{3})\s*\[\+\d+ chars\]\s*$/u.exec(raw.text.slice(-60));
  if (cut)
    return { stage: 'read', reason: `only the beginning is in the file: the service cut it off ("${cut[0].trim()}")` };
  return judgePaywall(raw);
}

function judgePaywall(raw: RawArticle): Omit<Remark, 'place'> | null {
  const said = paywallWords(raw);
  if (said === null) return null;
  const body = findZones(raw.text, raw.title ?? null, raw.marked).filter(
    ({ kind }) => kind === 'body' || kind === 'list',
  );
  const words = body.reduce((sum, { start, end }) => sum + (raw.text.slice(start, end).match(/\S+/gu)?.length ?? 0), 0);
  if (words < LONGEST_STUB)
    return { stage: 'read', reason: `paywall stub: ${words} words and then "${said}"; give the whole text` };
  const last = body.at(-1)!;
  const end = raw.text.slice(last.start, last.end).trim();
  return /[.!?]["”’)\]]*$/u.test(end) && !/(?:…|\.{3})$/u.test(end)
    ? null
    : { stage: 'page', reason: `the text breaks off at "${said}": what follows is not in the file` };
}

/** The line with which the text breaks off: in its last two thirds, or beside it on the page. */
function paywallWords({ text, leftOut = [] }: RawArticle): string | null {
  const tail = text.slice(Math.floor(text.length / 3)).slice(-6000);
  const lines = [tail, ...leftOut.map(({ words }) => words.slice(0, 1000))]
    .filter(saysSo)
    .flatMap((part) => part.split('\n'));
  const line = lines.find(saysSo)?.trim();
  return line === undefined ? null : line.length > 80 ? `${line.slice(0, 77)}...` : line;
}

function saysSo(text: string): boolean {
  const folded = foldText(text);
  return paywallPhrases.some((words) => folded.includes(words));
}
