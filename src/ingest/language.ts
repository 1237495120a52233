import { languageWords } from '../lexicon/language-words.js';

const FEWEST_WORDS = 40;
const FEWEST_LETTERS = 100;
const SAMPLE = 4_000;
/** A seventh of any running text and more are its language's commonest words. */
const SURE = 0.14;

/**
 * The language of a text that is surely not English, in words; null for English and wherever it is not sure. A text is in
 * another script, or it has many of another language's commonest words and few of English.
 */
export function otherLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  return otherScript(sample) ?? otherWords(sample);
}

function otherScript(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu) ?? [];
  if (letters.length < FEWEST_LETTERS) return null;
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  return latin < letters.length * 0.3 ? 'in letters other than Latin' : null;
}

function otherWords(sample: string): string | null {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  const shares = [...languageWords].map(([language, common]) => ({
    language,
    share: words.filter((word) => common.has(word)).length / words.length,
  }));
  const english = shares.find(({ language }) => language === 'English')!.share;
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a));
  return best.language !== 'English' && best.share >= SURE && english < best.share / 3
    ? `reads like ${best.language}`
    : null;
}
