/** A licence's text, and the packages that come under it; made when the page is built (build/licences). */
export interface Licence {
  /** SPDX, such as `MIT`. */
  licence: string;
  /** Empty where the packages bring none. */
  text: string;
  /** Name and version, sorted. */
  packages: readonly string[];
}
