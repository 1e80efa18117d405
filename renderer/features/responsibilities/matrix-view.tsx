import { Alert, Button, Group, Tabs, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload } from '@tabler/icons-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member } from '#shared/contract/people';
import { writeLetters } from '#shared/domain/process/edit';
import { changesByStep } from '#shared/domain/raci/letters';
import { overloaded, personLoad, roleLoad } from '#shared/domain/raci/load';
import { letterPath, type MatrixProcess, matrixColumns, matrixRows } from '#shared/domain/raci/matrix';
import { matrixCsv } from '#shared/export/csv';
import type { RaciLetter } from '#shared/model/process';
import { useDeviceSettings } from '../../app/use-device-settings';
import { useTeams } from '../../app/use-teams';
import { download } from '../../ui/download';
import { errorWords } from '../../ui/error-words';
import { ExportPdfButton } from '../../ui/export-pdf-button';
import { PageHeader } from '../../ui/page-header';
import type { Roles } from '../processes/use-roles';
import { HeadsProvider } from './heads-context';
import { type LoadLine, LoadTables } from './load-tables';
import type { DocumentEdit, ManyDocuments } from './many-documents';
import { MatrixProvider } from './matrix-context';
import { type Filter, MatrixFilters } from './matrix-filters';
import { MatrixGrid } from './matrix-grid';
import classes from './matrix-view.module.css';
import { useMatrixFindings } from './use-matrix-findings';
import { useMatrixUndo } from './use-matrix-undo';

/** How long the focus rests on a process before its document is opened, in milliseconds. */
const REST_MS = 120;

const EVERYTHING: Filter = { team: null, person: null, shown: 'all' };
const NOTHING = { R: 0, A: 0, C: 0, I: 0, steps: 0 };
const NOT_FOLDED: ReadonlySet<string> = new Set();

export interface MatrixViewProps {
  processes: readonly MatrixProcess[];
  members: readonly Member[];
  roles: Roles;
  documents: ManyDocuments;
}

/** The matrix and the load, over the same filters. */
export function MatrixView({ processes, members, roles, documents }: MatrixViewProps) {
  const { t } = useTranslation('responsibilities');
  const { t: words } = useTranslation('processes');
  const { teams } = useTeams();
  const [{ accountableLimit: limit }, setSettings] = useDeviceSettings();
  const [filter, setFilter] = useState(EVERYTHING);
  const [folded, setFolded] = useState(NOT_FOLDED);
  const [tab, setTab] = useState<string | null>('matrix');
  const { titleOf, teamOf, editable } = roles;
  useMatrixUndo(documents);

  const edit = useCallback(
    (edits: readonly DocumentEdit[]): void => {
      documents.edit(edits).catch((error: unknown) =>
        notifications.show({
          color: 'red',
          title: t('cannot'),
          message: errorWords(error).message,
        }),
      );
    },
    [documents, t],
  );
  const findings = useMatrixFindings({ processes, roles: roles.roles, members, titleOf, edit });

  const here = useMemo(() => new Map(members.map((member) => [member.id, member])), [members]);
  const columns = useMemo(
    () =>
      matrixColumns(
        processes,
        roles.roles.map(({ id }) => id),
      ),
    [processes, roles.roles],
  );
  const shownColumns = useMemo(() => {
    const { team, person } = filter;
    if (team === null && person === null) return columns;
    const held = new Set(
      roles.roles.flatMap(({ id, members: holders }) =>
        person !== null && holders.includes(person) ? [id] : [],
      ),
    );
    return columns.filter((role) => (person === null ? teamOf(role) === team : held.has(role)));
  }, [columns, filter, roles.roles, teamOf]);
  const narrowed = filter.team !== null || filter.person !== null;

  const rows = useMemo(() => {
    const only =
      filter.shown === 'all'
        ? null
        : filter.shown === 'mend'
          ? (process: MatrixProcess, step: { id: string }) => findings.troubled(process, step.id)
          : (_process: MatrixProcess, { raci }: MatrixProcess['steps'][number]) =>
              shownColumns.some((role) => raci[role] !== undefined);
    return matrixRows(processes, { folded, roles: narrowed ? new Set(shownColumns) : null, only });
  }, [processes, folded, narrowed, shownColumns, filter.shown, findings]);

  const steps = useMemo(() => processes.flatMap((process) => process.steps), [processes]);
  const byRole = useMemo(() => roleLoad(steps), [steps]);
  const byPerson = useMemo(() => personLoad(steps, roles.roles), [steps, roles.roles]);
  const trouble = useMemo(
    () => processes.reduce((sum, process) => sum + findings.count(process), 0),
    [processes, findings],
  );
  const tooMany = overloaded(byPerson, limit);
  const holdersOf = useCallback(
    (role: string): string[] =>
      (roles.roles.find(({ id }) => id === role)?.members ?? []).flatMap((id) => {
        const member = here.get(id);
        return member && member.state !== 'left' ? [member.name] : [];
      }),
    [roles.roles, here],
  );

  const label = useMemo(() => {
    const said = new Map<string, string>();
    return (role: string, letter: RaciLetter | undefined): string => {
      const key = `${letter ?? ''} ${role}`;
      const known =
        said.get(key) ??
        words('grid.cell', { role: titleOf(role), letter: words(letter ? `raci.${letter}` : 'raci.empty') });
      said.set(key, known);
      return known;
    };
  }, [words, titleOf]);
  const byId = useMemo(() => new Map(processes.map((process) => [process.id, process])), [processes]);
  const content = useMemo(
    () => ({
      t,
      words,
      label,
      columns: shownColumns,
      titleOf,
      findingsOf: findings.of,
      troubled: (id: string) => {
        const process = byId.get(id);
        return process ? findings.count(process) : 0;
      },
      conflictOf: (id: string, step: string, role: string) =>
        byId.get(id)?.conflicts.find(({ path }) => path === letterPath(step, role))?.entries,
      settle: (id: string, step: string, role: string, letter: MatrixWrite['letter']) =>
        edit([
          {
            id,
            change: (doc, author) => writeLetters(doc, author, [{ step, change: { [role]: letter } }]),
          },
        ]),
      fold: (id: string) =>
        setFolded((before) => {
          const next = new Set(before);
          if (!next.delete(id)) next.add(id);
          return next;
        }),
      disabled: !editable,
    }),
    [shownColumns, titleOf, t, words, label, findings, byId, edit, editable],
  );
  const heads = useMemo(
    () => ({ teamOf, holdersOf, loadOf: (role: string) => byRole.get(role) ?? NOTHING }),
    [teamOf, holdersOf, byRole],
  );

  const write = (cells: readonly MatrixWrite[]): void => {
    const byProcess = new Map<string, MatrixWrite[]>();
    for (const cell of cells) byProcess.set(cell.process, [...(byProcess.get(cell.process) ?? []), cell]);
    edit(
      [...byProcess].map(([id, own]) => ({
        id,
        change: (doc, author) => writeLetters(doc, author, changesByStep(own)),
      })),
    );
  };
  const visit = useRest(documents);
  const allFolded = processes.every(({ id }) => folded.has(id));
  const show = (next: Filter): void => {
    setFilter(next);
    setTab('matrix');
  };
  const save = (): void => {
    const text = matrixCsv(
      rows.flatMap((row) =>
        row.kind === 'step'
          ? [{ process: row.process.title, number: row.at + 1, step: row.step.title, raci: row.step.raci }]
          : [],
      ),
      shownColumns.map((id) => ({ id, title: titleOf(id) })),
    );
    download(t('csvName'), new TextEncoder().encode(text), 'text/csv');
  };

  const lineOf = (id: string): Omit<LoadLine, 'load'> => ({
    id,
    name: titleOf(id),
    team: teamOf(id),
    with: holdersOf(id).join(', ') || t('heldByNobody'),
    over: false,
  });
  const inTeam = (team: string | null): boolean => filter.team === null || team === filter.team;
  const byAmount = (a: LoadLine, b: LoadLine): number =>
    b.load.A - a.load.A || b.load.steps - a.load.steps || (a.name < b.name ? -1 : 1);

  return (
    <div className={classes.view}>
      <PageHeader
        title={t('title')}
        meta={<Text size="sm">{t('text')}</Text>}
        primary={
          <Group gap="xs" align="flex-start">
            <ExportPdfButton label={t('pdf')} ids={processes.map(({ id }) => id)} only="responsibilities" />
            <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} onClick={save}>
              {t('csv')}
            </Button>
          </Group>
        }
      />
      {tooMany.map((member) => (
        <Alert key={member} color="yellow" variant="light" p="xs" mb="sm" role="status">
          <Group gap="sm">
            <Text size="sm">
              {t('over', {
                name: here.get(member)?.name ?? member,
                count: byPerson.get(member)?.A ?? 0,
                limit,
              })}
            </Text>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => show({ team: null, person: member, shown: 'letters' })}
            >
              {t('showThese')}
            </Button>
          </Group>
        </Alert>
      ))}
      <Tabs value={tab} onChange={setTab} keepMounted={false} className={classes.tabs ?? ''}>
        <Tabs.List aria-label={t('tabs.label')} mb="sm">
          <Tabs.Tab value="matrix">{t('tabs.matrix')}</Tabs.Tab>
          <Tabs.Tab value="load">{t('tabs.load')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="matrix" className={classes.panel ?? ''}>
          <MatrixFilters
            filter={filter}
            onFilter={setFilter}
            teams={teams}
            members={members}
            trouble={trouble}
            allFolded={allFolded}
            onFoldAll={() => setFolded(allFolded ? NOT_FOLDED : new Set(processes.map(({ id }) => id)))}
          />
          {rows.length === 0 ? (
            <Group gap="sm">
              <Text c="dimmed">{t('none')}</Text>
              <Button size="compact-sm" variant="default" onClick={() => setFilter(EVERYTHING)}>
                {t('clear')}
              </Button>
            </Group>
          ) : (
            <MatrixProvider value={content}>
              <HeadsProvider value={heads}>
                <MatrixGrid rows={rows} folded={folded} onWrite={write} onVisit={visit} />
              </HeadsProvider>
            </MatrixProvider>
          )}
        </Tabs.Panel>
        <Tabs.Panel value="load">
          <LoadTables
            people={[...byPerson]
              .map(([id, load]) => ({
                id,
                name: here.get(id)?.name ?? id,
                team: here.get(id)?.team ?? null,
                with: roles.roles
                  .flatMap((role) => (role.members.includes(id) ? [role.title] : []))
                  .join(', '),
                load,
                over: load.A > limit,
              }))
              .filter(({ team }) => inTeam(team))
              .sort(byAmount)}
            roles={[...byRole]
              .map(([id, load]) => ({ ...lineOf(id), load }))
              .filter(({ team }) => inTeam(team))
              .sort(byAmount)}
            limit={limit}
            onLimit={(accountableLimit) => setSettings({ accountableLimit })}
            onPerson={(person) => show({ team: null, person, shown: 'letters' })}
            onRole={(role) => show({ team: teamOf(role), person: null, shown: 'letters' })}
          />
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}

type MatrixWrite = Parameters<React.ComponentProps<typeof MatrixGrid>['onWrite']>[0][number];

/** Opens the document of a process on which the focus rests, so that the first letter need not wait for it. */
function useRest(documents: ManyDocuments): (process: string) => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (process) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => documents.open(process), REST_MS);
  };
}
