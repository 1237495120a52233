/** Long words are rare, and as slices they would keep the whole text they stand in. */
const LONGEST = 12;
const MOST = 20_000;

/** Remembers what a pure function says of each short word, for as many words as a few articles have. */
export function perWord<T>(read: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    if (word.length > LONGEST) return read(word);
    let value = known.get(word);
    if (value === undefined && !known.has(word)) {
      if (known.size >= MOST) known.clear();
      value = read(word);
      known.set(word, value);
    }
    return value as T;
  };
}
