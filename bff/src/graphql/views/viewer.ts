import { maskName, maskPhone } from '@policy-direct/shared/format/mask'
import type { Viewer } from '@policy-direct/shared/generated/schema'
import { chinaDateTime, type LocalDate } from '@policy-direct/shared/time/china-date'
import type { SeenViewer } from '../../usecases/see-viewer'
import { authorisationView } from './authorisation'
import { beneficiaryView, staffView } from './beneficiary'

/** Who is signed in, masked. */
export function viewerView(seen: SeenViewer, today: LocalDate): Viewer {
  if (seen.kind === 'STAFF') {
    const { staff } = seen
    const nobody = { phone: null, identity: null, beneficiaries: [], invitations: [] }
    return { id: staff.staffId, name: maskName(staff.name), ...nobody, staff: staffView(staff) }
  }
  const { userId, name, phone, identity, standings, invitations } = seen.viewer
  return {
    id: userId,
    name,
    phone: phone && maskPhone(phone),
    identity: identity && { ...identity, verifiedAt: chinaDateTime(identity.verifiedAt) },
    beneficiaries: standings.map(beneficiaryView),
    invitations: invitations.map(invitation => authorisationView(invitation, today)),
    staff: null,
  }
}
