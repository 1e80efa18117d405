import { annotationsService } from './annotations';
import { Application, type ApplicationOptions } from './application';
import { complianceService } from './compliance';
import { definitionsService } from './definitions';
import { discussionService } from './discussion';
import { disputesService } from './disputes';
import { doctorService } from './doctor';
import { documentsService } from './documents';
import { eventsService } from './events';
import { exchangeService } from './exchange';
import { closeExports, exportedFile, exportsService } from './exports';
import { favouritesService } from './favourites';
import { filingService } from './filing';
import { givenService } from './given';
import { historyService } from './history';
import { homeService } from './home';
import { houseService } from './house';
import { os } from './implement';
import { importDocsService } from './import-docs';
import { leadsService } from './leads';
import { watchedService } from './leads/watched';
import { measureService } from './measure';
import { offersService } from './offers';
import { peopleService } from './people';
import { playbooksService } from './playbooks';
import { proofService } from './proof';
import { recordsService } from './records';
import { resourcesService } from './resources';
import { responsibilitiesService } from './responsibilities';
import { restatementsService } from './restatements';
import { reviewService } from './review';
import { runsService } from './runs';
import { searchService } from './search';
import { helpService, settingsService } from './settings';
import { signoffService } from './signoff';
import { snapshotsService } from './snapshots';
import { contentService, Uploads, uploadsService } from './sources';
import { statementsService } from './statements';
import { suggestedService } from './suggested';
import { targetsService } from './targets';
import { templatesService } from './templates/service';
import { touchpointsService } from './touchpoints';
import { trashService, watchTrash } from './trash';
import { updatesService } from './updates';
import { versionsService } from './versions';
import { workspaceService } from './workspaces';

/** The whole contract, implemented for one application. */
export function createRouter(app: Application, uploads: Uploads) {
  return os.router({
    workspace: workspaceService(app),
    people: peopleService(app),
    exchange: exchangeService(app, uploads),
    records: recordsService(app),
    templates: templatesService(app),
    documents: documentsService(app),
    playbooks: playbooksService(app),
    responsibilities: responsibilitiesService(app),
    resources: resourcesService(app),
    signoff: signoffService(app),
    versions: versionsService(app),
    history: historyService(app),
    discussion: discussionService(app),
    suggested: suggestedService(app),
    leads: leadsService(app, uploads),
    watched: watchedService(app, uploads),
    importDocs: importDocsService(app, uploads),
    measure: measureService(app),
    annotations: annotationsService(app),
    disputes: disputesService(app),
    statements: statementsService(app),
    restatements: restatementsService(app),
    review: reviewService(app),
    targets: targetsService(app),
    exports: exportsService(app),
    proof: proofService(app, uploads),
    house: houseService(app),
    compliance: complianceService(app),
    definitions: definitionsService(app),
    touchpoints: touchpointsService(app),
    runs: runsService(app),
    offers: offersService(app),
    search: searchService(app),
    filing: filingService(app),
    trash: trashService(app),
    snapshots: snapshotsService(app),
    favourites: favouritesService(app),
    home: homeService(app),
    doctor: doctorService(app),
    settings: settingsService(app),
    help: helpService(app),
    given: givenService(app, uploads),
    updates: updatesService(app),
    uploads: uploadsService(uploads),
    content: contentService(app),
    events: eventsService(app),
  });
}

export type AccordRouter = ReturnType<typeof createRouter>;

export interface Services {
  app: Application;
  router: AccordRouter;
  /** A connection is over: what it uploaded and did not use goes, and the keys it had opened are shut. */
  connectionClosed(connection: string): void;
  /** Bytes of a stored picture or attachment, or of a finished export; null when there is none. */
  content(hash: string): Promise<Uint8Array | null>;
  /** Closes the workspace once everything is on disk. */
  close(): Promise<void>;
}

/** The application and everything that can be asked of it. */
export async function startServices(options: ApplicationOptions): Promise<Services> {
  const app = await Application.start(options);
  app.whenOpen((session) => watchTrash(app, session));
  const uploads = new Uploads();
  return {
    app,
    router: createRouter(app, uploads),
    connectionClosed(connection) {
      if (app.isOpen) app.session.openKeys.forget(connection);
      uploads
        .forget(connection)
        .catch((error: unknown) => app.log.warn(`An upload could not be removed: ${String(error)}`));
    },
    content: async (hash) =>
      (await exportedFile(app, hash)) ??
      (app.isOpen ? app.session.store.blobs.get(hash).catch(() => null) : null),
    async close() {
      await app.close();
      await closeExports(app);
      await uploads.clear();
    },
  };
}
