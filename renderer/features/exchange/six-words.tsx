import { useTranslation } from 'react-i18next';
import classes from './six-words.module.css';

/** Six words to read aloud, numbered so that two people on the phone stay together. */
export function SixWords({ name, words }: { name: string; words: readonly string[] }) {
  const { t } = useTranslation('exchange');
  return (
    <ol className={classes.words} aria-label={t('words', { name })}>
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ol>
  );
}
