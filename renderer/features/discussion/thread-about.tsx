import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { About } from '#shared/model/discussion';
import { showPlace } from '../../ui/show-place';
import classes from './discussion.module.css';

interface Props {
  about: About;
  subject: { words: string; gone: boolean };
  /** Its words are not in the text any more. */
  gone: boolean;
  /** A suggestion shows the words itself. */
  suggests: boolean;
}

/** What a thread is about, and the way there. What is gone is still quoted. */
export function ThreadAbout({ about, subject, gone, suggests }: Props) {
  const { t } = useTranslation('discussion');
  if (about.kind === 'record' || subject.gone) {
    return (
      <Text size="xs" c="dimmed" className={classes.about}>
        {subject.gone ? t('about.partGone', { label: subject.words }) : subject.words}
      </Text>
    );
  }
  if (about.kind === 'text' && gone) {
    return (
      <Text size="xs" c="dimmed" component="div" className={classes.about}>
        {t('about.gone')}
        {!suggests && <blockquote className={classes.quote}>{subject.words}</blockquote>}
      </Text>
    );
  }
  const show = (): void => {
    if (about.kind === 'part') {
      showPlace(about.path);
      return;
    }
    const mark = [...document.querySelectorAll('#content [data-anchor]')].find(
      (each) => each.closest(`[data-path="${CSS.escape(about.path)}"]`) && each.matches('.chosen'),
    );
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    mark?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  };
  return (
    <button
      type="button"
      className={classes.place}
      aria-label={t('about.show', { what: subject.words })}
      onClick={() => setTimeout(show)}
    >
      {about.kind === 'text' ? (
        !suggests && <span className={classes.quote}>{subject.words}</span>
      ) : (
        <span>{subject.words}</span>
      )}
    </button>
  );
}
