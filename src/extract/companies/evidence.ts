// What speaks for and against a capitalised run being the name of a company or organisation. Weights are log-odds in steps of
// a quarter, set by hand from classes of errors; a mention is written down where their sum is over nought.

export const evidence = {
  // the name itself
  'a capitalised run': -1,
  'ends in a legal form': 5,
  'ends in a company word': 2.5,
  'ends in a public body’s word': 3,
  'built like a public body (X of Y)': 3.5,
  'made of ordinary words only': -1.25,
  'a well-known name': 4,
  'a well-known name and a common word': 2,
  'a known brand': 1.5,
  'a word in capitals': 0.75,
  'a single letter': -3,
  'capitals with digits': -0.75,
  'capitals inside a word': 0.75,
  'an ampersand or a web address': 2,
  'no English word': 0.5,
  'sounds like a company': 1,
  'an ordinary English word': -1.5,
  'the same word in small letters elsewhere': -2,
  'capitals that name no body': -6,
  'a person’s name': -5,
  'a surname of a person named in full': -4,
  'a given name or surname': -1.5,
  'a public figure’s surname': -3,
  'a place': -3.5,
  'a people, faith or language': -4,
  'sounds like a people': -1.5,
  'a day or month': -6,
  'a common noun phrase': -5,
  'ends in a plural that names a kind of body': -3.5,
  'ends in an event’s word': -3.5,
  'ends in a word for a text, law or work': -3,
  'ends in a place’s word': -3,
  'a product': -3,
  'opens its sentence and is no proper noun': -2,
  // its context
  'a ticker in brackets': 5,
  'initials in brackets': 1.5,
  'a ticker or symbol itself': -3,
  'the ticker of the company before it': 4,
  'initials of a name before them': 2,
  'initials of words that name no body': -3,
  'owns shares or has a chief executive': 2.5,
  'shares, a chief executive or a spokesman follow': 2.25,
  'its business follows': 0.75,
  'a title stands between it and a person': 2,
  'a portfolio or place before a title': -2.5,
  'after a title and of, at or for': 1.5,
  'after shares of, a stake in': 3,
  'after according to, data from': 1,
  'bought, sued or joined by others': 1.25,
  'after a word for a company': 2,
  'after firm, bank or chain': 3,
  'after a word for a public body': 2,
  'explained as a company': 2.5,
  'does what companies do': 1,
  'its price moves': 1.5,
  speaks: 0.5,
  'does what people do': -1.5,
  'a campaign, a family or supporters follow': -2,
  'after an age or a person’s title': -3,
  'after in, near or across': -1.5,
  'beside a place': -2,
  'a market’s index or number': -3,
  'a dateline': -4,
  'alone between quotation marks': -2,
  'an event by what stands around it': -5,
  'a thing by the noun that follows': -4,
  'after a or an': -1,
  // other mentions
  'stands in a row of companies': 2,
  'stands in a list of companies': 3,
  'stands in a row of names that are none': -2,
  'a short form of a name': 3,
  'other mentions in the article': 1,
} as const satisfies Record<string, number>;

export type Feature = keyof typeof evidence;

/** What is left out of the evidence, to measure what it is worth. */
export interface Ablation {
  without: ReadonlySet<Feature>;
  /** other mentions of a name in the article count */
  pooling: boolean;
}

export const allEvidence: Ablation = { without: new Set(), pooling: true };
