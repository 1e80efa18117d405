import { rowsOf } from './apart';
import { apartMeta } from './apart-file';
import { type Duck, text } from './duckdb';
import { valueSql } from './event-sql';

/** Headings of the company that a lead is of, as CRMs call it in English and German. */
const COMPANY =
  /^(((associated|primary)[ _-]*)?(company|account|organi[sz]ation|employer|client|customer|firm|firma|unternehmen|arbeitgeber|kunde)([ _-]*name)?|firmenname|company \/ account)$/i;

/**
 * Makes the table `companies` (`leadId`, `company`) of the leads whose company is known: by a further column, or by what this
 * device keeps apart. A later file's word counts.
 *
 * @param columns the ledger's
 * @param apart files of what is kept apart, oldest export first
 * @returns whether any column tells it
 */
export async function learnCompanies(
  duck: Duck,
  columns: readonly string[],
  apart: readonly string[],
): Promise<boolean> {
  const parts = columns
    .filter((column) => COMPANY.test(column))
    .map((column) => `SELECT "leadId", ${valueSql(column)} AS company, -1 AS file, 0 AS n FROM leads`);
  for (const [file, path] of apart.entries()) {
    const meta = await apartMeta(duck, path);
    for (const column of meta.columns.filter((each) => COMPANY.test(each))) {
      const value = `json_extract_string(to_json(apart), ${text(`$."${column.replaceAll('"', '\\"')}"`)})`;
      parts.push(
        `SELECT lead AS "leadId", ${value} AS company, ${file} AS file, file_row_number AS n FROM (${rowsOf(path, meta)})`,
      );
    }
  }
  if (parts.length === 0) return false;
  // Digests tell companies apart as well as their names, which belong to nobody else's memory.
  await duck.run(`CREATE OR REPLACE TEMP TABLE companies AS
    SELECT "leadId", arg_max(md5(lower(trim(company))), file::BIGINT * ${2 ** 32} + n) AS company
    FROM (${parts.join(' UNION ALL ')}) WHERE trim(coalesce(company, '')) <> '' GROUP BY 1`);
  return true;
}

/** SQL for the ids of leads (a table with `leadId`) of which others are of the same company; after `learnCompanies`. */
export const sameCompanySql = (leads: string): string =>
  `SELECT DISTINCT "leadId" FROM ${leads} JOIN companies USING ("leadId") WHERE company IN (
    SELECT company FROM ${leads} JOIN companies USING ("leadId") GROUP BY 1 HAVING count(DISTINCT "leadId") > 1)`;
