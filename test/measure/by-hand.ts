// Counting again with plain strings, as a reader with a pencil would: nothing here knows the program.

/** Runs of letters and digits, with apostrophes and hyphens inside. */
export const words = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N}'’-]+/u)
    .map((piece) => piece.replace(/^['’-]+|['’-]+$/gu, ''))
    .filter((piece) => piece !== '');

/** The text from the first `from` up to the next `to`, neither of them in it. */
export function between(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start + from.length);
  if (start < 0 || end < 0) throw new Error(`nothing stands between "${from}" and "${to}"`);
  return text.slice(start + from.length, end);
}

/** What stands between marks of one sort. A running quotation opens again at each paragraph and closes once. */
export function marked(text: string): string[] {
  const curly = [...text.matchAll(/“([^”]*)”/gu)].map((m) => m[1]!.replaceAll('“', ''));
  const single = [...text.matchAll(/‘((?:[^‘’]|’(?=\p{L}))*)’/gu)].map((m) => m[1]!);
  const straight = text.split('"').filter((_, i) => i % 2 === 1);
  return [...curly, ...single, ...straight];
}
