import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { missingParts, NOTHING_FILLED_IN, ownMaterials, waysOf } from '../../domain/application-form'
import { CERTIFICATE_NAMES } from '../../domain/e-certificate'
import type { FormField, PolicyItemVersion } from '../../eligibility'
import { loadPolicies, POLICIES_FOLDER } from './load-policies'
import { readPolicyFile } from './read-policy-file'

const TODAY = '2026-11-21'
const forms = loadPolicies().filter(({ form }) => form !== undefined)
const fitting = ({ kind, choices }: FormField): string =>
  ({ TEXT: '上午', NUMBER: '12', DATE: TODAY, CHOICE: choices?.[0] ?? '', YES_NO: '是' })[kind]

/** Forms are data: each is filled in by what its fields and materials say of themselves. */
describe('the forms of the library', () => {
  it('are for firms and for an old person, with 容缺 and 告知承诺', () => {
    expect(forms.length).toBeGreaterThanOrEqual(4)
    expect(new Set(forms.map(item => item.beneficiary.kind))).toEqual(new Set(['ENTERPRISE', 'PERSON']))
    const materials = forms.flatMap(item => ownMaterials(item))
    expect(materials.some(({ commitment }) => commitment)).toBe(true)
    expect(materials.some(({ deferrable }) => deferrable)).toBe(true)
  })
  it('are decided at once only where nothing stands between the decision and the account but data (LY-2)', () => {
    const file = 'stability-loan-interest/3.yaml'
    const text = readFileSync(join(POLICIES_FOLDER, file), 'utf8')
    const reasons = (from: string, to: string) =>
      readPolicyFile(`policies/${file}`, text.replace(from, to)).problems.map(({ reason }) => reason)
    expect(reasons('', '')).toEqual([])
    expect(reasons('mode: STANDARD', 'mode: INSTANT').join()).toContain('只有带申报表的申报事项')
    expect(reasons('workingDays: 0', 'workingDays: 5').join()).toContain('要先公示的事项不能即报即批即付')
  })
  it('ask other departments only beside a form, known ones among the supporting, within the promised days', () => {
    const joint = loadPolicies().filter(({ jointReview }) => jointReview !== undefined)
    expect(joint.map(({ id }) => id)).toContain('home-adaptation')
    const file = 'home-adaptation/2.yaml'
    const text = readFileSync(join(POLICIES_FOLDER, file), 'utf8')
    const foreign = text.replace('{ department: disabled-persons, asks', '{ department: finance, asks')
    const { problems } = readPolicyFile(`policies/${file}`, foreign)
    expect(problems.map(({ reason }) => reason)).toEqual(['一起看的部门要写在协同部门里'])
    for (const { form, jointReview = [], steps } of joint) {
      expect(form).toBeDefined()
      const asked = jointReview.map(({ department }) => department)
      expect(new Set(asked).size).toBe(asked.length)
      const promised = steps.find(({ stage }) => stage === 'DEPARTMENT_REVIEW')?.promisedDays ?? 0
      for (const { workingDays } of jointReview) expect(workingDays).toBeLessThan(promised)
    }
  })
  it.each(forms.map(item => [`${item.id}/${item.version}`, item] as const))(
    '%s: says everything that is missing at once, and is whole once each part is given in a way of its own',
    (_name, item: PolicyItemVersion) => {
      const fields = item.form?.fields ?? []
      const wanted = [
        ...fields.filter(({ optional }) => !optional).map(({ id }) => id),
        ...ownMaterials(item).map(({ id }) => id),
      ]
      expect(missingParts(item, NOTHING_FILLED_IN, [], TODAY).map(({ id }) => id)).toEqual(wanted)
      const given = ownMaterials(item).map(material => ({
        materialId: material.id,
        way: waysOf(material).find(way => way !== 'CERTIFICATE')!,
        ...{ fileId: 'f', certificate: null, by: '金*', at: 't' },
      }))
      const answers = Object.fromEntries(fields.map(field => [field.id, fitting(field)]))
      expect(missingParts(item, { answers, given }, [], TODAY)).toEqual([])
      for (const { certificate } of ownMaterials(item))
        if (certificate) expect(Object.keys(CERTIFICATE_NAMES)).toContain(certificate)
    },
  )
})
