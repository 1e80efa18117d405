import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlaybookReading } from '#shared/contract/playbooks';
import type { ExportRecord } from '#shared/export/bundle';
import { RichText } from '#shared/model/binding/fields';
import { StaticText } from '../../editor/static-text';
import { HeadingLevel } from '../../ui/heading-level';
import { kindWord } from '../../ui/kind-word';
import { StatusPill } from '../../ui/status-pill';
import { FrozenView } from '../signoff/frozen/frozen-document';
import classes from './reading.module.css';
import type { ReadingPlace } from './use-reading-place';

export interface ReadingChaptersProps {
  playbook: PlaybookReading;
  places: readonly ReadingPlace[];
}

/** All chapters one below the other, as they would be printed. */
export function ReadingChapters({ playbook, places }: ReadingChaptersProps) {
  const { names } = playbook;
  const nameOf = (id: string): string => (Object.hasOwn(names, id) ? (names[id] ?? id) : id);
  return (
    <>
      {places.map(({ id, title, number, depth, chapter }) => (
        <section key={id} data-reading={id} data-depth={Math.min(depth, 3)} className={classes.chapter}>
          <Heading depth={depth} title={title} number={number} />
          <HeadingLevel value={levelOf(depth)}>
            {chapter === null ? (
              <>
                {playbook.purpose && <Text className={classes.lead ?? ''}>{playbook.purpose}</Text>}
                <Body text={playbook.body} />
              </>
            ) : 'record' in chapter ? (
              <>
                <State record={chapter.record} />
                <FrozenView kind={chapter.record.kind} view={chapter.record.view} nameOf={nameOf} />
              </>
            ) : (
              <Body text={chapter.body} />
            )}
          </HeadingLevel>
        </section>
      ))}
    </>
  );
}

/** Chapters stand under the page's title; three levels of them are told apart. */
const levelOf = (depth: number): 2 | 3 | 4 => (depth <= 1 ? 2 : depth === 2 ? 3 : 4);

function Heading({ depth, title, number }: { depth: number; title: string; number: string }) {
  const inside = (
    <>
      {number && <span className={classes.number}>{number}</span>} {title}
    </>
  );
  const Level = `h${levelOf(depth)}` as const;
  // Goes there with the contents: whoever listens hears where they are.
  return (
    <Level tabIndex={-1} className={classes.heading}>
      {inside}
    </Level>
  );
}

function State({ record }: { record: ExportRecord }) {
  const { t } = useTranslation('playbooks');
  const { t: common } = useTranslation();
  return (
    <div className={classes.state}>
      <Text size="sm" c="dimmed">
        {kindWord(common, record.kind)}
      </Text>
      <StatusPill status={record.status} />
      {record.source.from === 'draft' && (
        <Text size="sm" c="dimmed">
          {t('asDraft')}
        </Text>
      )}
    </div>
  );
}

function Body({ text }: { text: unknown }) {
  const read = RichText.safeParse(text);
  return read.success ? <StaticText text={read.data} /> : null;
}
