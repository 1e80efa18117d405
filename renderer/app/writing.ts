let asked = (): boolean => false;

/** Somebody is in the middle of writing a text; asked without loading the editor's parts. */
export const somebodyWrites = (): boolean => asked();

/** The open documents say so themselves, once there are any. */
export const tellOfWriting = (writes: () => boolean): void => {
  asked = writes;
};
