import { workspaceView } from '../names';
import type { Session } from '../session';

/** The reasons for rejecting a lead that both teams agreed on. */
export const agreedReasons = async (session: Session): Promise<string[]> =>
  ((await workspaceView(session))?.rejectionReasons ?? []).flatMap(({ title }) => (title ? [title] : []));
