import { type Bundle, type ExportRecord, isSigned, titleOf } from './bundle';
import { dayOf } from './format';
import { statusWord } from './status';
import { words } from './words';

/** The letter that goes with what is sent. */
export interface Covering {
  subject: string;
  text: string;
  /** What it is called where it is a file of its own. */
  file: string;
}

/**
 * What whoever receives a PDF and a bundle reads first: what it is, as of when, and how to look into both.
 * @param files names of what goes along, the PDF first
 */
export function covering(
  {
    title,
    workspace,
    generatedAt,
    timeZone,
  }: Pick<Bundle, 'title' | 'workspace' | 'generatedAt' | 'timeZone'>,
  records: readonly ExportRecord[],
  [pdf = '', bundle]: readonly string[],
): Covering {
  const { send } = words();
  const told = records.filter((record) => record.kind !== 'playbook' && isSigned(record));
  const line = (record: ExportRecord): string =>
    `- ${titleOf(record) || words().untitled}: ${statusWord(record.status)}`;
  return {
    subject: send.subject(title, workspace),
    text: [
      send.greeting(title, dayOf(generatedAt, timeZone)),
      ...(told.length > 0 ? ['', send.holds, ...told.map(line)] : []),
      '',
      send.pdf(pdf),
      ...(bundle === undefined ? [] : ['', send.bundle(bundle)]),
    ].join('\r\n'),
    file: send.file,
  };
}
