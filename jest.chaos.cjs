/** `npm run chaos`: what fails and is killed on purpose, with everything that can be tried, one after another. */
process.env.CHAOS = 'whole';
module.exports = {
  ...require('./jest.config.cjs'),
  testMatch: ['**/test/chaos/**/*.test.ts', '**/test/e2e/instanties.test.ts'],
  maxWorkers: 1,
};
