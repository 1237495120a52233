// npm run bench: figures on the development data, which lie beside the repository and are no part of it.
import { benchCompanies } from './companies.js';
import { benchQuotes } from './quotes.js';
import { findBench } from './scorer.js';

const bench = findBench();
if (bench) {
  benchQuotes(bench);
  await benchCompanies(bench);
} else
  console.log(
    'The development data are not here: ../shared/bench has no scorers. Without them there is nothing to measure; `npm test` needs none of it.',
  );
