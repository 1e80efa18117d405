import { CloseButton, Group, Input, Select, Stack, Text } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Touchpoint } from '#shared/model/touchpoint';
import { useList, usePromise } from '../../app/document/fields';
import type { DocumentSession } from '../../app/document/session';
import { TextField } from '../../app/document/text-field';
import { fieldProblem } from '../../ui/field-problem';
import { NumberField } from '../agreements/field-number';
import { LinkedRecords } from '../record/linked-records';
import { OwnerFact } from '../record/owner-fact';
import { PartiesFact } from '../record/parties-fact';
import { PromiseFact } from '../record/promise-fact';
import { usePeopleChoice } from '../record/use-people-choice';
import classes from './touchpoints.module.css';

interface Props {
  session: DocumentSession;
  view: Touchpoint;
  disabled: boolean;
}

/** Between whom, who looks after it, who comes, how long, where, and whose figures it looks at. */
export function TouchpointFacts({ session, view, disabled }: Props) {
  const { t } = useTranslation('touchpoints');
  const minutes = usePromise<number>(session, 'minutes');
  return (
    <div className={classes.facts}>
      <PartiesFact session={session} parties={view.parties} disabled={disabled} />
      <OwnerFact session={session} owner={view.owner} disabled={disabled} />
      <People session={session} people={view.people} disabled={disabled} />
      <PromiseFact
        label={t('facts.minutes')}
        field={minutes}
        say={(value) => t('minutes', { count: value ?? 30 })}
        disabled={disabled}
      >
        <NumberField
          label={t('facts.minutes')}
          hideLabel
          suffix={t('facts.minutesUnit')}
          width={96}
          standing={view.minutes}
          check={(value) => fieldProblem(Touchpoint.shape.minutes, value)}
          write={(value) => value !== null && minutes.write(value)}
          disabled={disabled}
        />
      </PromiseFact>
      <Stack gap={4} miw={0}>
        <TextField
          session={session}
          path=""
          name="place"
          label={t('facts.place')}
          withLabel
          placeholder={t('facts.placeHint')}
          disabled={disabled}
        />
      </Stack>
      <Stack gap={4} miw={0}>
        <LinkedRecords
          session={session}
          path="agreements"
          kinds={['agreement']}
          label={t('facts.agreements')}
          add={t('facts.addAgreement')}
          linked={view.agreements}
          disabled={disabled}
        />
        {view.agreements.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('facts.figuresOfAll')}
          </Text>
        )}
      </Stack>
    </div>
  );
}

interface PeopleProps {
  session: DocumentSession;
  people: Touchpoint['people'];
  disabled: boolean;
}

/** Who takes part. */
function People({ session, people, disabled }: PeopleProps) {
  const { t } = useTranslation('touchpoints');
  const labelId = useId();
  const list = useList(session, 'people');
  const { options, nameOf } = usePeopleChoice([]);
  const others = options.filter(({ value }) => !people.some(({ id }) => id === value));
  return (
    <Stack gap={4} role="group" aria-labelledby={labelId} miw={0} data-path="people">
      <Input.Label id={labelId} labelElement="div">
        {t('facts.people')}
      </Input.Label>
      {people.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('facts.allOf')}
        </Text>
      )}
      {people.map(({ id }) => (
        <Group key={id} gap={4} wrap="nowrap">
          <Text size="sm" truncate>
            {nameOf(id)}
          </Text>
          {!disabled && (
            <CloseButton
              size="xs"
              aria-label={t('facts.removePerson', { name: nameOf(id) })}
              onClick={() => list.remove(id)}
            />
          )}
        </Group>
      ))}
      {!disabled && others.length > 0 && (
        <Select
          size="xs"
          searchable
          aria-label={t('facts.addPerson')}
          placeholder={t('facts.addPerson')}
          data={others}
          value={null}
          onChange={(id) => id && list.add(undefined, id)}
        />
      )}
    </Stack>
  );
}
