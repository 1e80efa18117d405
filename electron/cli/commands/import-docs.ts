import { resolve } from 'node:path';
import type { Command } from 'commander';
import { IMPORT_KINDS, type ImportKind } from '#shared/import/record';
import { Exit } from '../output';
import { command, finish, inWorkspace } from '../program';

const isKind = (kind: string): kind is ImportKind => IMPORT_KINDS.some((each) => each === kind);

interface DocsFlags {
  kind: string;
  steps?: boolean;
}

/** `accord import docs`: Markdown, HTML and Word files and folders as drafts. */
export const importDocs = (): Command =>
  command('docs', 'Markdown, HTML and Word (.docx) files or folders, as drafts')
    .argument('<path...>')
    .option('--kind <kind>', `what each becomes: ${IMPORT_KINDS.join(', ')}`, 'process')
    .option('--steps', 'make the first numbered procedure of each process its steps')
    .action(
      inWorkspace(async (run, paths: string[], { kind, steps }: DocsFlags) => {
        if (!isKind(kind)) throw new Exit(2, `--kind is ${IMPORT_KINDS.join(', ')}, not ${kind}.`);
        const sources = paths.map((path) => ({ path: resolve(path), name: path }));
        const stream = run.client.importDocs.run(
          { sources, kind, steps: steps === true },
          { signal: run.signal },
        );
        const { created, failed } = await finish(stream, run);
        run.out.result({ created, failed }, () =>
          [
            ...created.map(({ file, id, notes }) =>
              [`${file}: ${id}`, ...notes.map((note) => `  ${note}`)].join('\n'),
            ),
            ...failed.map(({ file, reason }) => `${file}: not imported. ${reason}`),
            `${created.length} imported, ${failed.length} not.`,
          ].join('\n'),
        );
        if (created.length === 0) throw new Exit(2, 'Nothing was imported.');
      }),
    );
