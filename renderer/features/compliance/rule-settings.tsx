import { Button, Loader, NativeSelect, Switch, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RuleInfo } from '#shared/contract/compliance';
import { orpc } from '../../app/api';
import { CAUSES, SEVERITIES } from '../../app/findings-search';
import { useErrorNote } from '../../app/use-error-note';
import { useMay } from '../../app/use-may';
import { ErrorState } from '../../ui/error-state';
import classes from './rule-settings.module.css';

/** Which rules are on and how grave they are, for both teams. */
export function RuleSettings() {
  const { t } = useTranslation('compliance');
  const { data, error, refetch } = useQuery(orpc.compliance.rules.queryOptions());
  const { may, why } = useMay('edit');
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader size="sm" />;
  return (
    <>
      <Text c="dimmed" maw={640}>
        {t('settings.text')}
      </Text>
      <Text size="sm" role="status" mt="sm" mb="lg">
        {t('settings.count', { on: data.filter(({ on }) => on).length, all: data.length })} {why}
      </Text>
      {CAUSES.map((cause) => (
        <section key={cause} className={classes.cause} aria-labelledby={`rules-${cause}`}>
          <Title order={2} id={`rules-${cause}`} mb={8}>
            {t(`causes.${cause}`)}
          </Title>
          <ul className={classes.list}>
            {data
              .filter((rule) => rule.cause === cause)
              .map((rule) => (
                <RuleLine key={rule.id} rule={rule} disabled={!may} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function RuleLine({ rule, disabled }: { rule: RuleInfo; disabled: boolean }) {
  const { t } = useTranslation('compliance');
  const cache = useQueryClient();
  const onError = useErrorNote();
  const { id, title, explanation, on, severity, standard } = rule;
  const set = useMutation(
    orpc.compliance.setRule.mutationOptions({
      onSuccess: (next) => {
        cache.setQueryData(orpc.compliance.rules.queryKey(), (before) =>
          before?.map((each) => (each.id === next.id ? next : each)),
        );
        void cache.invalidateQueries({ queryKey: orpc.compliance.findings.key() });
      },
      onError,
    }),
  );
  const changed = on !== standard.on || severity !== standard.severity;
  return (
    <li className={classes.line}>
      <Switch
        checked={on}
        disabled={disabled || set.isPending}
        aria-label={t('settings.on', { title })}
        onChange={(event) => {
          const next = event.currentTarget.checked;
          set.mutate({ rule: id, on: next === standard.on ? null : next });
        }}
      />
      <div className={classes.words}>
        <Text fw={550} size="sm">
          {title}
        </Text>
        <Text size="sm" c="dimmed">
          {explanation}
        </Text>
        {changed && (
          <Button
            size="compact-xs"
            variant="subtle"
            ms={-8}
            disabled={disabled}
            aria-label={`${t('settings.reset')}: ${title}`}
            onClick={() => set.mutate({ rule: id, on: null, severity: null })}
          >
            {t('settings.reset')}
          </Button>
        )}
      </div>
      <NativeSelect
        className={classes.severity ?? ''}
        aria-label={t('settings.severityOf', { title })}
        disabled={disabled || !on}
        value={severity}
        data={SEVERITIES.map((value) => ({ value, label: t(`severities.${value}`) }))}
        onChange={(event) => {
          const next = SEVERITIES.find((each) => each === event.currentTarget.value) ?? severity;
          set.mutate({ rule: id, severity: next === standard.severity ? null : next });
        }}
      />
    </li>
  );
}
