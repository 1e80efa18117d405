import { Alert, Button, List, Loader, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingsOverview, RuleFailure, RuleInfo, SeenFinding } from '#shared/contract/compliance';
import { orpc } from '../../app/api';
import type { FindingsSearch } from '../../app/findings-search';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { FindingsList } from './findings-list';
import { FindingsTools } from './findings-tools';
import { GoneList } from './gone-list';
import { matching } from './grouped';
import { WaiveDialog } from './waive-dialog';
import { WaivedList } from './waived-list';

/** What the rules found: to mend, waived for a while, and mended. */
export function FindingsScreen() {
  const { t } = useTranslation('compliance');
  const { data, error, refetch } = useQuery(orpc.compliance.findings.queryOptions());
  const rules = useQuery(orpc.compliance.rules.queryOptions());
  return (
    <Page
      width="wide"
      header={
        <PageHeader title={t('title')} meta={<Text size="sm">{t('text')}</Text>} primary={<RulesButton />} />
      }
    >
      <ErrorState error={error ?? rules.error} onRetry={() => void refetch()} />
      {!data && !error && <Loader size="sm" />}
      {data && <Overview overview={data} rules={rules.data ?? []} />}
    </Page>
  );
}

function RulesButton() {
  const { t } = useTranslation('compliance');
  return (
    <Button
      variant="default"
      renderRoot={(props) => <Link {...props} to="/settings" search={{ tab: 'rules' }} />}
    >
      {t('rules')}
    </Button>
  );
}

function Overview({ overview, rules }: { overview: FindingsOverview; rules: readonly RuleInfo[] }) {
  const search = useSearch({ from: '/findings' });
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  const [waiving, setWaiving] = useState<SeenFinding | null>(null);
  const { findings, waived, gone, failed } = overview;
  const set = (next: FindingsSearch): void => void navigate({ to: '/findings', search: next, replace: true });
  const { view = 'open' } = search;
  return (
    <>
      <Failed failed={failed} rules={rules} />
      <FindingsTools
        search={search}
        counts={{ open: findings.length, waived: waived.length, gone: gone.length }}
        words={words}
        onWords={setWords}
        onChange={set}
      />
      {view === 'open' && (
        <ToMend
          {...{ findings, rules, search, words }}
          onWaive={setWaiving}
          onClear={() => {
            setWords('');
            set(search.group ? { group: search.group } : {});
          }}
        />
      )}
      {view === 'waived' && <WaivedList waived={waived} />}
      {view === 'gone' && <GoneList gone={gone} />}
      {waiving && <WaiveDialog finding={waiving} onClose={() => setWaiving(null)} />}
    </>
  );
}

interface ToMendProps {
  findings: readonly SeenFinding[];
  rules: readonly RuleInfo[];
  search: FindingsSearch;
  words: string;
  onWaive: (finding: SeenFinding) => void;
  onClear: () => void;
}

function ToMend({ findings, rules, search, words, onWaive, onClear }: ToMendProps) {
  const { t } = useTranslation('compliance');
  const { cause, severity, group = 'cause' } = search;
  const shown = useMemo(
    () => matching(findings, { words, cause, severity }),
    [findings, words, cause, severity],
  );
  if (findings.length === 0)
    return (
      <EmptyState
        icon={<IconCircleCheck size={36} stroke={1.3} />}
        title={t('fineTitle')}
        text={t('fineText')}
        action={<RulesButton />}
      />
    );
  return (
    <>
      <Text size="sm" c="dimmed" role="status" mb="sm">
        {shown.length === 0 ? t('noneMatch') : t('count', { count: shown.length })}
      </Text>
      {shown.length === 0 ? (
        <Button variant="default" onClick={onClear}>
          {t('clear')}
        </Button>
      ) : (
        <FindingsList findings={shown} rules={rules} by={group} onWaive={onWaive} />
      )}
    </>
  );
}

/** Rules that threw: the rest of the page holds, and this says what is missing from it. */
function Failed({ failed, rules }: { failed: readonly RuleFailure[]; rules: readonly RuleInfo[] }) {
  const { t } = useTranslation('compliance');
  if (failed.length === 0) return null;
  const nameOf = (id: string): string => rules.find((rule) => rule.id === id)?.title ?? id;
  return (
    <Alert
      variant="outline"
      color="red"
      icon={<IconAlertTriangle size={18} aria-hidden />}
      title={t('failedTitle')}
      mb="md"
    >
      <List size="sm">
        {failed.slice(0, 5).map(({ rule, record, title, message }) => (
          <List.Item key={`${rule}${record}`}>
            {t('failed', { rule: nameOf(rule), title, message })}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
