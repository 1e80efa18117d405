import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { LANGUAGES } from '#shared/model/language';
import { languageFlag } from '../language-flag';
import { Exit, table } from '../output';
import { command, inWorkspace } from '../program';

const list = (): Command =>
  command('list', 'the records of the workspace')
    .option('--kind <kind>', 'only records of this kind')
    .option('--all', 'archived records, too')
    .action(
      inWorkspace(async ({ client, out }, options: { kind?: string; all?: boolean }) => {
        const records =
          options.kind === 'template'
            ? await templates(client)
            : await client.records.list({
                ...(options.kind && { kind: options.kind }),
                ...(!options.all && { archived: false }),
              });
        const rows = records.map(({ id, kind, title, status, updatedAt }) => ({
          id,
          kind,
          title,
          status,
          updatedAt,
        }));
        out.result(rows, () => table(rows.map(({ id, kind, title, status }) => [id, kind, status, title])));
      }),
    );

async function templates(client: Parameters<Parameters<typeof inWorkspace>[0]>[0]['client']) {
  const all = await client.templates.list();
  return all.map(({ id, title, retired, updatedAt }) => ({
    id,
    kind: 'template',
    title,
    status: retired ? 'retired' : 'in force',
    updatedAt,
  }));
}

const show = (): Command =>
  command('show', 'a record’s view')
    .argument('<id>')
    .action(
      inWorkspace(async ({ client, out }, id: string) => {
        const { view, ...head } = await client.records.show({ id });
        const value = {
          id: head.id,
          kind: head.kind,
          updatedAt: head.updatedAt,
          ...view,
          ...(head.conflicts.length ? { conflicts: head.conflicts } : {}),
          ...(head.removals.length ? { removals: head.removals } : {}),
          ...(head.lost.length ? { lost: head.lost } : {}),
        };
        out.result(value, () => JSON.stringify(value, null, 2));
      }),
    );

interface NewOptions {
  template?: string;
  title?: string;
  language?: string;
}

const create = (): Command =>
  command('new', 'a record, empty or from a template')
    .argument('<kind>', 'process, agreement, definition, playbook, touchpoint or offer')
    .option('--template <id>', 'a template of that kind')
    .option('--title <title>')
    .option(
      '--language <language>',
      `of the template: ${LANGUAGES.join(' or ')} (default: as set under On paper, else en)`,
    )
    .action(
      inWorkspace(async ({ client, out }, kind: string, options: NewOptions) => {
        const { id } = await client.records.create({
          kind,
          ...languageFlag(options),
          ...(options.template === undefined ? {} : { template: options.template }),
          ...(options.title === undefined ? {} : { title: options.title }),
        });
        out.result({ id }, () => id);
      }),
    );

const put = (): Command =>
  command('put', 'a record from its view as JSON, or onto the one with that id')
    .argument('<file>', 'a JSON file, or - for standard input')
    .action(
      inWorkspace(async ({ client, out }, file: string) => {
        const text = await readText(file);
        let view: unknown;
        try {
          view = JSON.parse(text);
        } catch (error) {
          throw new Exit(2, `${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
        }
        const { id, changed, suggested = false } = await client.records.put({ view });
        if (!changed) out.say('Nothing differs from the record as it is.');
        else if (suggested) out.say('You may not edit here: it waits as a suggestion.');
        out.result({ id, ...(suggested && { suggested }) }, () => id);
      }),
    );

async function readText(file: string): Promise<string> {
  if (file === '-') {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks).toString('utf8');
  }
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const why =
      error.code === 'ENOENT'
        ? 'There is no file'
        : error.code === 'EISDIR'
          ? 'This is a folder, not a file:'
          : 'Cannot read';
    throw new Exit(2, `${why} ${file}.`);
  });
}

const remove = (): Command =>
  command('remove', 'a record to the trash')
    .argument('<id>')
    .action(
      inWorkspace(async ({ client, out }, id: string) => {
        await client.records.remove({ id });
        out.result({ id }, () => `${id} is in the trash. Bring it back with: accord restore ${id}`);
      }),
    );

const restore = (): Command =>
  command('restore', 'a record back from the trash')
    .argument('<id>')
    .action(
      inWorkspace(async ({ client, out }, id: string) => {
        await client.records.restore({ id });
        out.result({ id }, () => id);
      }),
    );

interface SearchOptions {
  kind?: string;
  tag?: string;
  all?: boolean;
  limit: string;
}

const search = (): Command =>
  command('search', 'full text, best first')
    .argument('<words...>')
    .option('--kind <kind>')
    .option('--tag <tag>')
    .option('--all', 'archived records, too')
    .option('--limit <n>', 'at most this many', '20')
    .action(
      inWorkspace(async ({ client, out }, words: string[], options: SearchOptions) => {
        const limit = Number(options.limit);
        if (!Number.isInteger(limit) || limit < 1 || limit > 200)
          throw new Exit(2, `--limit takes a whole number from 1 to 200, not ${options.limit}.`);
        const hits = await client.search({
          words: words.join(' '),
          limit,
          archived: options.all === true,
          ...(options.kind ? { kind: options.kind } : {}),
          ...(options.tag ? { tag: options.tag } : {}),
        });
        const plain = hits.map(({ id, kind, title, snippet, score }) => ({
          id,
          kind,
          title,
          snippet: snippet.replace(/[\uE000\uE001]/g, ''),
          score,
        }));
        out.result(plain, () =>
          plain.map(({ id, kind, title, snippet }) => `${id}  ${kind}  ${title}\n    ${snippet}`).join('\n'),
        );
      }),
    );

export function recordCommands(program: Command): void {
  for (const make of [list, show, create, put, remove, restore, search]) program.addCommand(make());
}
