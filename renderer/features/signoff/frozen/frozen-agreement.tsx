import { List, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sentenceOf } from '#shared/domain/commitments/sentence';
import { rulesInWords } from '#shared/domain/counting/rules-in-words';
import { Agreement } from '#shared/model/agreement';
import type { Commitment } from '#shared/model/commitment';
import { orpc } from '../../../app/api';
import { useTeams } from '../../../app/use-teams';
import { StaticText } from '../../../editor/static-text';
import { dayOf } from '../../../ui/dates';
import { useHeadingBelow } from '../../../ui/heading-level';
import { listed } from '../../../words/locale';
import { spokenLanguage, spokenWords } from '../../../words/spoken';
import { useLocale } from '../../measurement/use-locale';
import classes from './frozen.module.css';
import type { FrozenProps } from './frozen-props';
import { readView } from './read';

/** An agreement as it was frozen. */
export function FrozenAgreement({ view, nameOf }: FrozenProps) {
  const { t } = useTranslation('signoff');
  const locale = useLocale();
  const { team } = useTeams();
  const agreement = readView(Agreement, view);
  const below = useHeadingBelow();
  const teamName = (id: string): string => (nameOf(id) === id ? team(id).name : nameOf(id));
  const people = useQuery(orpc.people.list.queryOptions()).data ?? [];
  const memberName = (id: string): string => people.find((each) => each.id === id)?.name ?? nameOf(id);
  const day = (date: string): string => dayOf(date, { locale });
  const facts = [
    agreement.parties.length > 0 && t('frozen.teams', { teams: listed(agreement.parties.map(teamName)) }),
    agreement.effectiveOn && t('frozen.effective', { date: day(agreement.effectiveOn) }),
    agreement.reviewOn && t('frozen.review', { date: day(agreement.reviewOn) }),
    agreement.disputes && t('frozen.disputes', { count: agreement.disputes.answerDays }),
    agreement.disputes?.arbiter && t('frozen.arbiter', { name: memberName(agreement.disputes.arbiter) }),
  ].filter((each) => typeof each === 'string');
  return (
    <Stack gap="sm">
      {facts.length > 0 && (
        <Text size="sm" c="dimmed">
          {facts.join(' · ')}
        </Text>
      )}
      {agreement.purpose && <Text>{agreement.purpose}</Text>}
      {agreement.commitments.length > 0 && (
        <section>
          <Title order={below} mb="xs">
            {t('frozen.commitments')}
          </Title>
          {agreement.commitments.map((commitment) => (
            <FrozenCommitment key={commitment.id} commitment={commitment} teamName={teamName} />
          ))}
        </section>
      )}
      {agreement.body && <StaticText text={agreement.body} />}
    </Stack>
  );
}

function FrozenCommitment({
  commitment,
  teamName,
}: {
  commitment: Commitment;
  teamName: (id: string) => string;
}) {
  const { t } = useTranslation('signoff');
  const rules = rulesInWords(commitment.metric, commitment.countingRules, spokenLanguage());
  const extra = [
    commitment.grace.minutes > 0 && t('frozen.grace', { count: commitment.grace.minutes }),
    commitment.cutOff.days > 0 && t('frozen.cutOff', { count: commitment.cutOff.days }),
    commitment.errorBudget &&
      t('frozen.budget', { misses: commitment.errorBudget.misses, periods: commitment.errorBudget.periods }),
    commitment.errorBudget?.whenSpent && t('frozen.whenSpent', { text: commitment.errorBudget.whenSpent }),
  ].filter((each) => typeof each === 'string');
  return (
    <div className={classes.commitment}>
      <Text size="sm" c="dimmed">
        {commitment.title} ·{' '}
        {t('frozen.owedBy', { from: teamName(commitment.owedBy), to: teamName(commitment.owedTo) })}
      </Text>
      <Text fw={500}>{sentenceOf(commitment, teamName, spokenWords())}</Text>
      {extra.length > 0 && <Text size="sm">{extra.join(' ')}</Text>}
      {commitment.onMiss && <Text size="sm">{t('frozen.onMiss', { text: commitment.onMiss })}</Text>}
      {rules.length > 0 && (
        <details className={classes.details}>
          <summary>{t('frozen.rules')}</summary>
          <List size="sm">
            {rules.map(({ rule, question, answer }) => (
              <List.Item key={rule}>
                {question} {answer}
              </List.Item>
            ))}
          </List>
        </details>
      )}
    </div>
  );
}
