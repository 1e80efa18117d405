import { Loader, Text, TextInput, Title } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateInfo } from '#shared/contract/templates';
import { orpc } from '../../app/api';
import { ErrorState } from '../../ui/error-state';
import { KindIcon } from '../../ui/kind-icon';
import { kindWord } from '../../ui/kind-word';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { moveFocus } from './move-focus';
import classes from './templates.module.css';

const PURPOSES = [
  'own',
  'leads',
  'agreements',
  'campaigns',
  'customers',
  'selling',
  'teams',
  'words',
] as const;

/** Every template by what it is for: search, look at one in full, use it. */
export function TemplatesScreen() {
  const { t } = useTranslation('templates');
  const { data, error, refetch } = useQuery(orpc.templates.list.queryOptions());
  const [words, setWords] = useState('');
  const gallery = useRef<HTMLDivElement>(null);
  const shown = useMatching(data, words);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (gallery.current && moveFocus(gallery.current, event.key)) event.preventDefault();
  };
  return (
    <Page width="wide" header={<PageHeader title={t('title')} meta={<Text size="sm">{t('text')}</Text>} />}>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loader size="sm" />
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the links inside
        <div ref={gallery} onKeyDown={onKeyDown}>
          <TextInput
            type="search"
            aria-label={t('search')}
            placeholder={t('search')}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
            maw={360}
          />
          <Text size="sm" c="dimmed" mt={6} role="status">
            {shown.length === 0 ? t('none', { words }) : t('found', { count: shown.length })}
          </Text>
          <Gallery templates={shown} />
        </div>
      )}
    </Page>
  );
}

/** Those whose title, description, kind and purpose hold all of the words. */
function useMatching(templates: readonly TemplateInfo[] | undefined, words: string): TemplateInfo[] {
  const { t } = useTranslation('templates');
  const { t: common } = useTranslation();
  return useMemo(() => {
    const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    return (templates ?? []).filter(({ title, description, kind, purpose }) => {
      const text = [title, description, kindWord(common, kind), t(`purposes.${purpose}`)]
        .join(' ')
        .toLocaleLowerCase();
      return wanted.every((word) => text.includes(word));
    });
  }, [templates, words, t, common]);
}

function Gallery({ templates }: { templates: readonly TemplateInfo[] }) {
  const { t } = useTranslation('templates');
  const offered = templates.filter(({ retired }) => !retired);
  const groups = [
    ...PURPOSES.map((purpose) => ({
      id: purpose as string,
      label: t(`purposes.${purpose}`),
      list: offered.filter((each) => each.purpose === purpose),
    })),
    { id: 'retired', label: t('retiredOnes'), list: templates.filter(({ retired }) => retired) },
  ];
  return groups.map(({ id, label, list }) =>
    list.length === 0 ? null : (
      <section key={id} aria-label={label} className={classes.group}>
        <Title order={2} size="h4" mb="sm">
          {label}
        </Title>
        <ul className={classes.cards}>
          {list.map((template) => (
            <li key={template.id}>
              <Card template={template} />
            </li>
          ))}
        </ul>
      </section>
    ),
  );
}

function Card({ template: { id, kind, title, description } }: { template: TemplateInfo }) {
  const { t: common } = useTranslation();
  return (
    <Link to="/templates/$id" params={{ id }} className={classes.card} data-card>
      <span className={classes.kind}>
        <KindIcon kind={kind} size={15} />
        {kindWord(common, kind)}
      </span>
      <span className={classes.title}>{title || common('untitled')}</span>
      <span className={classes.description}>{description}</span>
    </Link>
  );
}
