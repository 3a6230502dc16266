/** One project a workspace; `e2e` stories run through e2e/runner, not through Jest. */
const swc = jsx => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: jsx, decorators: false },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  },
]
/** One real PostgreSQL a run, shared by every project that names these two files. */
const database = {
  globalSetup: `${__dirname}/mocks/src/database/jest-global-setup.ts`,
  globalTeardown: `${__dirname}/mocks/src/database/jest-global-teardown.ts`,
}
const node = (dir, more = {}) => ({
  displayName: dir,
  rootDir: `${__dirname}/${dir}`,
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  transform: { '^.+\\.ts$': swc(false) },
  ...more,
})
module.exports = {
  // A hung test must end; a slow machine must not fail one: busy with other things it takes twenty times as long.
  testTimeout: 600_000,
  projects: [
    node('shared'),
    node('bff', database),
    node('mocks', database),
    node('e2e', database),
    ...(require('node:fs').existsSync(`${__dirname}/miniapp/jest.config.cjs`)
      ? [`${__dirname}/miniapp/jest.config.cjs`]
      : []),
  ],
}
