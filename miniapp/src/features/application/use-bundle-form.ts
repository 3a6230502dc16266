import { useState } from 'react'
import { useAct, useIdempotencyKey } from '../../api'
import { SubmitServiceBundleDocument } from '../../generated/documents/service-bundle'
import { callPhone } from '../../platform/phone-call'
import {
  askedFields,
  askedMaterials,
  isTakenAlong,
  missingOf,
  type OfferedBundle,
  standingParts,
  wantedParts,
} from './bundle-view'
import { useDrafts } from './use-drafts'
import { OUTDATED } from './use-form'

/** A bundle being put together: which items, one form over all their forms, and the one submission. */
export function useBundleForm(
  offered: OfferedBundle,
  beneficiaryId: string,
  onSubmitted: (requestId: string) => void,
) {
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set())
  const [tried, setTried] = useState(false)
  const parts = standingParts(offered.parts, without)
  const chosen = parts.filter(one => isTakenAlong(one) && !without.has(one.part.item.id))
  const filling = useDrafts(offered.parts.flatMap(({ application }) => application ?? []))
  const forms = chosen.flatMap(({ part }) => {
    const draft = filling.drafts.find(({ application }) => application.id === part.application?.id)
    return draft?.application.status === 'DRAFT' ? [draft.application] : []
  })
  const fields = askedFields(offered.fields, forms)
  const materials = askedMaterials(offered.materials, forms)
  const toCome = missingOf([...fields, ...materials])
  const wanted = wantedParts(chosen)
  const idempotencyKey = useIdempotencyKey(
    JSON.stringify([offered.bundle.id, beneficiaryId, wanted, offered.requests.length]),
  )
  const submit = useAct(SubmitServiceBundleDocument, {
    outdates: [...OUTDATED, 'BundleRequests', 'OpenServiceBundle'],
    onDone: ({ submitServiceBundle: said }) => {
      if (said.__typename === 'BundleSubmitted') onSubmitted(said.request.id)
    },
  })
  const said = submit.data?.submitServiceBundle
  // What the forms at hand do not show as missing, whoever takes it in may: said as it was answered.
  const answered = said?.__typename === 'BundleIncomplete' ? said.missing : []
  return {
    parts,
    chosen,
    without,
    fields,
    materials,
    tried,
    /** Everything that is missing; said once somebody pressed the button. */
    missing: !tried ? [] : toCome.length > 0 ? toCome : answered,
    toCome,
    problem: filling.problem ?? submit.error,
    paused: submit.isPaused,
    busy: submit.isPending,
    draftOf: (applicationId: string) =>
      filling.drafts.find(({ application }) => application.id === applicationId),
    toggle: (itemId: string) =>
      setWithout(all => new Set(all.has(itemId) ? [...all].filter(one => one !== itemId) : [...all, itemId])),
    call: () => callPhone(offered.bundle.contact.phone),
    async submit() {
      setTried(true)
      await filling.saved()
      submit.mutate({
        input: { bundleId: offered.bundle.id, beneficiaryId, parts: wanted, idempotencyKey },
      })
    },
  }
}
