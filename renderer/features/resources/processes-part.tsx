import { ActionIcon, Anchor, Select, Table, Text, Title } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { writeVolume } from '#shared/domain/resources/edit';
import type { ProcessLoad, StepLoad } from '#shared/domain/resources/load';
import { volumeId } from '#shared/domain/resources/sources';
import type { Volume } from '#shared/model/resources';
import type { LiveDocument } from '../../app/document/use-document';
import { useFigures } from './figures';
import type { LoadProps } from './load-props';
import classes from './resources.module.css';
import { useTypedAmount } from './use-typed-amount';

/** What each process, and each of its steps, takes in a week. */
export function ProcessesPart({ standing, live }: LoadProps) {
  const { t } = useTranslation('resources');
  const { t: common } = useTranslation();
  const { rounded } = useFigures();
  const { processes, roles } = standing.load;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const titles = new Map(roles.map(({ id, title }) => [id, title || id]));
  const toggle = (id: string): void =>
    setOpen((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const hours = (value: number | null) =>
    value === null ? '–' : t('load.hoursShort', { hours: rounded(value) });
  return (
    <section className={classes.section} aria-labelledby="load-processes">
      <Title order={2} id="load-processes" className={classes.heading ?? ''}>
        {t('load.processes')}
      </Title>
      {processes.length === 0 ? (
        <Text c="dimmed">{t('load.processesNone')}</Text>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys, too
        <div className={classes.scroll} tabIndex={0}>
          <Table aria-labelledby="load-processes" verticalSpacing={6} className={classes.table ?? ''}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('load.process')}</Table.Th>
                <Table.Th scope="col">{t('load.who')}</Table.Th>
                <Table.Th scope="col" className={classes.figure ?? ''}>
                  {t('load.once')}
                </Table.Th>
                <Table.Th scope="col">{t('load.often')}</Table.Th>
                <Table.Th scope="col" className={classes.figure ?? ''}>
                  {t('load.planned')}
                </Table.Th>
                <Table.Th scope="col" className={classes.figure ?? ''}>
                  {t('load.actual')}
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {processes.map((process) => (
                <Fragment key={process.id}>
                  <Table.Tr>
                    <Table.Th scope="row" className={classes.name ?? ''} colSpan={3}>
                      <span className={classes.source} style={{ padding: 0 }}>
                        <ActionIcon
                          size="sm"
                          variant="subtle"
                          color="gray"
                          aria-label={t('load.showSteps', { process: nameOf(process, common('untitled')) })}
                          aria-expanded={open.has(process.id)}
                          onClick={() => toggle(process.id)}
                        >
                          {open.has(process.id) ? (
                            <IconChevronDown size={16} />
                          ) : (
                            <IconChevronRight size={16} />
                          )}
                        </ActionIcon>
                        <Anchor
                          size="sm"
                          renderRoot={(props) => (
                            <Link {...props} to="/processes/$id" params={{ id: process.id }} />
                          )}
                        >
                          {nameOf(process, common('untitled'))}
                        </Anchor>
                        {process.gaps > 0 && (
                          <Text span size="xs" c="dimmed">
                            {t('load.gapsOf', { count: process.gaps })}
                          </Text>
                        )}
                      </span>
                    </Table.Th>
                    <Table.Td>
                      <Often
                        live={live}
                        of={{ process: process.id, step: '' }}
                        name={nameOf(process, common('untitled'))}
                        volume={process.volume}
                      />
                    </Table.Td>
                    <Table.Td className={classes.figure ?? ''}>{hours(process.planned)}</Table.Td>
                    <Table.Td className={classes.figure ?? ''}>{hours(process.actual)}</Table.Td>
                  </Table.Tr>
                  {open.has(process.id) &&
                    process.steps.map((step, at) => (
                      <Table.Tr key={step.step}>
                        <Table.Td pl={36}>
                          {at + 1}. {step.title || common('untitled')}
                        </Table.Td>
                        <Table.Td>
                          {step.roles.map((role) => titles.get(role) ?? role).join(', ') || '–'}
                        </Table.Td>
                        <Table.Td className={classes.figure ?? ''}>{hours(step.once)}</Table.Td>
                        <Table.Td>
                          <Often
                            live={live}
                            of={{ process: process.id, step: step.step }}
                            name={step.title || common('untitled')}
                            volume={own(live, process.id, step)}
                            inherited={process.volume !== null}
                          />
                        </Table.Td>
                        <Table.Td className={classes.figure ?? ''}>
                          {step.gap && step.gap !== 'volume' ? (
                            <span className={classes.quiet}>{t(`load.gaps.${step.gap}`)}</span>
                          ) : (
                            hours(step.planned)
                          )}
                        </Table.Td>
                        <Table.Td className={classes.figure ?? ''}>{hours(step.actual)}</Table.Td>
                      </Table.Tr>
                    ))}
                </Fragment>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
    </section>
  );
}

const nameOf = ({ title }: ProcessLoad, untitled: string): string => title || untitled;

/** What was said of the step itself; its process's volume is not its own. */
const own = (
  live: LoadProps['live'],
  process: string,
  { step }: StepLoad,
): Pick<Volume, 'per' | 'times'> | null =>
  live?.view?.volumes.find(({ id }) => id === volumeId(process, step)) ?? null;

interface OftenProps {
  live: LiveDocument<'resources'> | null;
  of: Pick<Volume, 'process' | 'step'>;
  name: string;
  volume: Pick<Volume, 'per' | 'times'> | null;
  /** Of a step: that its process says how often. */
  inherited?: boolean;
}

/** How often it is done: so many times for each lead, or a week. */
function Often({ live, of, name, volume, inherited = false }: OftenProps) {
  const { t } = useTranslation('resources');
  const disabled = !live?.editable;
  const put = (next: Pick<Volume, 'per' | 'times'> | null): void => {
    live?.session.change((doc, author) => writeVolume(doc, author, of, next));
  };
  const { props } = useTypedAmount({
    value: volume?.times ?? null,
    disabled: disabled || volume === null,
    onCommit: (times) => put(times === null ? null : { per: volume?.per ?? 'lead', times }),
  });
  if (!live) return <span className={classes.quiet}>–</span>;
  return (
    <span className={classes.bar}>
      {volume && (
        <input {...props} className={classes.often} aria-label={t('load.oftenOf', { what: name })} />
      )}
      <Select
        size="xs"
        w={150}
        aria-label={t('load.perOf', { what: name })}
        placeholder={inherited ? t('load.asProcess') : t('load.gaps.volume')}
        readOnly={disabled}
        clearable={!disabled}
        value={volume?.per ?? null}
        data={(['lead', 'week'] as const).map((value) => ({ value, label: t(`load.per.${value}`) }))}
        onChange={(per) =>
          put(per === null ? null : { per: per as Volume['per'], times: volume?.times ?? 1 })
        }
      />
    </span>
  );
}
