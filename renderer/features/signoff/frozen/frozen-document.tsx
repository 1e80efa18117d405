import { Text, Title } from '@mantine/core';
import { type ComponentType, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FrozenRecord, Version } from '#shared/contract/signoff';
import { WordsAsFrozen } from '../../../editor/link/words-as-frozen';
import { HeadingLevel } from '../../../ui/heading-level';
import { kindWord } from '../../../ui/kind-word';
import classes from './frozen.module.css';
import { FrozenAgreement } from './frozen-agreement';
import { FrozenDefinition } from './frozen-definition';
import { FrozenCalendar, FrozenMapping, FrozenWorkspace } from './frozen-grounds';
import { FrozenPlaybook } from './frozen-playbook';
import { FrozenProcess } from './frozen-process';
import type { FrozenProps } from './frozen-props';
import { FrozenTouchpoint } from './frozen-touchpoint';
import type { NameIn } from './names';
import { namesIn } from './names';
import { wordsIn } from './words';

const VIEWS: Readonly<Record<string, ComponentType<FrozenProps>>> = {
  agreement: FrozenAgreement,
  process: FrozenProcess,
  definition: FrozenDefinition,
  playbook: FrozenPlaybook,
  touchpoint: FrozenTouchpoint,
  calendar: FrozenCalendar,
  mapping: FrozenMapping,
  workspace: FrozenWorkspace,
};

/** A version as it will be kept: the record first, then all that was frozen with it. */
export function FrozenDocument({ version, records }: { version: Version; records: readonly FrozenRecord[] }) {
  const { t } = useTranslation('signoff');
  const nameOf = namesIn(records);
  const wordOf = useMemo(() => wordsIn(records), [records]);
  const [own, ...rest] = records;
  if (!own) return null;
  return (
    <WordsAsFrozen value={wordOf}>
      <div>
        <Text size="sm" c="dimmed" mb={6}>
          {t('sign.frozen')}
        </Text>
        <RecordReading record={own} nameOf={nameOf} main />
        {rest.length > 0 && (
          <Title order={2} mt={32} mb="sm">
            {t('frozen.alsoFrozen')}
          </Title>
        )}
        {rest.map((record) => (
          <RecordReading key={record.id} record={record} nameOf={nameOf} />
        ))}
        <Fingerprints version={version} />
      </div>
    </WordsAsFrozen>
  );
}

/** A record for reading, from its fields alone. */
export function RecordReading({
  record,
  nameOf,
  main = false,
}: {
  record: Omit<FrozenRecord, 'contentHash'>;
  nameOf: NameIn;
  main?: boolean;
}) {
  const { t: common } = useTranslation();
  const level = main ? 2 : 3;
  return (
    <article className={classes.paper} data-main={main || undefined}>
      <Text size="xs" c="dimmed">
        {kindWord(common, record.kind)}
      </Text>
      {record.title && (
        <Title order={level} mb="xs" style={{ overflowWrap: 'anywhere' }}>
          {record.title}
        </Title>
      )}
      <HeadingLevel value={record.title ? level : level - 1}>
        <FrozenView kind={record.kind} view={record.view} nameOf={nameOf} />
      </HeadingLevel>
    </article>
  );
}

/** What a record holds, for reading; nothing for a kind that has nothing to read. */
export function FrozenView({ kind, ...shown }: FrozenProps & { kind: string }) {
  const View = VIEWS[kind];
  return View ? <View {...shown} /> : null;
}

/** What stands under "Details": the hashes that the signature is over. */
function Fingerprints({ version }: { version: Version }) {
  const { t: common } = useTranslation();
  return (
    <details className={classes.details}>
      <summary>{common('details')}</summary>
      <ul>
        {version.manifest.map(({ id, title, contentHash }) => (
          <li key={`${id} ${contentHash}`}>
            {title || id} <code>{contentHash}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
