import type { ExportFormat } from '#shared/contract/exports';
import type { TableName } from '#shared/export/tables/table';
import type { Language } from '#shared/model/language';

/** What is asked of an export. */
export interface Making {
  ids: string[];
  all: boolean;
  format: ExportFormat;
  out?: string | undefined;
  overwrite: boolean;
  paper: 'A4' | 'Letter';
  language?: Language | undefined;
  title?: string | undefined;
  at?: string | undefined;
  meeting?: string | undefined;
  tables?: TableName[] | undefined;
  comments: boolean;
  statement?: string | undefined;
  review?: { quarter: string; at: string } | undefined;
  only?: 'responsibilities' | undefined;
}
