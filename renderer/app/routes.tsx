import { createHashHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { findingsSearch } from './findings-search';
import { historySearch } from './history-search';
import { leadsSearch } from './leads-search';
import { offersSearch } from './offers-search';
import { screen } from './part';
import { resourcesSearch } from './resources-search';
import { reviewSearch } from './review-search';
import { runsSearch } from './runs-search';
import { NotFound, ScreenError } from './screen-error';
import { searchWords } from './search-words';
import { settingsTab } from './settings-tab';
import { Shell } from './shell/shell';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

/** One line per screen. Each is a chunk of its own, loaded when it is first gone to. */
const tree = root.addChildren([
  createRoute({
    getParentRoute: () => root,
    path: '/',
    component: screen(() => import('../features/home/home-screen'), 'HomeScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/digest',
    component: screen(() => import('../features/home/digest-screen'), 'DigestScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/processes',
    component: screen(() => import('../features/processes/processes-screen'), 'ProcessesScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/processes/$id',
    component: screen(() => import('../features/processes/process-screen'), 'ProcessScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/agreements',
    component: screen(() => import('../features/agreements/agreements-screen'), 'AgreementsScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/agreements/$id',
    component: screen(() => import('../features/agreements/agreement-screen'), 'AgreementScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/records/$id/sign/$proposal',
    component: screen(() => import('../features/signoff/sign-screen'), 'SignScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/records/$id/versions/$proposal',
    component: screen(() => import('../features/versions/version-screen'), 'VersionScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/records/$id/compare/$from/$to',
    component: screen(() => import('../features/versions/compare-screen'), 'CompareScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/records/$id/suggested/$by',
    component: screen(() => import('../features/suggested/suggested-screen'), 'SuggestedScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/agreements/$id/measure/$commitment/$period',
    component: screen(() => import('../features/measurement/period-screen'), 'PeriodScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/agreements/$id/measure/$commitment',
    component: screen(() => import('../features/measurement/depth-screen'), 'DepthScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/agreements/$id/statements/$statement',
    component: screen(() => import('../features/statements/statement-screen'), 'StatementScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/agreements/$id/review',
    validateSearch: reviewSearch,
    component: screen(() => import('../features/review/review-screen'), 'ReviewScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/leads',
    component: screen(() => import('../features/leads/leads-screen'), 'LeadsScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/leads/import',
    validateSearch: leadsSearch,
    component: screen(() => import('../features/leads/leads-import-screen'), 'LeadsImportScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/leads/triage',
    component: screen(() => import('../features/leads/triage/triage-screen'), 'TriageScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/import',
    component: screen(() => import('../features/import-docs/import-docs-screen'), 'ImportDocsScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/people',
    component: screen(() => import('../features/people/people-screen'), 'PeopleScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/definitions',
    component: screen(() => import('../features/definitions/definitions-screen'), 'DefinitionsScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/definitions/$id',
    component: screen(() => import('../features/definitions/definition-screen'), 'DefinitionScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/playbooks',
    component: screen(() => import('../features/playbooks/playbooks-screen'), 'PlaybooksScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/playbooks/$id',
    component: screen(() => import('../features/playbooks/playbook-screen'), 'PlaybookScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/playbooks/$id/read',
    component: screen(() => import('../features/playbooks/reading-screen'), 'ReadingScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/touchpoints',
    component: screen(() => import('../features/touchpoints/touchpoints-screen'), 'TouchpointsScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/touchpoints/$id',
    component: screen(() => import('../features/touchpoints/touchpoint-screen'), 'TouchpointScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/touchpoints/$id/meetings/$meeting',
    component: screen(() => import('../features/touchpoints/meeting-screen'), 'MeetingScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/runs',
    validateSearch: runsSearch,
    component: screen(() => import('../features/runs/runs-screen'), 'RunsScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/runs/$id',
    component: screen(() => import('../features/runs/run-screen'), 'RunScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/processes/$id/runs',
    component: screen(() => import('../features/runs/process-runs-screen'), 'ProcessRunsScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/offers',
    validateSearch: offersSearch,
    component: screen(() => import('../features/offers/offers-screen'), 'OffersScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/offers/$id',
    component: screen(() => import('../features/offers/offer-screen'), 'OfferScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/responsibilities',
    component: screen(
      () => import('../features/responsibilities/responsibilities-screen'),
      'ResponsibilitiesScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/resources',
    validateSearch: resourcesSearch,
    component: screen(() => import('../features/resources/resources-screen'), 'ResourcesScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/templates',
    component: screen(() => import('../features/templates/templates-screen'), 'TemplatesScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/templates/$id',
    component: screen(() => import('../features/templates/template-screen'), 'TemplateScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/search',
    validateSearch: searchWords,
    component: screen(() => import('../features/search/search-screen'), 'SearchScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/history',
    validateSearch: historySearch,
    component: screen(() => import('../features/history/history-screen'), 'HistoryScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/findings',
    validateSearch: findingsSearch,
    component: screen(() => import('../features/compliance/findings-screen'), 'FindingsScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/trash',
    component: screen(() => import('../features/trash/trash-screen'), 'TrashScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/check-pdf',
    component: screen(() => import('../features/proof/proof-screen'), 'ProofScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/settings',
    validateSearch: settingsTab,
    component: screen(() => import('../features/settings/settings-screen'), 'SettingsScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/workspaces',
    component: screen(() => import('../features/workspaces/workspaces-screen'), 'WorkspacesScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/help',
    component: screen(() => import('../features/help/help-screen'), 'HelpScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/help/guide/$chapter',
    component: screen(() => import('../features/help/guide/guide-screen'), 'GuideScreen'),
  }),
]);

/** Whether another screen is being shown, and not the same one with another tab or filter. */
let elsewhere = true;

/** The part of a screen that scrolls. The router takes it for the same one on every screen, and would leave it where it was. */
const scrolledScreen = () => (elsewhere ? document.querySelector('[data-page-scroll]') : null);

export const router = createRouter({
  routeTree: tree,
  history: createHashHistory(),
  defaultErrorComponent: ScreenError,
  defaultPreload: 'intent',
  scrollRestoration: true,
  scrollToTopSelectors: [scrolledScreen],
});
router.subscribe('onBeforeLoad', ({ pathChanged }) => {
  elsewhere = pathChanged;
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
