import { useState } from 'react'
import { useAct } from '../../api'
import { AuthoriseAgentDocument } from '../../generated/documents/beneficiary'
import { goBack } from '../../platform/navigation'
import { type Grant, lastDay, scopesOf } from './grant-view'

const EMPTY: Grant = {
  name: '',
  phone: '',
  confirm: true,
  changeAccount: false,
  capFen: 100_000_000,
  until: 'HALF',
}

/** The form for a new agent, and granting; back to the list when it is granted. */
export function useGrant(enterpriseId: string) {
  const [grant, setGrant] = useState(EMPTY)
  const act = useAct(AuthoriseAgentDocument, {
    outdates: ['Authorisations'],
    onDone: ({ authoriseAgent }) => {
      if (authoriseAgent.__typename === 'Authorisation') goBack()
    },
  })
  const result = act.data?.authoriseAgent
  return {
    grant,
    change: (part: Partial<Grant>) => setGrant(now => ({ ...now, ...part })),
    send: (now: string) =>
      act.mutate({
        input: {
          enterpriseId,
          agentName: grant.name.trim(),
          agentPhone: grant.phone,
          scopes: scopesOf(grant),
          capFen: grant.confirm ? grant.capFen : null,
          validUntil: lastDay(now, grant.until),
        },
      }),
    busy: act.isPending,
    paused: act.isPaused,
    refused: result?.__typename === 'AuthorisationRefused' ? result.message : null,
    problem: act.error,
  }
}
