const WORD_BREAK = /(\p{L}+)[-\u00ad\u2010]$/u;

/**
 * Joins a line to the text before it. A hyphen at the line's end goes where the word stands unbroken elsewhere in the
 * document, and stays where the document has it with its hyphen; else it goes, unless what follows is a name or a number.
 */
export function rejoin(lines: readonly string[]): (before: string, after: string) => string {
  const whole = new Set(lines.flatMap((line) => line.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []));
  return (before, after) => {
    const broken = WORD_BREAK.exec(before.slice(-60));
    if (!broken) return `${before} ${after}`;
    const [tail = ''] = /^\p{L}+/u.exec(after) ?? [];
    const head = broken[1]!;
    const bare = before.slice(0, -1);
    if (!/^\p{Ll}/u.test(after)) return before + after;
    const joined = (head + tail).toLowerCase();
    if (whole.has(joined) || before.endsWith('\u00ad')) return bare + after;
    return whole.has(`${head}-${tail}`.toLowerCase()) || KEPT.has(head.toLowerCase()) ? before + after : bare + after;
  };
}

/** First parts of compounds that keep their hyphen more often than not. */
const KEPT = new Set(
  'well self long short high low full part half all ill far non ex so much best better state cross first second third two three four five six seven eight nine ten one'.split(
    ' ',
  ),
);
