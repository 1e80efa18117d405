import { Anchor, Loader, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Measurement } from '#shared/contract/leads';
import type { ContestedLead, MeetingBrief } from '#shared/contract/touchpoints';
import { orpc } from '../../app/api';
import { recordLink } from '../../app/record-link';
import { ErrorState } from '../../ui/error-state';
import { findingWords } from '../../ui/finding-words';
import { PeriodMark } from '../../ui/period-mark';
import { TeamMark } from '../../ui/team-mark';
import { placeLink, showFinding } from '../compliance/place';
import { SeverityMark } from '../compliance/severity-mark';
import { useHomeSentences } from '../home/sentences';
import { dayAndMonth } from '../measurement/dates';
import { PeriodStrip } from '../measurement/period-strip';
import { usePeriodWords } from '../measurement/period-words';
import { useLocale } from '../measurement/use-locale';
import { MeetingOffers, type MeetingOffersProps } from './meeting-offers';
import classes from './touchpoints.module.css';

interface Props extends MeetingOffersProps {
  id: string;
  meeting: string;
  /** Over, or called off: its figures are those of then, and what is open now belongs to the next one. */
  over: boolean;
}

/** What the meeting has before it, filled in by itself: figures, findings, contested leads, offers, what changed. */
export function Brief({ id, meeting, over, ...place }: Props) {
  const { t } = useTranslation('touchpoints');
  const { data, error, refetch } = useQuery(
    orpc.touchpoints.brief.queryOptions({ input: { id, meeting }, placeholderData: (before) => before }),
  );
  return (
    <section className={classes.brief} aria-labelledby="brief">
      <h2 id="brief" className={classes.heading}>
        {t(over ? 'brief.figures' : 'brief.title')}
      </h2>
      <ErrorState error={error} onRetry={() => void refetch()} />
      {!data && !error && <Loader size="sm" />}
      {data && (
        <>
          <Figures figures={data.figures} over={over} />
          {!over && <Findings {...data} />}
          {data.contested.length > 0 && <Contested leads={data.contested} />}
          {data.offers.length > 0 && <MeetingOffers {...place} {...data} />}
          {data.since !== null && data.changes.length > 0 && (
            <Changes since={data.since} changes={data.changes} />
          )}
        </>
      )}
    </section>
  );
}

function Figures({ figures, over }: { figures: readonly Measurement[]; over: boolean }) {
  const { t } = useTranslation('touchpoints');
  const words = usePeriodWords();
  if (figures.length === 0)
    return (
      <Text c="dimmed" size="sm">
        {t('brief.noAgreement')}
      </Text>
    );
  return (
    <>
      <Text c="dimmed" size="sm">
        {t(over ? 'brief.figuresAt' : 'brief.newest')}
      </Text>
      {figures.map(({ agreement, title, commitments }) => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keyboard, too
        <div key={agreement} className={classes.scroll} tabIndex={0}>
          <table className={classes.table} aria-label={title}>
            <thead>
              <tr>
                <th scope="col">{t('brief.promise')}</th>
                <th scope="col">{t('brief.lastPeriod')}</th>
                <th scope="col">{t('brief.figure')}</th>
                <th scope="col">{t('brief.course')}</th>
              </tr>
            </thead>
            <tbody>
              {commitments.map((commitment) => {
                const last = commitment.periods.at(-1);
                return (
                  <tr key={commitment.id}>
                    <td>
                      <TeamMark team={commitment.owedBy} />{' '}
                      <Anchor
                        size="sm"
                        renderRoot={(props) => (
                          <Link
                            {...props}
                            to="/agreements/$id/measure/$commitment"
                            params={{ id: agreement, commitment: commitment.id }}
                          />
                        )}
                      >
                        {commitment.title}
                      </Anchor>
                    </td>
                    <td>
                      {last ? (
                        <>
                          <PeriodMark status={last.status} withWord />
                          <Text size="sm" c="dimmed">
                            {words.name(last)}
                          </Text>
                        </>
                      ) : (
                        <Text size="sm" c="dimmed">
                          {t('brief.noFigures')}
                        </Text>
                      )}
                    </td>
                    <td>
                      {last && words.figures(commitment, last)}
                      {last?.target !== null && last?.target !== undefined && (
                        <Text size="sm" c="dimmed">
                          {t('brief.target', { target: words.short(commitment.unit, last.target) })}
                        </Text>
                      )}
                    </td>
                    <td>
                      <PeriodStrip
                        agreement={agreement}
                        commitment={commitment}
                        periods={commitment.periods}
                      />
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      ))}
    </>
  );
}

function Findings({ findings, moreFindings }: Pick<MeetingBrief, 'findings' | 'moreFindings'>) {
  const { t } = useTranslation('touchpoints');
  return (
    <>
      <h3 className={classes.sub}>{t('brief.findings')}</h3>
      {findings.length === 0 && (
        <Text c="dimmed" size="sm">
          {t('brief.noFindings')}
        </Text>
      )}
      <ul className={classes.plain}>
        {findings.map((finding) => (
          <li key={`${finding.rule} ${finding.record} ${finding.path}`}>
            <SeverityMark severity={finding.severity} />{' '}
            <Anchor
              size="sm"
              renderRoot={(props) => (
                <Link
                  {...props}
                  {...(placeLink(finding) as LinkProps)}
                  onClick={() => showFinding(finding)}
                />
              )}
            >
              {findingWords(finding.message)}
            </Anchor>
          </li>
        ))}
        {moreFindings > 0 && (
          <li>
            <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/findings" />}>
              {t('brief.moreFindings', { count: moreFindings })}
            </Anchor>
          </li>
        )}
      </ul>
    </>
  );
}

function Contested({ leads }: { leads: readonly ContestedLead[] }) {
  const { t } = useTranslation('touchpoints');
  return (
    <>
      <h3 className={classes.sub}>{t('brief.contested')}</h3>
      <ul className={classes.plain}>
        {leads.map(({ agreement, commitment, period, lead, who, reason }) => (
          <li key={`${agreement} ${commitment} ${period} ${lead}`}>
            <Anchor
              size="sm"
              renderRoot={(props) => (
                <Link
                  {...props}
                  to="/agreements/$id/measure/$commitment/$period"
                  params={{ id: agreement, commitment, period }}
                />
              )}
            >
              {t('brief.contestedBy', { who, lead, reason })}
            </Anchor>
          </li>
        ))}
      </ul>
    </>
  );
}

function Changes({ since, changes }: { since: string; changes: MeetingBrief['changes'] }) {
  const { t } = useTranslation('touchpoints');
  const locale = useLocale();
  const { changeInWords } = useHomeSentences();
  return (
    <>
      <h3 className={classes.sub}>{t('brief.changes', { date: dayAndMonth(since, locale) })}</h3>
      <ul className={classes.plain}>
        {changes.map((change) => {
          const text = changeInWords(change);
          return (
            <li key={`${change.at} ${text}`}>
              {change.record && change.recordKind ? (
                <Anchor
                  size="sm"
                  renderRoot={(props) => (
                    <Link
                      {...props}
                      {...(recordLink(change.recordKind ?? '', change.record ?? '') as LinkProps)}
                    />
                  )}
                >
                  {text}
                </Anchor>
              ) : (
                <Text size="sm">{text}</Text>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
