/** Stands for the lead's id in a pattern. */
const PLACE = '{id}';

/**
 * The address of a lead in the CRM. The id is data from a file: it can fill in a part of the path, a query or a
 * fragment, and never change where the address leads.
 *
 * @param pattern such as `https://crm.example.com/leads/{id}`; empty for none
 * @returns null where there is no pattern, or the address would lead somewhere else
 */
export function leadAddress(pattern: string, leadId: string): string | null {
  if (!pattern.includes(PLACE)) return null;
  const filled = (id: string): URL | null => {
    try {
      return new URL(pattern.replaceAll(PLACE, id));
    } catch {
      return null;
    }
  };
  // One or two dots climb up the path, encoded or not.
  if (/^\.{1,2}$/.test(leadId)) return null;
  const meant = filled('0');
  const address = filled(encodeURIComponent(leadId));
  if (!meant || !address || meant.protocol !== 'https:' || meant.username || meant.password) return null;
  // An id in the host's name would be the address of somebody else.
  return address.origin === meant.origin && !/^https:\/\/[^/?#]*\{id\}/i.test(pattern) ? address.href : null;
}
