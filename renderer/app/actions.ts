/** Something that can be done from the palette. */
export interface Action {
  id: string;
  label: string;
  /** Heading in the palette. */
  group: string;
  /** Keys as the sheet shows them, such as `G P`. */
  keys?: string;
  /** Never stands above the records that are found. */
  quiet?: boolean;
  run: () => void;
}
