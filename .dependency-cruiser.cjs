/** The arrows between the rooms: data flows one way. `test/house` runs these rules. */
const rooms = {
  domain: ['domain'],
  templates: ['templates', 'domain'],
  i18n: ['i18n', 'domain'],
  xlsx: ['xlsx'],
  'workbook/office': ['workbook', 'domain', 'i18n', 'app/ports'],
  workbook: ['workbook', 'domain', 'i18n'],
  app: ['app', 'domain', 'templates', 'i18n', 'workbook', 'xlsx'],
  taskpane: ['taskpane', 'app', 'i18n', 'domain', 'templates'],
  emulator: ['emulator', 'xlsx'],
  preview: ['preview', 'emulator', 'xlsx'],
  cli: ['cli', 'app', 'workbook', 'domain', 'i18n', 'templates', 'emulator', 'xlsx'],
};
/** Composition roots also build the adapter that talks to Excel. */
const roots = { taskpane: '^src/taskpane/index\\.tsx$', cli: '^src/cli/' };

const path = (names) => names.map((name) => `^src/${name}(/|\\.|$)`);

module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `room-${room.replace('/', '-')}`,
      severity: 'error',
      from: {
        path: `^src/${room}/`,
        pathNot: [
          ...(room === 'workbook' ? ['^src/workbook/office/'] : []),
          ...(room === 'taskpane' ? [roots.taskpane] : []),
        ],
      },
      to: { path: '^src/', pathNot: path(allowed) },
    })),
    {
      name: 'office-only-from-roots',
      comment: 'Only the adapter and the composition roots know that there is an Excel.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/workbook/office/', ...Object.values(roots)] },
      to: { path: '^src/workbook/office/' },
    },
    {
      name: 'no-circular',
      comment: 'The oracle alone lets its functions name each other, as the rules do.',
      severity: 'error',
      from: { pathNot: '^test/oracle/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-forgotten-file',
      comment: 'Every source file is reached from an entry.',
      severity: 'error',
      from: {
        path: '^(src/cli/main\\.ts|src/(taskpane|preview)/index\\.tsx|src/.*/worker\\.ts|tools/[^/]+\\.ts)$',
      },
      to: {
        path: '^src/',
        pathNot: 'unsupported\\.js$|/main\\.ts$|/index\\.tsx$|/worker\\.ts$|\\.d\\.ts$',
        reachable: false,
      },
    },
    {
      name: 'only-listed-packages',
      severity: 'error',
      from: { path: '^(src|tools)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'tests-stay-outside',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|tools)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
