import type { MeasureName } from '../model/measures.js';

/** What a reader must know of a measure to count it again by hand. */
export interface About {
  title: string;
  definition: string;
  denominator: string;
}

/** Every measure in the words that all outputs use. */
export const about: Record<MeasureName, About> = {
  voices: {
    title: 'Who speaks',
    definition:
      "Words in quotation marks by speaker, and by what the speaker's affiliation is to the group of the story. A word is a run of letters and digits with the apostrophes and hyphens inside it. Marked words that are no quotation (titles, nicknames) are left out; reported speech is counted apart.",
    denominator: 'words quoted in the article (for reported speech: words reported)',
  },
  sharedText: {
    title: 'Whose words',
    definition:
      'Words of an article that stand word for word in a reference text, by how they are marked: in quotation marks, announced as taken over, or neither. Without a reference text: runs of eight words or more that another article has too, a lower bound, and passages outside quotation marks that are announced as taken over.',
    denominator: 'words of the article, without furniture, bylines and bios',
  },
  reference: {
    title: 'Against the reference text',
    definition:
      'Where a passage taken from the reference text has other words, and the words of the reference text that no outlet printed: in a run of eight words (five in quotation marks), in a sentence or quotation most of whose words are the text’s, or in a row of three content words of one sentence.',
    denominator: 'words of the reference text, without its heading and the numbers of its list items',
  },
  headlines: {
    title: 'Headline and text',
    definition:
      'Every name, number and claim of a headline and standfirst: whether it stands in the body below it, only in another article, or nowhere else. A claim is a clause; its topics are its words but for those of grammar, with word forms and headline words for one thing ("axes", "cuts") counted as one. A body makes it too where it has its act ("quits"), its exact number and its names at all, and one sentence has half of its topics (two at least), or its numbers and names and one topic more, or a quotation of three words from it; or two or three sentences in a row have six tenths (three at least, or both of two).',
    denominator: 'names, numbers and claims of the headline and standfirst',
  },
  prominence: {
    title: 'What comes first',
    definition:
      'Where an article first has an item: the share of the words of its body that stand before it, and whether a headline or standfirst has it.',
    denominator: 'words of the body, lists included, without headline, standfirst, captions and furniture',
  },
  hedges: {
    title: 'Hedged statements',
    definition: "Sentences in the outlet's own voice that hold a hedge, with the words it hedges.",
    denominator:
      "sentences that are the outlet's own, in part at least; headlines and standfirsts among them, passages announced as taken over not",
  },
  claims: {
    title: 'Statements without a source',
    definition:
      "Sentences in the outlet's own voice that hold a number, a quantifier or a superlative and name no source.",
    denominator:
      "sentences that are the outlet's own, in part at least; headlines and standfirsts among them, passages announced as taken over not",
  },
  criticism: {
    title: 'Criticism',
    definition: 'Sentences that tell of criticism, by whether a critic is named.',
    denominator: 'sentences that tell of criticism',
  },
  actors: {
    title: 'Who threatens, acts, gains',
    definition:
      'Nouns in the place of the threat, the agent and the beneficiary, by whose voice they stand in, headlines apart from the body.',
    denominator: 'none: every mention is a row',
  },
};
