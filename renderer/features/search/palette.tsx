import { Loader } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type LinkProps, useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamedRecord } from '#shared/contract/favourites';
import type { Action } from '../../app/actions';
import { orpc } from '../../app/api';
import { recordLink } from '../../app/record-link';
import { type ScreenAction, useOfferedActions } from '../../app/screen-actions';
import { setQuery, show, useShellState } from '../../app/shell/shell-state';
import { useAppActions } from '../../app/shell/use-app-actions';
import { useTemplateActions } from '../../app/shell/use-template-actions';
import { useFavourites } from '../../app/use-favourites';
import { Keys } from '../../ui/keys';
import { KindIcon } from '../../ui/kind-icon';
import { kindWord } from '../../ui/kind-word';
import { useGuideActions } from '../help/guide/use-guide-actions';
import { IndexingNote } from './indexing-note';
import { matchActions } from './match-actions';
import classes from './palette.module.css';
import { Snippet } from './snippet';

const [store, palette] = createSpotlight();

/** Milliseconds in which the palette closes and gives back the focus. */
const CLOSING_MS = 150;

/** What the screen offers, as the palette lists it: it may move the focus, so the palette closes first. */
const onPage = ({ id, label, run }: ScreenAction, group: string): Action => ({
  id: `here-${id}`,
  label,
  group,
  run: () => void setTimeout(run, CLOSING_MS),
});

/** A box that scrolls must be reachable by keyboard. */
function reachable(list: HTMLDivElement | null): void {
  list?.querySelector('.mantine-ScrollArea-viewport')?.setAttribute('tabindex', '0');
}

/** Chooses the first line, the way the list marks its choice itself. */
function chooseFirst(): void {
  const list = document.getElementById(store.getState().listId);
  list?.querySelector('[data-selected]')?.removeAttribute('data-selected');
  list?.querySelector('[data-action]')?.setAttribute('data-selected', 'true');
  store.updateState((state) => ({ ...state, selected: 0 }));
}

const hasChosen = (): boolean =>
  document.getElementById(store.getState().listId)?.querySelector('[data-selected]') != null;

/** What Enter does, for one that was pressed before there was anything to choose. */
function takeChosen(): void {
  document.getElementById(store.getState().listId)?.querySelector<HTMLElement>('[data-selected]')?.click();
}

/** How many records visited lately are offered before anything is typed. */
const RECENT = 5;

interface Section {
  label: string;
  records: readonly (NamedRecord & { snippet?: string })[];
}

/** Search and commands in one: records by their text, and everything that can be done. */
export function Palette() {
  const { t } = useTranslation('search');
  const { t: common } = useTranslation();
  const { t: filing } = useTranslation('filing');
  const navigate = useNavigate();
  const open = useShellState((state) => state.overlay === 'palette');
  const query = useShellState((state) => state.query);
  const [words] = useDebouncedValue(query.trim(), 120);
  const everywhere = useAppActions();
  const templates = useTemplateActions(open && query.trim() !== '');
  const guide = useGuideActions(open && query.trim() !== '');
  const here = useOfferedActions();
  const actions = useMemo(
    () => [...here.map((action) => onPage(action, t('here'))), ...everywhere, ...templates, ...guide],
    [here, everywhere, templates, guide, t],
  );
  const { best, groups } = useMemo(() => matchActions(actions, query), [actions, query]);
  const { data: hits, isFetching } = useQuery(
    orpc.search.queryOptions({
      input: { words, limit: 12 },
      enabled: open && words.length > 0,
      placeholderData: keepPreviousData,
      staleTime: 0,
    }),
  );
  const { favourites, recent } = useFavourites();
  const sections = useMemo((): readonly Section[] => {
    const asked = query.trim();
    // What is found for other words must not be chosen by a quick Enter.
    const found = words !== '' && asked.startsWith(words) ? (hits ?? []) : [];
    if (asked !== '') return [{ label: t('records'), records: found }];
    const others = recent.filter(({ id }) => favourites.every((each) => each.id !== id)).slice(0, RECENT);
    return [
      { label: filing('favourites'), records: favourites },
      { label: filing('recent'), records: others },
    ];
  }, [query, words, hits, favourites, recent, t, filing]);

  useEffect(() => {
    if (open) palette.open();
    else palette.close();
  }, [open]);

  // Records come a moment after the actions: the choice stays on the first line, whatever that is.
  const first =
    best[0]?.id ??
    sections.find(({ records }) => records.length > 0)?.records[0]?.id ??
    [...groups.values()][0]?.[0]?.id;
  useEffect(() => {
    if (open && first !== undefined) chooseFirst();
  }, [open, first]);
  // A line that moves to another group while letters are typed is drawn anew, and loses its mark.
  useEffect(() => {
    if (open && first !== undefined && !hasChosen()) chooseFirst();
  });

  // An Enter that comes before the records does waits for them, and then takes the first line.
  const waits = best.length === 0 && query.trim() !== '' && (query.trim() !== words || isFetching);
  const [entered, setEntered] = useState<string | null>(null);
  useEffect(() => {
    if (entered === null || (open && waits && entered === query)) return;
    setEntered(null);
    if (open && entered === query) takeChosen();
  }, [entered, open, waits, query]);
  const enterLater = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !waits || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    setEntered(query);
  };

  const lines = (list: readonly Action[]) =>
    list.map((action) => (
      <Spotlight.Action key={action.id} onClick={action.run} className={classes.action ?? ''}>
        <div className={classes.body}>{action.label}</div>
        {action.keys && <Keys keys={action.keys} />}
      </Spotlight.Action>
    ));

  const goTo = ({ kind, id }: NamedRecord) => void navigate(recordLink(kind, id) as LinkProps & { to: '/' });

  return (
    <Spotlight.Root
      store={store}
      query={query}
      onQueryChange={setQuery}
      onSpotlightClose={() => show('none')}
      shortcut={null}
      // It is empty whenever it is asked for; emptied at its end, it could lose what is typed for the next time.
      clearQueryOnClose={false}
      scrollable
      maxHeight="min(480px, 70vh)"
      transitionProps={{ duration: 100 }}
      attributes={{ content: { 'aria-label': t('title'), 'data-palette': true } }}
      overlayProps={{ blur: 0, backgroundOpacity: 0.3 }}
    >
      <Spotlight.Search
        placeholder={t('placeholder')}
        aria-label={t('placeholder')}
        leftSection={<IconSearch size={18} />}
        rightSection={isFetching ? <Loader size={16} /> : null}
        onKeyDownCapture={enterLater}
      />
      <IndexingNote inPalette />
      <Spotlight.ActionsList ref={reachable} className={classes.list ?? ''}>
        {best.length > 0 && <Spotlight.ActionsGroup label={t('best')}>{lines(best)}</Spotlight.ActionsGroup>}
        {sections.map(
          ({ label, records }) =>
            records.length > 0 && (
              <Spotlight.ActionsGroup key={label} label={label}>
                {records.map((record) => (
                  <Spotlight.Action
                    key={record.id}
                    onClick={() => goTo(record)}
                    className={classes.action ?? ''}
                  >
                    <KindIcon kind={record.kind} />
                    <div className={classes.body}>
                      <div className={classes.title}>{record.title || common('untitled')}</div>
                      {record.snippet && (
                        <div className={classes.snippet}>
                          <Snippet text={record.snippet} />
                        </div>
                      )}
                    </div>
                    <span className={classes.kind}>{kindWord(common, record.kind)}</span>
                  </Spotlight.Action>
                ))}
              </Spotlight.ActionsGroup>
            ),
        )}
        {[...groups].map(([group, list]) => (
          <Spotlight.ActionsGroup key={group} label={group}>
            {lines(list)}
          </Spotlight.ActionsGroup>
        ))}
        {words.length > 0 && (
          <Spotlight.Action
            onClick={() => void navigate({ to: '/search', search: { words, tag: '' } })}
            className={classes.action ?? ''}
          >
            <IconSearch size={18} stroke={1.7} aria-hidden />
            <div className={classes.body}>{t('everything', { query: words })}</div>
          </Spotlight.Action>
        )}
        {query.trim() !== '' &&
          (hits ?? []).length === 0 &&
          best.length === 0 &&
          groups.size === 0 &&
          !isFetching && <Spotlight.Empty>{t('nothing', { query })}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
