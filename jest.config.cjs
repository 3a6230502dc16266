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
const node = dir => ({
  displayName: dir,
  rootDir: `${__dirname}/${dir}`,
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  transform: { '^.+\\.ts$': swc(false) },
})
module.exports = {
  projects: [
    node('shared'),
    node('bff'),
    node('mocks'),
    node('e2e'),
    ...(require('node:fs').existsSync(`${__dirname}/miniapp/jest.config.cjs`)
      ? [`${__dirname}/miniapp/jest.config.cjs`]
      : []),
  ],
}
