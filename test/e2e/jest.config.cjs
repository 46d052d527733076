const unit = require('../../jest.config.cjs');

/** The same as for the unit tests, on the built page in a real browser. */
module.exports = {
  ...unit,
  rootDir: '../..',
  roots: ['<rootDir>/test/e2e'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/test/e2e/buildOnce.ts',
  maxWorkers: 1,
  testTimeout: 400000,
};
