import { ActionIcon, Button, Group, Text } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { Link, type LinkProps } from '@tanstack/react-router';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleInfo, SeenFinding } from '#shared/contract/compliance';
import { findingWords } from '../../ui/finding-words';
import { When } from '../../ui/when';
import classes from './findings.module.css';
import { placeLink, showFinding } from './place';
import { SeverityMark } from './severity-mark';

/** What can be done about a finding. */
export interface FindingDeeds {
  onToggle: (key: string) => void;
  onMend: (finding: SeenFinding) => void;
  onWaive: (finding: SeenFinding) => void;
  onSwitchOff: (rule: RuleInfo) => void;
}

interface FindingRowProps extends FindingDeeds {
  /** Its place among all rows, for the arrow keys. */
  at: number;
  /** Names the row among the others. */
  id: string;
  finding: SeenFinding;
  rule: RuleInfo | undefined;
  shown: boolean;
}

/** One finding: how grave, what, since when; and when it is opened, why that matters and what to do. */
export const FindingRow = memo(function FindingRow(props: FindingRowProps) {
  const { at, id, finding, rule, shown, onToggle, onMend } = props;
  const { t } = useTranslation('compliance');
  const { firstSeen, mendable } = finding;
  const message = findingWords(finding.message);
  const Chevron = shown ? IconChevronDown : IconChevronRight;
  return (
    <li className={classes.item} data-shown={shown || undefined}>
      <div className={classes.row}>
        <SeverityMark severity={finding.severity} />
        <div className={classes.words}>
          <Link
            {...(placeLink(finding) as LinkProps)}
            className={classes.message}
            data-row={at}
            onClick={() => showFinding(finding)}
          >
            {message}
          </Link>
          <Text size="sm" c="dimmed">
            {rule?.title} · {t('firstSeen')} <When at={firstSeen} as="day" />
          </Text>
        </div>
        {mendable && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('mendThis', { message })}
            onClick={() => onMend(finding)}
          >
            {t('mend')}
          </Button>
        )}
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('details', { message })}
          aria-expanded={shown}
          onClick={() => onToggle(id)}
        >
          <Chevron size={18} aria-hidden />
        </ActionIcon>
      </div>
      {shown && <FindingDetails {...props} />}
    </li>
  );
});

function FindingDetails({ finding, rule, onMend, onWaive, onSwitchOff }: FindingRowProps) {
  const { t } = useTranslation('compliance');
  return (
    <div className={classes.details}>
      {rule && (
        <dl className={classes.explained}>
          <dt>{t('why')}</dt>
          <dd>{rule.explanation}</dd>
          <dt>{t('how')}</dt>
          <dd>{rule.mend}</dd>
        </dl>
      )}
      <Group gap="xs">
        <Button
          size="compact-md"
          component={Link}
          {...(placeLink(finding) as { to: '/' })}
          onClick={() => showFinding(finding)}
        >
          {t('open')}
        </Button>
        {finding.mendable && (
          <Button size="compact-md" variant="default" onClick={() => onMend(finding)}>
            {t('mend')}
          </Button>
        )}
        <Button size="compact-md" variant="default" onClick={() => onWaive(finding)}>
          {t('waive')}
        </Button>
        {rule && (
          <Button size="compact-md" variant="subtle" color="gray" onClick={() => onSwitchOff(rule)}>
            {t('off')}
          </Button>
        )}
      </Group>
    </div>
  );
}
