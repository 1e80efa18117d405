/** Words of how documents look on paper. */
export const house = {
  title: 'On paper',
  text: 'How PDFs and pages of this workspace look.',
  logo: 'Logo',
  logoText: 'Stands on the cover. PNG, JPEG or WebP.',
  chooseLogo: 'Choose a picture…',
  removeLogo: 'Remove the logo',
  noLogo: 'That picture cannot be read. Choose a PNG, JPEG or WebP.',
  colour: 'Colour of headings and lines',
  colourText: 'A colour too pale to be read is used for lines alone.',
  typeface: 'Typeface',
  typefaces: { sans: 'Without serifs', serif: 'With serifs' },
  language: 'Language of documents',
  languageText:
    'Headings, dates and sentences that Accord writes, and its templates. What you wrote stays as it is.',
  languages: { own: 'As each person’s own page', en: 'English', de: 'German' },
  footer: 'Line at the foot of every page',
  footerText: 'Such as the company’s name.',
  save: 'Save',
  saved: 'Saved. The next export looks like this.',
} as const;
