import { Anchor, Stack, Text, Title } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '#shared/domain/review/answer';
import { AnswerTable } from './answer-table';
import { PlaceLink } from './place-link';
import classes from './review.module.css';

const anchorOf = (question: Answer['question']): string => `question-${question}`;

/** Goes to a question and puts the focus there: the address names the screen, so no plain link can. */
function show(question: Answer['question']): void {
  const section = document.getElementById(anchorOf(question));
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
}

/** All ten at a glance, each with its figure. */
export function AtAGlance({ answers }: { answers: readonly Answer[] }) {
  const { t } = useTranslation('review');
  const id = useId();
  return (
    <nav aria-labelledby={id}>
      <Title order={2} id={id} mb={4}>
        {t('glance')}
      </Title>
      <ol className={classes.glance}>
        {answers.map(({ question, title, figure }, at) => (
          <li key={question} className={classes.line}>
            <Anchor component="button" type="button" size="sm" ta="start" onClick={() => show(question)}>
              {at + 1}. {title}
            </Anchor>
            <Text component="span" size="sm" className={classes.figure}>
              {figure || '–'}
            </Text>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Each question with its answer and evidence. */
export function Answers({ agreement, answers }: { agreement: string; answers: readonly Answer[] }) {
  return answers.map((answer, at) => (
    <section
      key={answer.question}
      id={anchorOf(answer.question)}
      className={classes.section}
      aria-labelledby={`${anchorOf(answer.question)}-title`}
      tabIndex={-1}
    >
      <Title order={2} id={`${anchorOf(answer.question)}-title`} mb={4}>
        {at + 1}. {answer.title}
      </Title>
      <Evidence agreement={agreement} answer={answer} />
    </section>
  ));
}

function Evidence({ agreement, answer }: { agreement: string; answer: Answer }) {
  const { title, answer: said, from, missing, tables, places } = answer;
  return (
    <Stack gap={8}>
      <Text className={classes.answer}>{said}</Text>
      {missing.map((each) => (
        <Text key={each.text} size="sm" c="dimmed" component="p" m={0}>
          <IconInfoCircle size={15} aria-hidden style={{ verticalAlign: '-2px', marginInlineEnd: 6 }} />
          <PlaceLink agreement={agreement} said={each} />
        </Text>
      ))}
      {tables.map((table) => (
        <AnswerTable
          key={table.columns.map((each) => each.title).join()}
          agreement={agreement}
          label={title}
          table={table}
        />
      ))}
      <Text size="sm" c="dimmed">
        {from}
        {places.map((each) => (
          <span key={each.text}>
            {' '}
            <PlaceLink agreement={agreement} said={each} />
          </span>
        ))}
      </Text>
    </Stack>
  );
}
