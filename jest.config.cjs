// Packages that ship only ES modules; everything else in node_modules is run as it is.
const esm = ['hucre', 'fflate', 'lodash-es', 'nanoid', 'rbush', 'quickselect', 'kdbush', 'franc-min', 'trigram-utils', 'n-gram',
  'collapse-white-space', 'cjk-regex', 'regexp-util', 'unicode-regex', 'data-uri-to-buffer', 'fetch-blob', 'formdata-polyfill',
  'uuid', 'strip-bom', 'entities', 'parse5', '@noble/[^/]+', '@csstools/[^/]+', '@exodus/bytes', '@asamuzakjp/[^/]+'].join('|');

module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/emptyStyles.cjs' },
  transform: {
    '^.+\\.(t|j|mj)sx?$': ['@swc/jest', {
      jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
      module: { type: 'commonjs' },
    }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esm})/)`],
  testTimeout: 300000,
  maxWorkers: '100%',
  // A failed test may leave Univer's timers running; the run ends all the same.
  forceExit: true,
};
