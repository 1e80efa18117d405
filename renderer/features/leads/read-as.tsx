import { Button, Collapse, Group, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeadsPreview } from '#shared/contract/leads';
import type { Wizard } from './use-wizard';

const DELIMITERS = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe' } as const;
const ENCODINGS = ['utf-8', 'windows-1252', 'iso-8859-1', 'iso-8859-15', 'utf-16le', 'utf-16be'];

const isKnown = (delimiter: string): delimiter is keyof typeof DELIMITERS =>
  Object.hasOwn(DELIMITERS, delimiter);

/** How the file is read, in words: encoding and separator, or the sheet of a workbook. */
export function useReadAs({ sheet, encoding, delimiter }: LeadsPreview): string {
  const { t } = useTranslation('leads');
  if (sheet) return t('wizard.readSheet', { sheet: sheet.name });
  return t('wizard.readAs', {
    encoding,
    delimiter: isKnown(delimiter)
      ? t(`wizard.delimiters.${DELIMITERS[delimiter]}`)
      : t('wizard.delimiters.other', { character: delimiter }),
  });
}

/** Which sheet of a workbook is read; another one has other columns, and so is looked at anew. */
export function SheetChoice({
  wizard,
  sheet,
}: {
  wizard: Wizard;
  sheet: NonNullable<LeadsPreview['sheet']>;
}) {
  const { t } = useTranslation('leads');
  if (sheet.all.length < 2) return null;
  return (
    <Select
      size="xs"
      mt={4}
      maw={280}
      label={t('wizard.sheet')}
      allowDeselect={false}
      data={sheet.all}
      value={sheet.name}
      disabled={wizard.task.running}
      onChange={(name) => name && wizard.read({ sheet: name, mapping: undefined, dateOrder: undefined })}
    />
  );
}

/** Encoding and separator, for the rare file that is read wrongly. */
export function ReadAs({ wizard, preview }: { wizard: Wizard; preview: LeadsPreview }) {
  const { t } = useTranslation('leads');
  const { t: common } = useTranslation();
  const [open, setOpen] = useState(false);
  const encodings = [...new Set([preview.encoding.toLowerCase(), ...ENCODINGS])];
  return (
    <div>
      <Button variant="subtle" size="compact-xs" px={0} aria-expanded={open} onClick={() => setOpen(!open)}>
        {common('details')}
      </Button>
      <Collapse expanded={open} transitionDuration={120}>
        {open && (
          <Group gap="sm" mt={4}>
            <Select
              size="xs"
              label={t('wizard.encoding')}
              allowDeselect={false}
              data={encodings}
              value={preview.encoding.toLowerCase()}
              onChange={(encoding) => encoding && wizard.read({ encoding })}
            />
            <Select
              size="xs"
              label={t('wizard.delimiter')}
              allowDeselect={false}
              data={Object.entries(DELIMITERS).map(([value, word]) => ({
                value,
                label: t(`wizard.delimiters.${word}`),
              }))}
              value={preview.delimiter}
              onChange={(delimiter) => delimiter && wizard.read({ delimiter })}
            />
          </Group>
        )}
      </Collapse>
    </div>
  );
}
