/** `npm run chaos`: the tests in test/chaos with everything they can try, one after another. */
process.env.CHAOS = 'whole';
module.exports = { ...require('./jest.config.cjs'), testMatch: ['**/test/chaos/**/*.test.ts'], maxWorkers: 1 };
