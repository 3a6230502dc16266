import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Breach, brokenImports } from './imports'
import { brokenWords, WORD_RULES } from './words'

const project = join(__dirname, '../../..')
const config = join(project, '.dependency-cruiser.cjs')
const houses: string[] = []

/** Builds a small house of the same layout, with the given files in it. */
function house(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'policy-direct-walls-'))
  houses.push(root)
  const everything: Record<string, string> = {
    'package.json': '{"name":"house","private":true}',
    'shared/package.json': '{"name":"@policy-direct/shared","exports":{"./*":"./src/*.ts"}}',
    'bff/package.json': '{"name":"b","dependencies":{"bread":"1.0.0","@policy-direct/shared":"*"}}',
    'miniapp/package.json': '{"name":"m","dependencies":{"@tarojs/taro":"1.0.0"}}',
    'mocks/package.json': '{"name":"w","dependencies":{"bread":"1.0.0"}}',
    'e2e/package.json': '{"name":"e"}',
    ...Object.fromEntries(
      ['bread', 'undeclared', '@tarojs/taro'].flatMap(name => [
        [`node_modules/${name}/package.json`, `{"name":"${name}","version":"1.0.0","main":"index.js"}`],
        [`node_modules/${name}/index.js`, 'exports.it = 1'],
      ]),
    ),
    ...files,
  }
  for (const [path, text] of Object.entries(everything)) {
    mkdirSync(join(root, dirname(path)), { recursive: true })
    writeFileSync(join(root, path), `${text}\n`)
  }
  mkdirSync(join(root, 'node_modules/@policy-direct'), { recursive: true })
  symlinkSync(join(root, 'shared'), join(root, 'node_modules/@policy-direct/shared'))
  return root
}

const use = (from: string) => `import { it } from '${from}'\nexport const used = it`
const useType = (from: string) => `import type { it } from '${from}'\nexport type Used = typeof it`
const it_ = 'export const it = 1'

const rooms: Record<string, string> = {
  'shared/src/format/money.ts': it_,
  'bff/src/domain/entitlement.ts': use('@policy-direct/shared/format/money')
    .replace('used', 'it')
    .replace('{ it }', '{ it as yuan }')
    .replace('= it', '= yuan'),
  'bff/src/eligibility/index.ts': use('./language/parse').replace('used', 'it'),
  'bff/src/eligibility/language/parse.ts': it_,
  'bff/src/ports/clock.ts': it_,
  'bff/src/usecases/confirm.ts': it_,
  'bff/src/adapters/bank/pay.ts': it_,
  'bff/src/adapters/sms/send.ts': it_,
  'bff/src/http/health.ts': it_,
  'bff/src/app.ts': it_,
  'bff/src/config.ts': it_,
  'miniapp/src/features/package/view.ts': it_,
  'mocks/src/bank.ts': it_,
  'mocks/src/database/server.ts': it_,
}

/** One planted violation a rule: the file that breaks it and what it says. */
const plants: Record<string, [file: string, text: string]> = {
  'shared-stands-alone': ['shared/src/bad.ts', use('node:fs')],
  'domain-is-pure': ['bff/src/domain/bad.ts', use('bread')],
  'eligibility-is-pure': ['bff/src/eligibility/bad.ts', use('../ports/clock')],
  'eligibility-public-face': ['bff/src/domain/nosy.ts', use('../eligibility/language/parse')],
  'ports-name-needs': ['bff/src/ports/bad.ts', use('../adapters/bank/pay')],
  'usecases-know-ports-only': ['bff/src/usecases/bad.ts', use('node:crypto')],
  'adapters-do-not-meet': ['bff/src/adapters/sms/bad.ts', use('../bank/pay')],
  'adapter-tests-stay-home': ['bff/src/adapters/sms/bad.test.ts', use('../bank/pay')],
  'entrances-call-usecases': ['bff/src/graphql/bad.ts', use('../adapters/bank/pay')],
  'entrances-see-types-only': ['bff/src/jobs/bad.ts', use('../ports/clock')],
  'entrances-leave-node-to-adapters': ['bff/src/http/bad.ts', use('node:fs')],
  'one-composition-root': ['bff/src/adapters/bank/settings.ts', use('../../config')],
  'bff-stands-alone': ['bff/src/adapters/bank/short-cut.ts', use('../../../../mocks/src/bank')],
  'bff-tests-borrow-the-database': ['bff/src/adapters/bank/bad.test.ts', use('../../../../mocks/src/bank')],
  'miniapp-stands-alone': ['miniapp/src/api/bad.ts', use('../../../bff/src/domain/entitlement')],
  'miniapp-runs-in-wechat': ['miniapp/src/ui/bad.ts', use('node:path')],
  'taro-lives-in-platform': ['miniapp/src/ui/taro.ts', use('@tarojs/taro')],
  'features-do-not-meet': ['miniapp/src/features/confirm/bad.ts', use('../package/view')],
  'mocks-stand-alone': ['mocks/src/bad.ts', use('../../bff/src/domain/entitlement')],
  'the-engine-is-held-against-the-city': ['bff/src/eligibility/bad.test.ts', use('../../../mocks/src/bank')],
  'engine-bench-uses-the-face-of-the-engine': [
    'e2e/bench/matching/bad.ts',
    use('../../../bff/src/usecases/confirm'),
  ],
  'e2e-knocks-at-front-doors': ['e2e/src/bad.ts', use('../../bff/src/usecases/confirm')],
  'no-import-of-tests': ['mocks/src/borrower.ts', use('./lender.test')],
  'no-cycles': ['mocks/src/egg/egg.ts', use('../hen/hen')],
  'no-missing-module': ['mocks/src/lost.ts', use('./nowhere')],
  'no-undeclared-package': ['mocks/src/smuggler.ts', use('undeclared')],
}
const supports = { 'mocks/src/lender.test.ts': it_, 'mocks/src/hen/hen.ts': use('../egg/egg') }

const plantedWords: Record<string, [file: string, text: string]> = {
  'time-enters-as-an-argument': ['bff/src/domain/now.ts', 'export const now = () => Date.now()'],
  'chance-enters-as-an-argument': ['bff/src/usecases/dice.ts', 'export const dice = () => Math.random()'],
  'one-reader-of-the-environment': ['bff/src/adapters/bank/env.ts', 'export const key = process.env.KEY'],
  'wechat-has-no-such-global': ['miniapp/src/api/url.ts', "export const url = new URL('http://x')"],
  'no-unfinished-work': ['mocks/src/later.ts', '// TODO finish'],
  'no-silenced-compiler': ['mocks/src/hush.ts', '// @ts-ignore'],
  'no-skipped-test': ['mocks/src/lazy.test.ts', "it.skip('x', () => undefined)"],
  'no-giants': ['mocks/src/giant.ts', '\n'.repeat(260)],
}

const ruleNames = (require(config) as { forbidden: { name: string }[] }).forbidden.map(({ name }) => name)
const broken = (breaches: Breach[], rule: string) =>
  breaches.filter(breach => breach.rule === rule).map(({ file }) => file.replace(/:\d+$/, ''))

afterAll(() => {
  for (const root of houses) rmSync(root, { recursive: true, force: true })
})

describe('the walls bite', () => {
  const planted = [...Object.values(plants), ...Object.values(plantedWords)]
  const root = house({ ...rooms, ...supports, ...Object.fromEntries(planted) })
  const imports = brokenImports(root, config)
  const words = brokenWords(root)

  it('has one planted violation for every rule', () => {
    expect(Object.keys(plants).sort()).toEqual([...ruleNames].sort())
    expect(Object.keys(plantedWords).sort()).toEqual(
      [...WORD_RULES.map(({ name }) => name), 'no-giants'].sort(),
    )
  })
  it.each(Object.entries(plants))('%s', (rule, [file]) => expect(broken(imports, rule)).toContain(file))
  it.each(Object.entries(plantedWords))('%s', (rule, [file]) => expect(broken(words, rule)).toEqual([file]))
})

describe('the walls let through', () => {
  const root = house({
    ...rooms,
    'bff/src/usecases/revoke.ts': `${use('../ports/clock')}\n${use('../domain/entitlement').replaceAll('used', 'b').replace('it }', 'used as c }').replace('= it', '= c')}`,
    'bff/src/adapters/bank/client.ts': `${use('bread')}\n${useType('../../ports/clock').replace('it }', 'it as c }').replace('typeof it', 'typeof c')}`,
    'bff/src/adapters/bank/client.test.ts': use('../../../../mocks/src/database/server'),
    'bff/src/graphql/resolver.ts': `${use('../usecases/confirm')}\n${useType('../ports/clock').replace('it }', 'it as c }').replace('typeof it', 'typeof c')}`,
    'bff/src/main.ts': `${use('./config')}`,
    'miniapp/src/platform/storage.ts': use('@tarojs/taro'),
    'miniapp/src/features/package/screen.ts': use('./view'),
    'mocks/src/city.ts': use('node:fs'),
    'mocks/src/tree/branch.ts': use('./leaf'),
    'mocks/src/tree/leaf.ts': use('./branch'),
    'e2e/src/start.ts': use('../../bff/src/app'),
  })

  it('everything the table allows', () => {
    expect([...brokenImports(root, config), ...brokenWords(root)]).toEqual([])
  })
})
