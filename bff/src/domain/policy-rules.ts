import {
  type Clause,
  figureText,
  type PolicyItemVersion,
  unitOfFigure,
  vocabularyOf,
  writeCondition,
  writeFormula,
  writeTally,
} from '../eligibility'

/** A clause exactly as it is judged, in canonical Chinese. */
export const clauseRule = (item: PolicyItemVersion, { condition }: Clause): string =>
  writeCondition(condition, vocabularyOf(item))

/** How the amount comes about; null for a service without money. */
export const formulaRule = ({ benefit, ...item }: PolicyItemVersion): string | null =>
  benefit.formula === undefined ? null : writeFormula(benefit.formula, vocabularyOf(item))

/** A figure or list that rules call by its text in 【】. */
export type RuleTerm = { readonly text: string; readonly meaning: string }

/** What stands in 【】 in the rules of an item, and what it means; in the order the rules mention it. */
export function ruleTerms(item: PolicyItemVersion): RuleTerm[] {
  const vocabulary = vocabularyOf(item)
  const lists = Object.entries(item.tallies).map(([name, tally]) => ({
    text: tally.label ?? `#${name}`,
    meaning: writeTally({ ...tally, label: undefined }, vocabulary),
  }))
  const figures = Object.entries(item.parameters).map(([name, parameter]) => ({
    text: parameter.text,
    meaning: figureText(parameter, unitOfFigure(name, item)),
  }))
  const rules = item.conditions.map(clause => clauseRule(item, clause))
  const said = [...rules, ...lists.map(({ meaning }) => meaning), formulaRule(item)].join('\n')
  const place = ({ text }: RuleTerm) => said.indexOf(`【${text}】`)
  return [...lists, ...figures].sort((a, b) => place(a) - place(b))
}
