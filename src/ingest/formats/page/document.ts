import type { RawArticle } from '../../prepare.js';
import { joinBlocks, markedZones } from './article.js';
import { parseHtml } from './dom.js';
import { measureElements } from './measure.js';
import { walkBlocks } from './walk.js';

/** A word processor's document as the markup made of it: everything in it is the text, its first heading the headline. */
export function readBlocksOfDocument(html: string, id: string): RawArticle {
  const root = parseHtml(html).documentElement;
  const measures = measureElements(root);
  const { blocks } = walkBlocks(root, { measures, prose: 0, words: '' });
  const [first] = blocks;
  const headed = first !== undefined && /^h[12]$/u.test(first.element.localName);
  if (headed) blocks[0] = { ...first, kind: 'headline', rule: 'headline in the markup' };
  const { text, starts } = joinBlocks(blocks);
  return { id, text, title: headed ? first.text : undefined, marked: markedZones(blocks, starts) };
}
