/** Words of each language that nearly every sentence has and that few others share, and some that several do. */
const COMMON: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: 'the and of to is in that for with are by be on not or this from as at an it we who when has will which their every what can must',
    de: 'der die das und ist nicht ein eine den dem mit von zu auf für im sich auch wird werden sind oder an bei als nach wenn wir sie es dass wer was am bis jeden jeder muss kann',
    fr: 'le la les des et est un une du dans pour que qui sur pas avec par au ce sont ou il nous leur aux cette en ne chaque doit',
    es: 'el la los las de que y en un una es por con para del se no al su como más o lo sus cada debe',
    it: 'il di che e la un una per non è con del della sono le i gli da nel al si come lo ogni deve alla',
    nl: 'de het een en van is op te dat voor met niet zijn aan er door ook bij als wordt of wij moet elke',
    pt: 'o a os as de que e do da em um uma para com não por dos no na se é são ao mais cada deve',
    sv: 'och att det som en på är av för med den till inte om ett har vi kan eller varje ska',
    da: 'og det at en den til er som på de med af for ikke der et har vi kan eller hver skal',
    pl: 'i w na nie się z do to że jest jak po dla przez od są który oraz lub musi',
    cs: 'a v na se je že do to s z pro jako nebo po od jsou který musí',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
);

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['zh', /\p{Script=Han}/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['el', /\p{Script=Greek}/u],
  ['th', /\p{Script=Thai}/u],
  ['hi', /\p{Script=Devanagari}/u],
];

/** Enough to tell; a long text is told by its beginning. */
const LOOKED_AT = 4_000;
/** Fewer common words say nothing: “die” alone is English, too. */
const FEWEST = 3;
/** By how much one language must be ahead of the next. */
const AHEAD = 1.3;

/**
 * The language that a text is written in, as a BCP 47 tag such as `en`, by its script and its most common words;
 * null where it is too short or too mixed to tell.
 */
export function languageOf(text: string): string | null {
  const looked = text.slice(0, LOOKED_AT);
  const letters = looked.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  if (letters.length >= 2 && latin * 2 < letters.length)
    return SCRIPTS.find(([, script]) => script.test(looked))?.[0] ?? null;
  const words = looked.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [first, second] = Object.entries(COMMON)
    .map(([language, common]) => ({ language, hits: words.filter((word) => common.has(word)).length }))
    .sort((a, b) => b.hits - a.hits);
  if (!first || first.hits < FEWEST || first.hits < (second?.hits ?? 0) * AHEAD) return null;
  return first.language;
}
