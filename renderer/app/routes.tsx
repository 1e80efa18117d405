import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { historySearch } from './history-search';
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
    component: lazyRouteComponent(() => import('../features/home/home-screen'), 'HomeScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/processes',
    component: lazyRouteComponent(() => import('../features/processes/processes-screen'), 'ProcessesScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/processes/$id',
    component: lazyRouteComponent(() => import('../features/processes/process-screen'), 'ProcessScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/agreements',
    component: lazyRouteComponent(
      () => import('../features/agreements/agreements-screen'),
      'AgreementsScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/agreements/$id',
    component: lazyRouteComponent(() => import('../features/agreements/agreement-screen'), 'AgreementScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/agreements/$id/sign/$proposal',
    component: lazyRouteComponent(() => import('../features/signoff/sign-screen'), 'SignScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/records/$id/versions/$proposal',
    component: lazyRouteComponent(() => import('../features/versions/version-screen'), 'VersionScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/records/$id/compare/$from/$to',
    component: lazyRouteComponent(() => import('../features/versions/compare-screen'), 'CompareScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/agreements/$id/measure/$commitment/$period',
    component: lazyRouteComponent(() => import('../features/measurement/period-screen'), 'PeriodScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/leads',
    component: lazyRouteComponent(() => import('../features/leads/leads-screen'), 'LeadsScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/leads/import',
    component: lazyRouteComponent(() => import('../features/leads/leads-import-screen'), 'LeadsImportScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/import',
    component: lazyRouteComponent(
      () => import('../features/import-docs/import-docs-screen'),
      'ImportDocsScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/people',
    component: lazyRouteComponent(() => import('../features/people/people-screen'), 'PeopleScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/definitions',
    component: lazyRouteComponent(
      () => import('../features/definitions/definitions-screen'),
      'DefinitionsScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/definitions/$id',
    component: lazyRouteComponent(
      () => import('../features/definitions/definition-screen'),
      'DefinitionScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/playbooks',
    component: lazyRouteComponent(() => import('../features/playbooks/playbooks-screen'), 'PlaybooksScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/playbooks/$id',
    component: lazyRouteComponent(() => import('../features/playbooks/playbook-screen'), 'PlaybookScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/playbooks/$id/read',
    component: lazyRouteComponent(() => import('../features/playbooks/reading-screen'), 'ReadingScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/responsibilities',
    component: lazyRouteComponent(
      () => import('../features/responsibilities/responsibilities-screen'),
      'ResponsibilitiesScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/templates',
    component: lazyRouteComponent(() => import('../features/templates/templates-screen'), 'TemplatesScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/templates/$id',
    component: lazyRouteComponent(() => import('../features/templates/template-screen'), 'TemplateScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/search',
    validateSearch: searchWords,
    component: lazyRouteComponent(() => import('../features/search/search-screen'), 'SearchScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/history',
    validateSearch: historySearch,
    component: lazyRouteComponent(() => import('../features/history/history-screen'), 'HistoryScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/trash',
    component: lazyRouteComponent(() => import('../features/trash/trash-screen'), 'TrashScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/settings',
    validateSearch: settingsTab,
    component: lazyRouteComponent(() => import('../features/settings/settings-screen'), 'SettingsScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/workspaces',
    component: lazyRouteComponent(
      () => import('../features/workspaces/workspaces-screen'),
      'WorkspacesScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/help',
    component: lazyRouteComponent(() => import('../features/help/help-screen'), 'HelpScreen'),
  }),
]);

export const router = createRouter({
  routeTree: tree,
  history: createHashHistory(),
  defaultErrorComponent: ScreenError,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
