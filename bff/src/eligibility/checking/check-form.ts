import type { PolicyItemVersion } from '../policy-item/policy-item'
import type { Report } from './problem'

/** A form belongs to an item that is 申报; its fields are told apart, and a choice is among something. */
export function checkForm(item: PolicyItemVersion, report: Report): void {
  const { form, application } = item
  if (!form) return
  if (application.mode !== 'STANDARD') report(['form'], '只有申报的事项才有申报表')
  if (item.forEach) report(['form'], '按记录逐笔办的事项还不能用申报表')
  const seen = new Set(item.materials.map(({ id }) => id))
  form.fields.forEach(({ id, kind, choices }, index) => {
    if (seen.has(id)) report(['form', 'fields', index, 'id'], `编号“${id}”用了两次`)
    seen.add(id)
    if ((kind === 'CHOICE') !== (choices !== undefined))
      report(['form', 'fields', index, 'choices'], '选择题要写选项，别的不写')
  })
}
