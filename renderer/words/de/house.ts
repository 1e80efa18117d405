import type { Catalogue } from '../catalogue';
import type { house as english } from '../en/house';

/** Words of how documents look on paper. */
export const house: Catalogue<typeof english> = {
  title: 'Auf Papier',
  text: 'Wie PDFs und Seiten dieses Arbeitsbereichs aussehen.',
  logo: 'Logo',
  logoText: 'Steht auf dem Deckblatt. PNG, JPEG oder WebP.',
  chooseLogo: 'Bild wählen…',
  removeLogo: 'Logo entfernen',
  noLogo: 'Dieses Bild ist nicht lesbar. Bitte PNG, JPEG oder WebP wählen.',
  colour: 'Farbe von Überschriften und Linien',
  colourText: 'Eine Farbe, die zum Lesen zu blass ist, gilt nur für Linien.',
  typeface: 'Schrift',
  typefaces: { sans: 'Ohne Serifen', serif: 'Mit Serifen' },
  language: 'Sprache der Dokumente',
  languageText:
    'Überschriften, Daten und Sätze, die Accord schreibt, und seine Vorlagen. Was Sie geschrieben haben, bleibt, wie es ist.',
  languages: { own: 'Wie die Seite der jeweiligen Person', en: 'Englisch', de: 'Deutsch' },
  footer: 'Zeile am Fuß jeder Seite',
  footerText: 'Etwa der Name der Firma.',
  save: 'Speichern',
  saved: 'Gespeichert. Der nächste Export sieht so aus.',
};
