import type {
  ApplicationMaterial,
  ItemEnding as ItemEndingView,
  PolicyItem,
} from '@policy-direct/shared/generated/schema'
import { clauseSources } from '../../domain/clause-sources'
import { LEGAL_AID } from '../../domain/legal-aid'
import { clauseRule, formulaRule, ruleTerms } from '../../domain/policy-rules'
import type { PolicyItemVersion } from '../../eligibility'
import type { ItemEnding } from '../../usecases/planned-endings'
import { departmentView } from './department'

const views = new WeakMap<PolicyItemVersion, PolicyItem>()

/** The guide of an item in one version. Versions never change, so each is drawn once. */
export function policyItemView(item: PolicyItemVersion): PolicyItem {
  let view = views.get(item)
  if (!view) {
    view = draw(item)
    views.set(item, view)
  }
  return view
}

/** An announced end. */
export const endingView = ({ itemId, on, reason, successor }: ItemEnding): ItemEndingView => ({
  itemId,
  on,
  reason,
  successor: successor && policyItemView(successor),
})

function draw(item: PolicyItemVersion): PolicyItem {
  return {
    id: item.id,
    version: item.version,
    name: item.name,
    summary: item.summary,
    domain: item.domain,
    shelf: item.shelf,
    level: item.legalBasis[0]!.level,
    awardType: item.awardType,
    audience: item.beneficiary.text,
    beneficiaryKind: item.beneficiary.kind,
    applicationMode: item.application.mode,
    maxVisits: item.maxVisits,
    fulfilmentKind: item.fulfilment.kind,
    executor: departmentView(item.fulfilment.executor),
    leadDepartment: departmentView(item.leadDepartment),
    benefitText: item.benefit.text,
    // A limit is a condition to whoever reads the guide, and is judged as one after signing in.
    conditions: [
      ...item.conditions.map(clause => ({
        id: clause.id,
        text: clause.text,
        sources: clauseSources(item, clause).map(departmentView),
        canonicalText: clauseRule(item, clause),
      })),
      ...item.limits.map(({ id, text }) => ({
        id,
        text,
        sources: [departmentView(item.leadDepartment)],
        canonicalText: null,
      })),
    ],
    canonicalFormula: formulaRule(item),
    ruleTerms: ruleTerms(item),
    materials: materials(item),
    hasForm: item.form !== undefined,
    decidedAtOnce: item.application.atOnce?.basis ?? null,
    steps: item.steps.map(step => ({ ...step, promisedDays: step.promisedDays ?? null })),
    confirmBy: item.confirmation?.until ?? null,
    dueBackOn: item.fulfilment.dueBackOn ?? null,
    noticeWorkingDays: item.publicNotice.workingDays,
    contact: item.contact,
    legalHelp: item.legalHelp ?? LEGAL_AID,
    legalBasis: item.legalBasis.map(basis => ({
      title: basis.title,
      documentNumber: basis.documentNumber ?? null,
      url: basis.sourceUrl ?? null,
      level: basis.level,
    })),
    reviewedOn: item.review.reviewedOn,
    sample: item.sample,
  }
}

/** Empty where data sharing supplies everything; what is only asked for in doubt is asked for then. */
function materials(item: PolicyItemVersion): ApplicationMaterial[] {
  const asked = item.materials.filter(material => !material.onlyIfUnknown)
  if (asked.every(material => material.suppliedBy)) return []
  return asked.map(({ name, suppliedBy }) => ({
    name,
    suppliedBy: suppliedBy ? departmentView(suppliedBy) : null,
  }))
}
