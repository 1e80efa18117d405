import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { DeviceSettings } from '#shared/contract/settings';
import { newId } from '#shared/model/ids';
import { writeDurably } from '../store/durable';
import { nodeFiles } from '../store/files';
import { parseJson } from './parse-json';

/** A folder in which this device looks for new exports of leads. */
const Watched = z.object({
  id: z.string(),
  folder: z.string(),
  /** The saved mapping by which its files are read; null for the one that was last used for such a file. */
  mapping: z.string().nullable(),
  /** Whether a new export is offered, or imported at once. */
  how: z.enum(['offer', 'import']),
  since: z.string(),
  /** SHA-256 of files that somebody did not want. */
  setAside: z.array(z.string()).default([]),
});
export type Watched = z.infer<typeof Watched>;

/** What this device remembers of one workspace; nothing of it binds anybody. */
const Remembered = z.object({
  dir: z.string(),
  name: z.string(),
  openedAt: z.string(),
  /** Hash of the genesis act seen first: another one in the folder later is foreign. */
  workspace: z.string(),
  acting: z.string().nullable().default(null),
  seenAt: z.string().nullable().default(null),
  recoveryKept: z.boolean().default(false),
  /** Ids of records that the person put within reach, in order. */
  favourites: z.array(z.string()).default([]),
  /** Ids of records visited, last first. */
  recent: z.array(z.string()).default([]),
  watched: z.array(Watched).default([]),
});
export type Remembered = z.infer<typeof Remembered>;

const DeviceFile = z.object({
  device: z.string(),
  settings: DeviceSettings.catch(DeviceSettings.parse({})),
  workspaces: z.array(Remembered).catch([]),
  last: z.string().nullable().catch(null),
});
type DeviceFile = z.infer<typeof DeviceFile>;

/** Settings and memory of this device, in one small file under `$ACCORD_HOME`. */
export class Device {
  private writing: Promise<unknown> = Promise.resolve();

  private constructor(
    readonly home: string,
    private file: DeviceFile,
  ) {}

  static async open(home: string): Promise<Device> {
    await mkdir(home, { recursive: true, mode: 0o700 });
    const device = new Device(home, await read(home));
    await device.change(() => {});
    return device;
  }

  get id(): string {
    return this.file.device;
  }

  get settings(): DeviceSettings {
    return this.file.settings;
  }

  /** Known workspaces, the one opened last first. */
  get workspaces(): readonly Remembered[] {
    return this.file.workspaces;
  }

  /** The workspace to open again at the next start. */
  get last(): string | null {
    return this.file.last;
  }

  remembered(workspace: string, dir: string): Remembered | undefined {
    return this.file.workspaces.find((each) => each.workspace === workspace && each.dir === dir);
  }

  /** Changes the file: read anew first, since another window's process may have written meanwhile. */
  change(edit: (file: DeviceFile) => void): Promise<void> {
    const next = this.writing.then(async () => {
      const file = await read(this.home, this.file.device);
      edit(file);
      await writeDurably(nodeFiles, join(this.home, 'device.json'), [
        Buffer.from(`${JSON.stringify(file, null, 2)}\n`),
      ]);
      this.file = file;
    });
    this.writing = next.catch(() => {});
    return next;
  }

  /** Notes that a workspace was opened; `last` makes it the one that the next start opens. */
  remember({
    last,
    ...entry
  }: Pick<Remembered, 'dir' | 'name' | 'openedAt' | 'workspace'> & { last: boolean }): Promise<void> {
    return this.change((file) => {
      const before = file.workspaces.find(
        ({ dir, workspace }) => dir === entry.dir && workspace === entry.workspace,
      );
      file.workspaces = [
        {
          acting: null,
          seenAt: null,
          recoveryKept: false,
          favourites: [],
          recent: [],
          watched: [],
          ...before,
          ...entry,
        },
        ...file.workspaces.filter(({ dir }) => dir !== entry.dir),
      ].slice(0, 30);
      if (last) file.last = entry.dir;
    });
  }

  /** Changes what is remembered of one workspace. */
  note(
    workspace: string,
    dir: string,
    edit: Partial<Pick<Remembered, 'acting' | 'seenAt' | 'recoveryKept' | 'watched'>>,
  ): Promise<void> {
    return this.change((file) => {
      const entry = file.workspaces.find((each) => each.workspace === workspace && each.dir === dir);
      if (entry) Object.assign(entry, edit);
    });
  }
}

async function read(home: string, id?: string): Promise<DeviceFile> {
  const text = await readFile(join(home, 'device.json'), 'utf8').catch(() => '');
  const parsed = DeviceFile.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  return { device: id ?? newId(16), settings: DeviceSettings.parse({}), workspaces: [], last: null };
}
