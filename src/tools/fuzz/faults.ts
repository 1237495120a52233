import type { Article } from '../../model/article.js';

/** The texts that spans may lie in, by the ids of their articles. */
export type Texts = ReadonlyMap<string, string>;

/** The first span below a value that is not the text at its place, in words; undefined where all are. A span belongs to the article it names, or the one around it. */
export function falseSpan(value: unknown, texts: Texts, article: string): string | undefined {
  const stack: { value: unknown; article: string; at: string }[] = [{ value, article, at: '' }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    const span = next.value as { article?: unknown; start?: unknown; end?: unknown; text?: unknown };
    const of = typeof span.article === 'string' ? span.article : next.article;
    const text = texts.get(of) ?? '';
    if (typeof span.start === 'number' && typeof span.end === 'number' && typeof span.text === 'string')
      if (!(span.start >= 0 && span.start <= span.end && text.slice(span.start, span.end) === span.text))
        return `${next.at}: ${span.start}-${span.end} is ${JSON.stringify(text.slice(span.start, span.end))}, not ${JSON.stringify(span.text)}`;
    for (const [key, inner] of Object.entries(next.value))
      stack.push({ value: inner, article: of, at: `${next.at}.${key}` });
  }
  return undefined;
}

/** Where the zones of an article leave a gap, overlap or stop before its end; undefined where they partition its text. */
export function brokenZones({ zones, text }: Article): string | undefined {
  let at = 0;
  for (const { start, end, kind } of zones) {
    if (start !== at || end < start) return `zone ${kind} begins at ${start}, expected ${at}`;
    at = end;
  }
  return at === text.length ? undefined : `zones end at ${at} of ${text.length}`;
}
