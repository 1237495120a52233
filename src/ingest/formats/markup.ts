import type { FormatReader, Parsed } from './format.js';

/** True for a text with the tags of paragraphs in it, as some services put it into their fields. */
export const looksLikeMarkup = (text: string): boolean =>
  /<(?:p|br|div|ul|ol|h[1-6]|blockquote|table)\b[^<>]{0,500}>/iu.test(text.slice(0, 100_000));

/** A reader whose articles may carry markup in their texts: then the words are taken out of it, block by block. */
export const withoutMarkup =
  (read: (...of: Parameters<FormatReader>) => Parsed): FormatReader =>
  async (file) => {
    const parsed = read(file);
    if (!parsed.articles.some(({ text }) => looksLikeMarkup(text))) return parsed;
    const { textOfMarkup } = await import('./html.js');
    const articles = parsed.articles.map((raw) =>
      looksLikeMarkup(raw.text) ? { ...raw, text: textOfMarkup(raw.text) } : raw,
    );
    return { ...parsed, articles };
  };
