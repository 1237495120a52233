import { endsSentence, openLines, type Claim, type Line, type Page } from '../page.js';
import type { ZoneRule } from './rule.js';

const STORY = 'The mill on the Tarn opened on Monday after a delay of two years.';
const BULLET = /^(?:[-*+•‣▪◦●–]\s+|\(?\d{1,2}[.)]\s+)(?=\S)/u;
const LONGEST_ITEM = 120;

/** From the first entry of "...: A | B | C" to the last, where three bars or more stand between short entries. */
function barred(line: Line): Claim | undefined {
  const bars = [...line.text.matchAll(/\s[|•·]\s/gu)].map((m) => m.index);
  if (bars.length < 3) return undefined;
  for (let i = 1; i < bars.length; i++) if (bars[i]! - bars[i - 1]! > LONGEST_ITEM) return undefined;
  const head = line.text.slice(0, bars[0]);
  const opener = Math.max(head.lastIndexOf(': '), head.search(/[.!?]\s(?=[^.!?]*$)/u));
  const start = opener < 0 ? 0 : opener + 2;
  if (bars[0]! - start > LONGEST_ITEM || line.text.length - bars.at(-1)! > LONGEST_ITEM + 3) return undefined;
  return { start: line.start + start, end: line.end };
}

/** Runs of at least `least` open lines next to each other on the page that pass `test`. */
function runs(page: Page, least: number, test: (line: Line) => boolean): Claim[] {
  const claims: Claim[] = [];
  let run: Line[] = [];
  for (const line of [...page.lines, undefined]) {
    if (line?.kind === null && test(line)) run.push(line);
    else {
      if (run.length >= least) claims.push(...run);
      run = [];
    }
  }
  return claims;
}

const isEntry = (line: Line): boolean =>
  line.words <= 6 &&
  line.text.length <= 60 &&
  /^[\p{Lu}\p{N}]/u.test(line.text) &&
  !endsSentence(line) &&
  !/[:?]$/u.test(line.text);

/** Names and items printed in a row. */
export const listRules: ZoneRule[] = [
  {
    name: 'row with bars',
    kind: 'list',
    example: `${STORY}\n\nIts first customers are: ⟦Aldo | Berl | Cuno | Dorn⟧`,
    find: (page) => openLines(page).flatMap((line) => barred(line) ?? []),
  },
  {
    name: 'bulleted list',
    kind: 'list',
    example: `${STORY}\n\n⟦- Grinding wheat⟧\n⟦- Grinding rye⟧`,
    find: (page) => runs(page, 2, (line) => BULLET.test(line.text)),
  },
  {
    name: 'one entry a line',
    kind: 'list',
    example: `${STORY}\n\n⟦Aldo Foods⟧\n⟦Berl Brothers⟧\n⟦Cuno⟧\n⟦Dorn Bakeries⟧`,
    find: (page) => runs(page, 4, isEntry),
  },
];
