/** `npm run test:browser`: what needs a browser, one file after another; a path behind it runs that file only. */
module.exports = {
  ...require('./jest.config.cjs'),
  testMatch: ['**/test/browser/**/*.test.ts'],
  testPathIgnorePatterns: [],
  maxWorkers: 1,
};
