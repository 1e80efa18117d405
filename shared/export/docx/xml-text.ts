/** Characters that no XML can hold, and half a surrogate pair. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** Text for a part of a Word document: the library escapes it, but lets through what XML forbids. */
export const inXml = (text: string): string => text.replace(FORBIDDEN, '\ufffd');
