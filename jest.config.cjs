/** The same TypeScript that Node runs, turned into CommonJS for Jest by swc. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: [
    '<rootDir>/test/browser/',
    // What takes minutes and has no small part; `npm run chaos` does it.
    ...(process.env.CHAOS ? [] : ['<rootDir>/test/chaos/whole/']),
  ],
  transform: {
    '^.+\\.(t|j|mj)s$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'commonjs' } },
    ],
  },
  // These are published as ES modules only.
  transformIgnorePatterns: [
    '/node_modules/(?!(temporal-polyfill|temporal-spec|temporal-utils|dompurify|markdown-it|linkify-it|mdurl|uc.micro|entities|punycode.js)/)',
  ],
  // For what hangs: on a slow machine much may take long that ends well. `until` gives up before it, with what it saw.
  testTimeout: 60000,
  // Stories over HTTP run two at a time: each waits for a process of its own.
  maxConcurrency: 2,
  reporters: ['default', '<rootDir>/test/support/closingCounts.cjs'],
};
