import type { AppEvent } from '#shared/contract/source';
import type { Application } from './application';
import { os } from './implement';

/** What happens, as it happens, to every window. */
export const eventsService = (app: Application) =>
  os.events.handler(async function* ({ signal }): AsyncGenerator<AppEvent> {
    yield* app.events.subscribe('event', signal ? { signal } : {});
  });
