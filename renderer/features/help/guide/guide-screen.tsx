import { Anchor, Code, List, Text, Title } from '@mantine/core';
import { Link, useLocation, useParams } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../ui/empty-state';
import { Page } from '../../../ui/page';
import { PageHeader } from '../../../ui/page-header';
import type { Chapter, Part } from './chapter';
import { chapterLink } from './chapter-link';
import { chaptersIn } from './chapters';
import classes from './guide.module.css';
import { GuideWords } from './guide-words';

/** One chapter of the guide, with the ones before and after it. */
export function GuideScreen() {
  const { t, i18n } = useTranslation('help');
  const chapters = chaptersIn(i18n.language);
  const { chapter: id } = useParams({ from: '/help/guide/$chapter' });
  const at = chapters.findIndex((each) => each.id === id);
  const chapter = chapters[at];
  const crumbs = [{ label: t('title'), to: '/help' }] as const;
  if (!chapter) {
    return (
      <Page header={<PageHeader crumbs={crumbs} title={t('guide.title')} />}>
        <EmptyState title={t('guide.missing')} text={t('guide.missingText')} />
      </Page>
    );
  }
  return (
    <Page header={<PageHeader crumbs={crumbs} title={chapter.title} />}>
      <ChapterText key={chapter.id} chapter={chapter} />
      <nav aria-label={t('guide.others')} className={classes.others}>
        <Neighbour chapter={chapters[at - 1]} label="guide.previous" />
        <Neighbour chapter={chapters[at + 1]} label="guide.next" />
      </nav>
    </Page>
  );
}

function ChapterText({ chapter }: { chapter: Chapter }) {
  const { hash } = useLocation();
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (hash === '') return;
    const heading = text.current?.querySelector<HTMLElement>(`[id="guide-${CSS.escape(hash)}"]`);
    heading?.scrollIntoView();
    heading?.focus();
  }, [hash]);
  return (
    <div ref={text} className={classes.text}>
      {chapter.parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the guide does not change while it is read
        <PartView key={at} part={part} />
      ))}
    </div>
  );
}

function PartView({ part }: { part: Part }) {
  if ('heading' in part) {
    return (
      <Title order={2} id={`guide-${part.id}`} tabIndex={-1}>
        {part.heading}
      </Title>
    );
  }
  if ('code' in part) return <Code block>{part.code}</Code>;
  if ('text' in part) {
    return (
      <Text>
        <GuideWords words={part.text} />
      </Text>
    );
  }
  return (
    <List type={part.ordered ? 'ordered' : 'unordered'} spacing={6}>
      {part.list.map((point, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the guide does not change while it is read
        <List.Item key={at}>
          <GuideWords words={point} />
        </List.Item>
      ))}
    </List>
  );
}

function Neighbour({
  chapter,
  label,
}: {
  chapter: Chapter | undefined;
  label: 'guide.previous' | 'guide.next';
}) {
  const { t } = useTranslation('help');
  if (!chapter) return <span />;
  return (
    <Anchor component={Link} {...chapterLink(chapter.id)} size="sm">
      {t(label, { title: chapter.title })}
    </Anchor>
  );
}
