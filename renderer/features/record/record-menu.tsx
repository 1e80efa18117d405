import { Menu } from '@mantine/core';
import {
  IconArchive,
  IconArrowBackUp,
  IconArrowForwardUp,
  IconCopy,
  IconLink,
  IconStar,
  IconStarOff,
  IconTrash,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useScreenActions } from '../../app/screen-actions';
import { useFavourites } from '../../app/use-favourites';
import { useFiling } from '../../app/use-filing';
import { useRecordActions } from '../../app/use-record-actions';
import { useCopyLink } from '../given/use-copy-link';
import type { OpenRecord } from './record-screen';

/** The menu of a record's page: what its kind offers, then what every record can do. */
export function RecordMenu({ record, children }: { record: OpenRecord; children?: ReactNode }) {
  const { t } = useTranslation('record');
  const { t: common } = useTranslation();
  const { live, disabled } = record;
  const { duplicate, trash } = useRecordActions({
    id: record.id,
    kind: record.kind,
    title: record.view.title,
  });
  const { t: filing } = useTranslation('filing');
  const { archive } = useFiling();
  const { isFavourite, setFavourite } = useFavourites();
  const favourite = isFavourite(record.id);
  const archived = record.view.archivedAt !== null;
  const { t: given } = useTranslation('given');
  const copyLink = useCopyLink(record.kind, record.id);
  return (
    <>
      {children}
      <Menu.Item leftSection={<IconArrowBackUp size={16} />} disabled={!live.canUndo} onClick={live.undo}>
        {common('undo')}
      </Menu.Item>
      <Menu.Item leftSection={<IconArrowForwardUp size={16} />} disabled={!live.canRedo} onClick={live.redo}>
        {common('redo')}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item
        leftSection={favourite ? <IconStarOff size={16} /> : <IconStar size={16} />}
        onClick={() => setFavourite(record.id, !favourite)}
      >
        {filing(favourite ? 'unfavourite' : 'favourite')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconArchive size={16} />}
        disabled={disabled}
        onClick={() => archive([record.id], !archived)}
      >
        {filing(archived ? 'unarchive' : 'archive')}
      </Menu.Item>
      {copyLink && (
        <Menu.Item leftSection={<IconLink size={16} />} onClick={copyLink}>
          {given('copy')}
        </Menu.Item>
      )}
      <Menu.Item leftSection={<IconCopy size={16} />} onClick={duplicate}>
        {t('duplicate')}
      </Menu.Item>
      <Menu.Item leftSection={<IconTrash size={16} />} disabled={disabled} onClick={trash}>
        {t('trash')}
      </Menu.Item>
    </>
  );
}

/** Offers in the palette what the menu of a record's page does: a menu is drawn only while it is open. */
export function useRecordMenuActions({ id, kind, live, view, disabled }: OpenRecord): void {
  const { t } = useTranslation('record');
  const { t: common } = useTranslation();
  const { duplicate, trash } = useRecordActions({ id, kind, title: view.title });
  const { t: filing } = useTranslation('filing');
  const { archive } = useFiling();
  const { isFavourite, setFavourite } = useFavourites();
  const favourite = isFavourite(id);
  const archived = view.archivedAt !== null;
  const { t: given } = useTranslation('given');
  const copyLink = useCopyLink(kind, id);
  useScreenActions([
    ...(live.canUndo ? [{ id: 'undo', label: common('undo'), run: live.undo }] : []),
    ...(live.canRedo ? [{ id: 'redo', label: common('redo'), run: live.redo }] : []),
    {
      id: 'favourite',
      label: filing(favourite ? 'unfavourite' : 'favourite'),
      run: () => setFavourite(id, !favourite),
    },
    ...(disabled
      ? []
      : [
          {
            id: 'archive',
            label: filing(archived ? 'unarchive' : 'archive'),
            run: () => archive([id], !archived),
          },
        ]),
    ...(copyLink ? [{ id: 'copy-link', label: given('copy'), run: copyLink }] : []),
    { id: 'duplicate', label: t('duplicate'), run: duplicate },
    ...(disabled ? [] : [{ id: 'trash', label: t('trash'), run: trash }]),
  ]);
}
