import type { Command } from 'commander';
import { Exit, table } from '../output';
import { command, inWorkspace } from '../program';

interface NoteFlags {
  from?: string;
  to?: string;
  text?: string;
  remove?: string;
}

/** `accord annotate`: words on a stretch of time, beside an agreement's figures. */
export function annotationCommands(program: Command): void {
  program.addCommand(
    command('annotate', 'note on a time what was different then; without words, the notes there are')
      .argument('<id>', 'an agreement')
      .option('--from <date>', 'the first day')
      .option('--to <date>', 'the last day (default: the first)')
      .option('--text <words>', 'what was different')
      .option('--remove <note>', 'takes a note away, by its id')
      .action(
        inWorkspace(async ({ client, out }, id: string, { from, to, text, remove }: NoteFlags) => {
          if (remove !== undefined && text !== undefined)
            throw new Exit(2, '--remove takes a note away and --text adds one: give one of the two.');
          if (text !== undefined && from === undefined)
            throw new Exit(2, '--text needs --from, the first day it is about.');
          const { annotations } =
            remove !== undefined
              ? await client.annotations.drop({ id, annotation: remove, dropped: true })
              : text !== undefined && from !== undefined
                ? await client.annotations.add({ id, from, to: to ?? from, text })
                : await client.annotations.list({ id });
          out.result({ annotations }, () =>
            table(annotations.map((note) => [note.id, note.from, note.to, note.name, note.text])),
          );
        }),
      ),
  );
}
