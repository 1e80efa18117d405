import { AUTOMATED, NOT_AUTOMATED } from '#shared/domain/leads/automated';
import { text } from './duckdb';

/** SQL for `isAutomated` of the domain; NULL where nothing is said. */
export const automatedSql = (value: string): string =>
  `(regexp_matches(${value}, ${text(`(?i)${AUTOMATED}`)}) AND NOT regexp_matches(${value}, ${text(`(?i)${NOT_AUTOMATED}`)}))`;
