interface Spanned {
  start: number;
  end: number;
}

/** Finds among spans of one text, which do not overlap each other, the first that overlaps a given one. Logarithmic. */
export function makeOverlap<T extends Spanned>(spans: readonly T[]): (span: Spanned) => T | undefined {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    const found = sorted[low];
    return found && found.start < end ? found : undefined;
  };
}
