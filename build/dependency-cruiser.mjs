// @ts-check
// The layers of the house, as rules that a program checks. Run from the project's folder.
import { builtinModules } from 'node:module';

const builtin = `^(node:.*|${builtinModules.filter((name) => !name.startsWith('_')).join('|')})$`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'shared-is-a-leaf',
      comment: 'shared runs in every host and in the page: it may reach neither of them, nor Node.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: ['^(electron|renderer|build|test)/', builtin] },
    },
    {
      name: 'renderer-reaches-node-by-the-contract',
      comment: 'The page is sandboxed: what it needs of Node it asks for through the contract.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: ['^(electron|build|test)/', builtin, '(^|/)node_modules/electron/', '^electron$'] },
    },
    {
      name: 'three-files-import-electron',
      comment: 'Everything else must also run in the browser host and on the command line.',
      severity: 'error',
      from: { pathNot: '^electron/(main|preload|hosts/electron)\\.ts$' },
      to: { path: ['(^|/)node_modules/electron/', '^electron$'] },
    },
    {
      name: 'services-know-no-host',
      comment: 'A host is given to a service, never fetched by it.',
      severity: 'error',
      from: { path: '^electron/services/' },
      to: { path: '^electron/(hosts/|main\\.ts$|preload\\.ts$|cli\\.ts$)' },
    },
    {
      name: 'product-knows-no-test',
      comment: 'Test code is never shipped.',
      severity: 'error',
      from: { path: '^(electron|renderer|shared)/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-cycles',
      comment: 'Modules that need each other are one idea in two files, or lack a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'An import that cannot be found also cannot be checked.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
