// npm run bench [-- quotes|companies|groups|measures|speed|growth]: figures on the development data, which lie beside the repository and are no part of it.
import { join } from 'node:path';
import { benchCompanies } from './companies.js';
import { benchGroups } from './groups.js';
import { benchGrowth } from './growth.js';
import { benchMeasures } from './measures.js';
import { benchQuotes } from './quotes.js';
import { findBench, type Bench } from './scorer.js';
import { benchSpeed } from './speed.js';

const benches: Record<string, (bench: Bench) => void | Promise<void>> = {
  quotes: benchQuotes,
  companies: benchCompanies,
  groups: benchGroups,
  measures: benchMeasures,
  speed: benchSpeed,
  growth: (from) => benchGrowth(join(from.data, 'events', 'jcdc-launch-2021')),
};
/** Takes minutes. */
const onlyAsked = new Set(['growth']);

const bench = findBench();
const asked = process.argv.slice(2);
if (bench) {
  for (const [name, run] of Object.entries(benches))
    if (asked.includes(name) || (asked.length === 0 && !onlyAsked.has(name))) await run(bench);
} else
  console.log(
    'The development data are not here: ../shared/bench has no scorers. Without them there is nothing to measure; `npm test` needs none of it.',
  );
