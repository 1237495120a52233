import type { Remark } from '../format.js';
import type { RawArticle } from '../../prepare.js';
import { findZones } from '../../zones.js';
import type { DomDocument } from './dom.js';
import type { PageMetadata } from './metadata.js';

const FEWEST_WORDS = 25;

/** Whether what was found is an article. Said, not guessed: a page that is none is left out with the reason. */
export function judgePage(
  raw: RawArticle,
  about: PageMetadata,
  document: DomDocument,
): { refused: string | null; remarks: Remark[] } {
  const body = bodyWords(raw);
  const scripted = [...document.querySelectorAll('script')].length;
  if (body < FEWEST_WORDS) {
    const why = scripted > 3 && body === 0 ? ': its text is put in by a script' : '';
    return {
      refused: `no article found in this page (${body} words of running text)${why}; save it again when the text is shown, or paste the text into a .txt file`,
      remarks: [],
    };
  }
  if (about.linked?.words && about.linked.words > 200 && body < about.linked.words * 0.35 && !about.linked.free)
    return {
      refused: `paywall stub: ${body} of the ${about.linked.words} words that the page says it has; save it when you are logged in`,
      remarks: [],
    };
  return { refused: null, remarks: [] };
}

/** Words of the zones that tell the story. */
function bodyWords({ text, title, marked }: RawArticle): number {
  return findZones(text, title ?? null, marked)
    .filter(({ kind }) => kind === 'body' || kind === 'list')
    .reduce((sum, { start, end }) => sum + (text.slice(start, end).match(/\S+/gu)?.length ?? 0), 0);
}
