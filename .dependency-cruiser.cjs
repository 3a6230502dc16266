/**
 * The walls of the house, one rule a sentence. `e2e/src/walls` plants one violation per rule and expects red.
 * Tests are people from outside: they may use npm, node and the test database, never another room's inside.
 */
const TEST = '\\.(test|contract)\\.tsx?$|/test-[^/]+\\.ts$|/(testing|contracts)/'
const ENGINE_BENCH = '^e2e/bench/matching(-scale)?/'
const FRONT_DOORS =
  '^bff/(src/(app|main|config|adapters/postgres/migrate)\\.ts$|policies/|migrations/)|^miniapp/dist/'
const OTHER_HOUSES = '^(bff|mocks|miniapp|e2e)/'

const wall = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

module.exports = {
  forbidden: [
    wall(
      'shared-stands-alone',
      'shared runs in WeChat and in Node: it imports nothing but itself',
      { path: '^shared/src/', pathNot: TEST },
      { pathNot: '^shared/' },
    ),
    wall(
      'domain-is-pure',
      'facts in, decisions out: no npm, no node, no other room',
      { path: '^bff/src/domain/', pathNot: TEST },
      { pathNot: '^(shared/|bff/src/(domain|eligibility)/)' },
    ),
    wall(
      'eligibility-is-pure',
      'the engine room: no npm, no node, no other room',
      { path: '^bff/src/eligibility/', pathNot: TEST },
      { pathNot: '^(shared/|bff/src/(domain|eligibility)/)' },
    ),
    wall(
      'eligibility-public-face',
      'index.ts is the face of the engine room; the rest is its own',
      { path: '^(bff|e2e)/', pathNot: `^bff/src/eligibility/|${TEST}` },
      { path: '^bff/src/eligibility/', pathNot: '^bff/src/eligibility/index\\.ts$' },
    ),
    wall(
      'ports-name-needs',
      'a port is an interface in the words of the domain',
      { path: '^bff/src/ports/', pathNot: TEST },
      { pathNot: '^(shared/|bff/src/(ports|domain|eligibility)/)' },
    ),
    wall(
      'usecases-know-ports-only',
      'a verb knows ports and domain; no npm, no node, no adapter',
      { path: '^bff/src/usecases/', pathNot: TEST },
      { pathNot: '^(shared/|bff/src/(usecases|ports|domain|eligibility)/)' },
    ),
    wall(
      'adapters-do-not-meet',
      'an adapter implements ports; it never knows another adapter, a use case or an entrance',
      { path: '^bff/src/adapters/([^/]+)/', pathNot: TEST },
      {
        path: OTHER_HOUSES,
        pathNot: '^bff/(src/(ports|domain|eligibility|adapters/$1)/|policies/|migrations/)',
      },
    ),
    wall(
      'adapter-tests-stay-home',
      'a test of an adapter may use the contracts and the test database, not another adapter',
      { path: `^bff/src/adapters/([^/]+)/.*\\.test\\.ts$` },
      { path: '^bff/src/adapters/', pathNot: '^bff/src/adapters/($1|contracts|testing)/|/migrate\\.ts$' },
    ),
    wall(
      'entrances-call-usecases',
      'graphql, http and jobs call use cases; they reach no adapter and no other entrance',
      { path: '^bff/src/(graphql|http|jobs)/', pathNot: TEST },
      { path: OTHER_HOUSES, pathNot: '^bff/src/(usecases|domain|eligibility|ports|$1)/' },
    ),
    wall(
      'entrances-see-types-only',
      'of ports and eligibility an entrance sees types',
      { path: '^bff/src/(graphql|http|jobs)/', pathNot: TEST },
      { path: '^bff/src/(ports|eligibility)/', dependencyTypesNot: ['type-only'] },
    ),
    wall(
      'entrances-leave-node-to-adapters',
      'files, keys and sockets belong to adapters',
      { path: '^bff/src/(graphql|http|jobs)/', pathNot: TEST },
      { dependencyTypes: ['core'] },
    ),
    wall(
      'one-composition-root',
      'only app.ts and main.ts put the house together, only they read the settings',
      { path: '^bff/src/', pathNot: `^bff/src/(app|main|config)\\.ts$|^bff/src/app/|${TEST}` },
      { path: '^bff/src/((app|main|config)\\.ts$|app/)' },
    ),
    wall(
      'bff-stands-alone',
      'the BFF meets the outside world over the wire',
      { path: '^bff/', pathNot: TEST },
      { path: '^(mocks|miniapp|e2e)/' },
    ),
    wall(
      'bff-tests-borrow-the-database',
      'of the outside world a test of the BFF borrows the database, nothing else; the engine also the sample city',
      { path: `^bff/.*(${TEST})`, pathNot: '^bff/src/eligibility/' },
      { path: '^(mocks|miniapp|e2e)/', pathNot: '^mocks/src/database/' },
    ),
    wall(
      'the-engine-is-held-against-the-city',
      'the three compilers are compared over the whole sample city',
      { path: `^bff/src/eligibility/.*(${TEST})` },
      { path: '^(mocks|miniapp|e2e)/', pathNot: '^mocks/src/(database|city)/' },
    ),
    wall(
      'miniapp-stands-alone',
      'the mini-program knows the contract, not the server',
      { path: '^miniapp/' },
      { path: '^(bff|mocks|e2e)/' },
    ),
    wall(
      'miniapp-runs-in-wechat',
      'there is no node in a phone',
      { path: '^miniapp/src/', pathNot: TEST },
      { dependencyTypes: ['core'] },
    ),
    wall(
      'taro-lives-in-platform',
      'only platform/ touches Taro APIs; components are markup and free',
      { path: '^miniapp/src/', pathNot: `^miniapp/src/platform/|${TEST}` },
      { path: '@tarojs/(taro|runtime|router|react|shared|helper)/' },
    ),
    wall(
      'features-do-not-meet',
      'screens are independent; what they share lives in ui/, api/ or platform/',
      { path: '^miniapp/src/features/([^/]+)/' },
      { path: '^miniapp/src/features/', pathNot: '^miniapp/src/features/$1/' },
    ),
    wall(
      'mocks-stand-alone',
      'the outside world knows nothing of the BFF',
      { path: '^mocks/' },
      { path: '^(bff|miniapp|e2e)/' },
    ),
    wall(
      'e2e-knocks-at-front-doors',
      'a story uses what a person could use: the running system, not its inside',
      { path: '^e2e/', pathNot: ENGINE_BENCH },
      { path: '^(bff|miniapp)/', pathNot: FRONT_DOORS },
    ),
    wall(
      'engine-bench-uses-the-face-of-the-engine',
      'the benchmarks of the engine call it as the rest of the BFF does',
      { path: ENGINE_BENCH },
      { path: '^(bff|miniapp)/', pathNot: `${FRONT_DOORS}|^bff/src/eligibility/index\\.ts$` },
    ),
    wall(
      'no-import-of-tests',
      'what a test holds is not for others',
      { pathNot: TEST },
      { path: '\\.test\\.tsx?$' },
    ),
    wall(
      'no-cycles',
      'folders that need each other are one folder; inside one, an evaluator may walk its own tree',
      { path: '^(.+)/[^/]+$' },
      { circular: true, via: { pathNot: '^$1/[^/]+$', dependencyTypesNot: ['type-only'] } },
    ),
    wall('no-missing-module', 'an import leads somewhere', {}, { couldNotResolve: true }),
    wall(
      'no-undeclared-package',
      'a package is named in the package.json of its workspace',
      { path: '^(shared|bff|mocks|miniapp|e2e)/' },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/|\\.(s?css|png|jpe?g|svg)$' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
}
