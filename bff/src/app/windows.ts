import { keyedIdentityCodeSeal } from '../adapters/entry-code/identity-code-seal'
import { pdfPress } from '../adapters/pdf/press'
import { postgresAccountSharing } from '../adapters/postgres/account-sharing'
import { outboxAnnouncer } from '../adapters/postgres/announce'
import { postgresApplications } from '../adapters/postgres/applications'
import { postgresEntitlements } from '../adapters/postgres/entitlements'
import { postgresIdentityCodes } from '../adapters/postgres/identity-codes'
import { postgresSupervision } from '../adapters/postgres/supervision'
import { postgresWindowVisits } from '../adapters/postgres/window-visits'
import { sm3Digest } from '../adapters/sealing/token-digest'
import { windowResolvers } from '../graphql/resolvers/window'
import { windowPaperRoutes } from '../http/window-papers'
import { answerWindowVisit, askAtWindow, signAtWindow, withdrawFromWindow } from '../usecases/agree-at-window'
import {
  giveBackAtWindow,
  leaveAtWindow,
  passOnAtWindow,
  tellMissingAtWindow,
} from '../usecases/pass-on-at-window'
import { receiveByIdCard } from '../usecases/receive-by-card'
import { receiveVisitor } from '../usecases/receive-visitor'
import { shareAccountAtWindow } from '../usecases/share-account-at-window'
import { showIdentityCode } from '../usecases/show-identity-code'
import {
  listOwnVisits,
  listWindowVisits,
  readWindowVisit,
  showWindowVisits,
} from '../usecases/show-window-visit'
import { watchWindows } from '../usecases/watch-windows'
import { openWindowPaper, takeWindowPaper } from '../usecases/window-paper'
import { appointmentWork } from './appointments'
import type { Area, Base } from './base'
import type { CaseArea } from './cases'
import type { IdentityArea } from './identity'
import type { PolicyArea } from './policies'

const WATCH_EVERY_MS = 2_000

/** The window and the person before it (XQ-3, BZ-10): the code on the phone, the word of the person, the clerk who enters. */
export function windowArea(
  base: Base,
  identity: Pick<IdentityArea, 'authority' | 'subjects' | 'dataUses'> & {
    stores: Pick<IdentityArea['stores'], 'users' | 'register'>
  },
  { items, assess }: Pick<PolicyArea, 'items' | 'assess'>,
  { atWindow, confirm }: Pick<CaseArea, 'atWindow' | 'confirm'>,
): Area {
  const { db } = base.connection
  const stores = {
    ...base,
    ...identity,
    ...atWindow,
    ...{ items, assess, confirm },
    visits: postgresWindowVisits(db),
    ...identity.stores,
    codes: postgresIdentityCodes(db),
    seal: keyedIdentityCodeSeal(base.config.BLIND_INDEX_KEY),
    applications: postgresApplications(db, base.personalData, outboxAnnouncer(db)),
    entitlements: postgresEntitlements(db),
    sharing: postgresAccountSharing(db),
    tasks: postgresSupervision(db),
    codeDigest: sm3Digest,
    ticketDigest: sm3Digest,
    press: pdfPress,
    city: base.config.CITY_REGION,
    publicUrl: base.config.PUBLIC_URL,
  }
  const show = showWindowVisits(stores)
  const appointments = appointmentWork(base, identity, items)
  const deps = { ...stores, show }
  return {
    resolvers: [
      appointments.resolvers,
      windowResolvers({
        showCode: showIdentityCode(deps),
        receive: receiveVisitor(deps),
        receiveByCard: receiveByIdCard(deps),
        sign: signAtWindow(deps),
        ask: askAtWindow(deps),
        answer: answerWindowVisit(deps),
        withdraw: withdrawFromWindow(deps),
        passOn: passOnAtWindow(deps),
        shareAccount: shareAccountAtWindow(deps),
        tellMissing: tellMissingAtWindow({ ...deps, showApplication: atWindow.show }),
        giveBack: giveBackAtWindow(deps),
        leave: leaveAtWindow(deps),
        paper: openWindowPaper(deps),
        list: listWindowVisits(deps),
        read: readWindowVisit(deps),
        own: listOwnVisits(deps),
        show,
      }),
    ],
    topics: appointments.topics,
    jobs: [{ name: 'watch-windows', everyMs: WATCH_EVERY_MS, run: watchWindows(deps) }, ...appointments.jobs],
    routes: server => windowPaperRoutes(server, takeWindowPaper(deps)),
  }
}
