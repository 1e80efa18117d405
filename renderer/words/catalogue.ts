/** The shape of a catalogue in another language: the same keys, whatever the words. */
export type Catalogue<T> = T extends string ? string : { readonly [K in keyof T]: Catalogue<T[K]> };
