import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { forgetOthers, SeenFindings, type Sighting, seenAfter } from '#shared/domain/compliance/seen';
import { writeDurably } from '../../store/durable';
import { nodeFiles } from '../../store/files';
import { parseJson } from '../parse-json';
import type { Session } from '../session';

/** What this device saw of findings. It may be lost: everything is then seen for the first time once more. */
export class Seen {
  private working: Promise<SeenFindings> | null = null;
  private readonly path: string;

  constructor(session: Session) {
    this.path = join(session.device.home, 'findings', `${session.id}.json`);
  }

  /** Notes another look, and gives what is known after it. */
  note(sighting: Sighting): Promise<SeenFindings> {
    const before = this.working ?? this.read();
    this.working = before.then(async (seen) => {
      const after = seenAfter(forgetOthers(seen, sighting.rules), sighting);
      if (after !== seen) await this.write(after);
      return after;
    });
    return this.working;
  }

  private async read(): Promise<SeenFindings> {
    const text = await readFile(this.path, 'utf8').catch(() => '');
    const read = SeenFindings.safeParse(parseJson(text));
    return read.success ? read.data : { here: {}, gone: [] };
  }

  private async write(seen: SeenFindings): Promise<void> {
    try {
      await nodeFiles.mkdir(join(this.path, '..'), { recursive: true });
      await writeDurably(nodeFiles, this.path, [Buffer.from(JSON.stringify(seen))]);
    } catch {
      // A memory that cannot be kept must not keep anybody from the findings themselves.
    }
  }
}
