import { Anchor, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { chapterLink } from './chapter-link';
import classes from './guide.module.css';
import { headingsIn } from './headings';

/** The chapters of the guide, each with what it tells of. */
export function GuideContents() {
  const { t, i18n } = useTranslation('help');
  return (
    <section aria-labelledby="help-guide">
      <Title order={2} id="help-guide" mb={4}>
        {t('guide.title')}
      </Title>
      <Text c="dimmed" size="sm" mb="sm">
        {t('guide.text')}
      </Text>
      <ol className={classes.contents}>
        {headingsIn(i18n.language).map(({ id, title, headings }) => (
          <li key={id}>
            <Anchor component={Link} {...chapterLink(id)} fw={600}>
              {title}
            </Anchor>
            <Text size="sm" c="dimmed">
              {headings.map(({ heading }) => heading).join(' · ')}
            </Text>
          </li>
        ))}
      </ol>
    </section>
  );
}
