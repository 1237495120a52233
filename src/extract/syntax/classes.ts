// Classes of words that the grammar turns on, as bits: one look-up for each word, whatever is asked of it.

export const Class = {
  pronoun: 1 << 0,
  personal: 1 << 1,
  determiner: 1 << 2,
  time: 1 << 3,
  weekday: 1 << 4,
  function: 1 << 5,
  catenative: 1 << 6,
  adverb: 1 << 7,
  auxiliary: 1 << 8,
} as const;

const members: Readonly<Record<keyof typeof Class, string>> = {
  pronoun:
    'he she they it i we you one who others everyone everybody someone somebody nobody anyone many some several few most both neither none those these all another this that each either half thousands hundreds dozens',
  personal: 'he she they it i we you',
  determiner:
    'the a an this that these those each every some any no his her their its our my your another several many few most all both one',
  time: 'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tonight tomorrow week month year night morning afternoon evening day days weeks months years hours hour minutes weekend moment noon midnight time minute decade century summer winter spring autumn fall',
  weekday: 'monday tuesday wednesday thursday friday saturday sunday mon tues tue wed thurs thu fri sat sun',
  function:
    'the a an this that these those and or but nor so yet if when while because although though as at by for from in into of off on onto out over to with without within about after before between during since than through under until up upon via he she they it i we you him her them us me his their its our my your who whom whose which what where why how is are was were be been being am do does did has have had will would can could may might must shall should not no there here then now also just only even still too very more most such both either neither each every all any some many few several other another own same',
  catenative:
    'went go goes going on continued continues began begin begins started starts declined declines refused refuses tried tries wanted seemed seems appeared appears hastened chose used came comes sought managed failed fails like liked needed rushed stood sat turned took have had has having been help helped proceeded felt dared was were is quick careful unable able willing eager happy ready reluctant pleased proud allowed known getting got let keep keeps kept paused stopped repeatedly',
  adverb:
    "also later then once first even still only just now previously recently repeatedly reportedly further earlier often never always already soon again instead too simply famously ever almost nearly not n't nt subsequently separately long since maybe perhaps sometimes rather quite both all themselves himself herself",
  auxiliary:
    "is are was were be been being am do does did has have had will would can could may might must shall should 's 'd 've 'll 're 'm ca wo wouldn't couldn't didn't doesn't won't can't hasn't haven't isn't wasn't cannot gonna",
};

const classes = new Map<string, number>();
for (const [name, words] of Object.entries(members))
  for (const word of words.split(' ')) classes.set(word, (classes.get(word) ?? 0) | Class[name as keyof typeof Class]);

/** The classes of a word in lower case, as bits; 0 for none. */
export const classesOf = (lower: string): number => classes.get(lower) ?? 0;
