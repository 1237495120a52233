/** Bounds of single readers, beyond which a file is no article or an attack; they cannot be raised. */
export const readerLimits = {
  /** tags of a saved page */
  htmlTags: 150_000,
  pdfPages: 300,
  pdfSeconds: 60,
  pdfMegabytes: 1024,
  /** what a .docx may unpack to, in millions of bytes */
  docxMegabytes: 100,
} as const;
