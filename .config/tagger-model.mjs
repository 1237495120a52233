// The tagger's model as its package ships it is text: to decode it, and to read the parts for entities and sentiment, takes
// a sixth of a short run. The program carries the same model in the form it is held in, and only the parts that tag.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

const require = createRequire(import.meta.url);

/** Reads what `writeTaggerModel` has written into `folder`, a URL. Stands in the program in place of the package's reader. */
function readTaggerModel(folder) {
  const { readFileSync } = require('node:fs');
  const model = JSON.parse(readFileSync(new URL('tagger.json', folder), 'utf8'));
  const numbers = (name) => new Uint32Array(new Uint8Array(readFileSync(new URL(name, folder))).buffer);
  model.lexicon = numbers('tagger-lexicon.bin');
  model.xpansions = numbers('tagger-xpansions.bin');
  for (const feature of Object.values(model.features)) {
    if (feature.hash) {
      feature.hash = Object.create(null);
      feature.list.forEach((entry, index) => (feature.hash[entry] = index));
    }
  }
  const clusters = model.features.posClusters;
  clusters.list = clusters.list.map((tags) => new Set(tags));
  return model;
}

/** Writes the model beside the program, and reads it back to see that it is what the package reads. */
export function writeTaggerModel(folder, url) {
  const readModel = require('wink-eng-lite-web-model/dist/read-core-model.js');
  const { lexicon, xpansions, ...model } = readModel();
  const features = Object.entries(model.features).map(([name, { hash, list, ...rest }]) => {
    const held = name === 'posClusters' ? list.map((tags) => [...tags]) : list;
    return [name, { ...rest, list: held, ...(hash && { hash: true }) }];
  });
  writeFileSync(join(folder, 'tagger.json'), JSON.stringify({ ...model, features: Object.fromEntries(features) }));
  writeFileSync(join(folder, 'tagger-lexicon.bin'), lexicon);
  writeFileSync(join(folder, 'tagger-xpansions.bin'), xpansions);
  if (!isDeepStrictEqual(readTaggerModel(url), readModel()))
    throw new Error("the tagger's model is not as its package reads it");
}

/** Puts the reader above in place of the package's, and nothing in place of the parts that no tag depends on. */
export const withTaggerModel = {
  name: 'with-tagger-model',
  setup(run) {
    const inModel = (file) => new RegExp(`wink-eng-lite-web-model[\\\\/]dist[\\\\/].*${file}$`);
    const noMachine = JSON.stringify([JSON.stringify([0, 0, { 0: {} }, {}, {}, {}])]);
    run.onLoad({ filter: inModel('read-core-model\\.js') }, () => ({
      contents: `${readTaggerModel};\nmodule.exports = () => readTaggerModel(programUrl);`,
    }));
    run.onLoad({ filter: inModel('eng-(?:ner|sa|negation|sbd)-model\\.json') }, () => ({
      contents: noMachine,
      loader: 'json',
    }));
    run.onLoad({ filter: inModel('wn-\\w+-exceptions\\.js') }, () => ({ contents: 'module.exports = {};' }));
  },
};
