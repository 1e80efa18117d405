import type { LeadField } from '#shared/model/lead';
import { guessMapping } from './presets';

/** One lead as it was pasted. */
export interface PastedLead {
  leadId: string;
  source: string;
  offer: string;
}

/** What was pasted: the leads, and lines that name none, with the reason. */
export interface Pasted {
  leads: PastedLead[];
  refused: { line: number; reason: 'empty' | 'person' | 'twice' }[];
}

const SEPARATORS = ['\t', ';', ','];

/** An e-mail address tells who somebody is, and an id goes wherever the figures go. */
const PERSON = /@[^@\s]+\.[a-z]/i;

function faultOf(leadId: string, seen: ReadonlySet<string>): Pasted['refused'][number]['reason'] | null {
  if (leadId === '') return 'empty';
  if (PERSON.test(leadId)) return 'person';
  return seen.has(leadId) ? 'twice' : null;
}

/** Without quotes around it, as a spreadsheet copies a cell. */
const bare = (cell: string): string =>
  cell
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .replaceAll('""', '"')
    .trim();

/**
 * Leads pasted as text: one a line, with its id and, behind it, its source and offer. A first line with the names of
 * the columns says in which order they stand.
 */
export function pastedLeads(text: string): Pasted {
  const lines = text.split(/\r\n|\r|\n/);
  const first = lines.find((line) => line.trim() !== '') ?? '';
  const separator = SEPARATORS.find((char) => first.includes(char)) ?? '\t';
  const cells = (line: string) => line.split(separator).map(bare);
  const headings = cells(first);
  const named: Partial<Record<LeadField, string>> = guessMapping(headings, null);
  const header = named.leadId !== undefined;
  const at = (field: LeadField, usual: number): number => {
    if (!header) return usual;
    const heading = named[field];
    return heading === undefined ? -1 : headings.indexOf(heading);
  };
  const columns = { leadId: at('leadId', 0), source: at('source', 1), offer: at('offer', 2) };
  const found: Pasted = { leads: [], refused: [] };
  const seen = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || (header && line === first)) continue;
    const row = cells(line);
    const leadId = row[columns.leadId] ?? '';
    const reason = faultOf(leadId, seen);
    if (reason) {
      found.refused.push({ line: index + 1, reason });
      continue;
    }
    seen.add(leadId);
    found.leads.push({ leadId, source: row[columns.source] ?? '', offer: row[columns.offer] ?? '' });
  }
  return found;
}

/** What was decided about a lead: taken over by sales, found to be one to work on, or given back with a reason. */
export type Decision =
  | { leadId: string; as: 'accepted' | 'qualified' }
  | { leadId: string; as: 'rejected'; reason: string };

/** Lead by lead, the columns of an import that says what was decided. */
export function decisionRows(
  decisions: readonly Decision[],
  at: string,
): Partial<Record<LeadField, string>>[] {
  return decisions.map((decision) => ({
    leadId: decision.leadId,
    acceptedAt: decision.as === 'rejected' ? '' : at,
    qualifiedAt: decision.as === 'qualified' ? at : '',
    disqualifiedAt: decision.as === 'rejected' ? at : '',
    rejectionReason: decision.as === 'rejected' ? decision.reason : '',
  }));
}
