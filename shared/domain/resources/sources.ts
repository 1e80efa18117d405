/** By which sources are the same: capitals and spaces around them say nothing. */
const sourceKey = (title: string): string => title.trim().replace(/\s+/g, ' ').toLocaleLowerCase('en');

/** The id of a source: the same on every device for the same words. Safe within a path of a document. */
export const sourceId = (title: string): string =>
  encodeURIComponent(sourceKey(title)).replaceAll('.', '%2E') || 'none';

/** The id of what one source took in one month (`YYYY-MM`). */
export const costId = (month: string, source: string): string => `${month}-${source}`;

/** The id of how often a process, or one of its steps, is done. */
export const volumeId = (process: string, step: string): string => (step ? `${process}-${step}` : process);
