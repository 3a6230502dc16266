import { isDepartmentCode } from '@policy-direct/shared/vocabulary/department'
import type { PolicyItemVersion, StepStage } from '../policy-item/policy-item'
import { publicationOf } from '../policy-item/publication'
import type { Path, Report } from './problem'

/** Executor × kind (CC-13), the way there and who acts on it. */
export function checkFulfilment(item: PolicyItemVersion, report: Report): void {
  const { executor, kind, accounts, dueBackOn } = item.fulfilment
  if (kind !== 'PAYOUT' && item.funding.pool !== undefined) {
    report(['funding', 'pool'], '只有资金发放（PAYOUT）才从资金池付款，这里不能写资金池')
  }
  if (kind === 'PAYOUT' && item.funding.pool === undefined) {
    report(['funding'], '资金发放（PAYOUT）要写明从哪个资金池（pool）付款')
  }
  const moves = kind === 'PAYOUT' || kind === 'DEPOSIT_RELEASE'
  if (moves && accounts.length === 0) report(['fulfilment'], '要写明收款账户（accounts）')
  if (!moves && accounts.length > 0) report(['fulfilment', 'accounts'], '不经账户的兑现不写收款账户')
  const lent = kind === 'DEPOSIT_RELEASE' || kind === 'DEFERRAL'
  if (lent && dueBackOn === undefined) {
    report(['fulfilment'], '保证金暂退、缓缴要写明补足期限（dueBackOn）')
  }
  if (!lent && dueBackOn !== undefined) {
    report(['fulfilment', 'dueBackOn'], '只有保证金暂退、缓缴才有补足期限')
  }
  if (kind === 'SERVICE' && item.benefit.formula) report(['benefit', 'formula'], '服务类没有金额，不写公式')
  if (kind !== 'SERVICE' && !item.benefit.formula) report(['benefit'], '要写金额公式（formula）')
  checkSteps(item, executor, report)
  checkDepartments(item, report)
}

function checkSteps(item: PolicyItemVersion, executor: string, report: Report): void {
  const count = (stage: StepStage) => item.steps.filter(step => step.stage === stage).length
  const { tap, tapBasis } = item.application
  if (count('EXECUTION') !== 1) report(['steps'], '办理流程里要有且只有一步执行（EXECUTION）')
  if ((tap === 'REQUIRED') !== (count('INTENTION') === 1)) {
    report(
      ['steps'],
      tap === 'REQUIRED' ? '要本人点确认，流程里要有一步 INTENTION' : '不用点确认，流程里不能有 INTENTION',
    )
  }
  if (tap === 'NONE' && tapBasis === undefined) {
    report(['application', 'tap'], '不用点确认的，要写明是哪部法规允许（tapBasis）')
  }
  checkAtOnce(item, report)
  checkJointReview(item, report)
  if (item.publicNotice.workingDays > 0 !== (count('PUBLIC_NOTICE') === 1)) {
    report(['steps'], '公示天数和流程对不上：要公示就要有一步 PUBLIC_NOTICE，不公示就不能有')
  }
  const { results } = item.publicNotice
  if (item.beneficiary.kind === 'PERSON' && results?.lines) {
    report(
      ['publicNotice', 'results', 'lines'],
      '个人的结果只公示合计，不逐条公示（个人信息保护法第二十五条）',
    )
  }
  if (results && !results.lines && (results.columns || results.workingDays) && !publicationOf(item).lines) {
    report(['publicNotice', 'results'], '只公示合计的，不写公示天数和栏目')
  }
  if (item.application.mode === 'AUTO' && count('DEPARTMENT_REVIEW') !== 1) {
    report(['steps'], '免申即享的名单要由牵头部门核定，流程里要有一步 DEPARTMENT_REVIEW')
  }
  item.steps.forEach((step, index) => {
    const path = ['steps', index]
    if (step.stage === 'EXECUTION' && step.department !== executor) {
      report([...path, 'department'], '执行这一步的部门要和执行主体（executor）一致')
    }
    if (step.stage === 'DEPARTMENT_REVIEW' && step.department !== item.leadDepartment) {
      report([...path, 'department'], '核定这一步的部门要是牵头部门')
    }
  })
}

/** 即报即批即付 (LY-2): only where nothing stands between the decision and the account but data. */
function checkAtOnce(
  { application, form, publicNotice, jointReview }: PolicyItemVersion,
  report: Report,
): void {
  if (!application.atOnce) return
  const path = ['application', 'atOnce']
  if (application.mode !== 'STANDARD' || !form)
    report(path, '只有带申报表的申报事项才写即报即批即付（atOnce）')
  if (publicNotice.workingDays > 0) report(path, '要先公示的事项不能即报即批即付（atOnce）')
  if (jointReview) report(path, '几个部门一起看的事项不能即报即批即付（atOnce）')
}

function checkDepartments(item: PolicyItemVersion, report: Report): void {
  const named: [Path, string | undefined][] = [
    [['leadDepartment'], item.leadDepartment],
    [['fulfilment', 'executor'], item.fulfilment.executor],
    ...item.supportingDepartments.map((code, index): [Path, string] => [
      ['supportingDepartments', index],
      code,
    ]),
    ...item.materials.map(({ suppliedBy }, index): [Path, string | undefined] => [
      ['materials', index, 'suppliedBy'],
      suppliedBy,
    ]),
    ...item.steps.map(({ department }, index): [Path, string | undefined] => [
      ['steps', index, 'department'],
      department,
    ]),
    ...item.conditions.map((clause, index): [Path, string | undefined] => [
      ['conditions', index, 'ifUnknown', 'department'],
      clause.ifUnknown?.department,
    ]),
  ]
  for (const [path, code] of named) {
    if (code !== undefined && !isDepartmentCode(code)) report(path, `没有部门代码“${code}”`)
  }
}

/** 并联审查: only beside a form, of departments that take part and do not lead. */
function checkJointReview(item: PolicyItemVersion, report: Report): void {
  item.jointReview?.forEach(({ department }, at) => {
    const path = ['jointReview', at, 'department']
    if (!item.form) report(['jointReview'], '有申报表的事项才写并联审查（jointReview）')
    if (!item.supportingDepartments.includes(department)) report(path, '一起看的部门要写在协同部门里')
  })
}
