/** True for a line feed, a carriage return, and the line and paragraph separators of Unicode. */
const isBreak = (code: number): boolean => code === 10 || code === 13 || code === 0x2028 || code === 0x2029;

/** The runs between line breaks, none of them empty, in order. A loop, since a pattern would need a stack as long as the longest line. */
export function* lineRuns(text: string): Generator<{ start: number; end: number }> {
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isBreak(text.charCodeAt(at))) continue;
    if (at > start) yield { start, end: at };
    start = at + 1;
  }
}
