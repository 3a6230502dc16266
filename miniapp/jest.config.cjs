/** Pure parts and component behaviour; the two builds themselves are tested from e2e. */
const swc = tsx => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  },
]

module.exports = {
  displayName: 'miniapp',
  rootDir: __dirname,
  testEnvironment: 'jsdom',
  testEnvironmentOptions: { customExportConditions: ['require', 'default'] },
  testMatch: ['<rootDir>/src/**/*.test.{ts,tsx}', '<rootDir>/{codegen,checks}/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  setupFiles: ['<rootDir>/test-stubs/environment.ts'],
  setupFilesAfterEnv: ['<rootDir>/test-stubs/patience.ts'],
  transform: { 'auto-bind.+\\.js$': swc(false), '^.+\\.ts$': swc(false), '^.+\\.tsx$': swc(true) },
  // An ES module among the tools of the code generator.
  transformIgnorePatterns: ['/node_modules/(?!\\.pnpm/auto-bind|auto-bind)'],
  globals: { API_BASE_URL: '', PARTNER_APPS: {} },
  moduleNameMapper: {
    '\\.css$': '<rootDir>/test-stubs/style.ts',
    '^@tarojs/components$': '<rootDir>/test-stubs/components.tsx',
    '^@tarojs/taro$': '<rootDir>/test-stubs/taro.ts',
  },
}
