import tseslint from 'typescript-eslint';

const stages = ['model', 'text', 'lexicon', 'normalise', 'ingest', 'extract', 'reconcile', 'check', 'report'];
const localeWords = [
  'localeCompare',
  'toLocaleString',
  'toLocaleLowerCase',
  'toLocaleUpperCase',
  'toLocaleDateString',
  'toLocaleTimeString',
];

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'output/**', 'coverage/**'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: './.config/tsconfig.test.json',
        tsconfigRootDir: new URL('..', import.meta.url).pathname,
      },
    },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['src/cli/**', 'src/tools/**', '.config/**', 'test/**'], rules: { 'no-console': 'off' } },
  {
    // Same input, same bytes: no clock, randomness or locale in any stage.
    files: stages.map((stage) => `src/${stage}/**/*.ts`),
    rules: {
      'no-restricted-globals': ['error', { name: 'Intl', message: 'Order and case are by code unit in every stage.' }],
      'no-restricted-properties': [
        'error',
        ...localeWords.map((property) => ({ property, message: 'Order and case are by code unit in every stage.' })),
        { object: 'Date', property: 'now', message: 'No clock in any stage.' },
        { object: 'Math', property: 'random', message: 'No randomness in any stage.' },
      ],
    },
  },
  {
    files: ['test/**'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-member-access': 'off' },
  },
);
