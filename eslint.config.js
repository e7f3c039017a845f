import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/** Excel and Office may be named only where a real Excel (or its stand-in) is spoken to. */
const hostRooms = [
  'src/workbook/office/**',
  'src/emulator/**',
  'src/taskpane/index.tsx',
  'src/commands/**',
  'src/cli/**',
  'src/preview/**',
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'dist-preview/',
      'node_modules/',
      'coverage/',
      'test/output/',
      '.cache/',
      '**/*.cjs',
    ],
  },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60 }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: hostRooms,
    rules: {
      'no-restricted-globals': [
        'error',
        {
          name: 'Excel',
          message: 'Only src/workbook/office and the composition roots speak to Excel.',
        },
        {
          name: 'Office',
          message: 'Only src/workbook/office and the composition roots speak to Office.',
        },
      ],
    },
  },
  {
    files: ['src/workbook/office/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/no-context-sync-in-loop': 'warn',
      'office-addins/load-object-before-read': 'error',
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: 'The core has no clock; the review date comes in as asOf.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The core is repeatable.' },
      ],
    },
  },
  {
    files: ['test/**', 'tools/**', 'src/cli/**'],
    rules: { 'no-console': 'off', 'max-lines-per-function': 'off' },
  },
  {
    files: ['**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
