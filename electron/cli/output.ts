import { ORPCError } from '@orpc/client';

/** Raised by a command to end with an exit code and one line. */
export class Exit extends Error {
  constructor(
    readonly code: 0 | 1 | 2,
    message = '',
  ) {
    super(message);
  }
}

/** Standard output carries the one JSON document, or the text that was asked for; everything else goes to standard error. */
export interface Output {
  readonly json: boolean;
  /** The command's result: `text` for people, `value` with `--json`. */
  result(value: unknown, text: () => string): void;
  /** A message on standard error. */
  say(line: string): void;
}

export function createOutput(json: boolean): Output {
  return {
    json,
    result(value, text) {
      const words = json ? JSON.stringify(value, null, 2) : text();
      if (words) process.stdout.write(`${words}\n`);
    },
    say: (line) => void process.stderr.write(`${line}\n`),
  };
}

/** Columns of text, each as wide as its widest cell; the last one is not padded. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => [...(row[column] ?? '')].length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** One line for an error: the message, and the place when the message does not name it. */
export function errorLine(error: unknown): string {
  if (error instanceof ORPCError) {
    const where = error.data as { file?: string; line?: number } | undefined;
    const place =
      where?.file && !error.message.includes(where.file)
        ? ` (${where.file}${where.line ? `:${where.line}` : ''})`
        : '';
    return `${error.message}${place}`;
  }
  return error instanceof Error ? error.message : String(error);
}
