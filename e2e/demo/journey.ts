import { type Beneficiary, Visitor } from '@policy-direct/mocks/visitor/visitor'

/** One step of the journey as it went. */
export interface Step {
  step: string
  ms: number
  ok: boolean
  /** One sentence for a person who watches. */
  told: string
}

const ITEM = 'job-stabilisation-rebate'
const POSTER = 'WG-FH-01'
const PATIENCE_MS = 30_000

interface Case {
  id: string
  status: string
  amountFen: number
  caseNumber: string
  secondsToFulfil: number | null
  receipt: { number: string; qr: string } | null
  item: { id: string; name: string }
}

const yuan = (fen: number) => `${(fen / 100).toLocaleString('zh-CN', { minimumFractionDigits: 2 })} 元`

/**
 * From the poster to the account, through the public endpoint and the stand-ins' sign-in pages only.
 * @param who the firm's legal representative or agent (id on the sign-in pages)
 * @param onStep told after every step; a step that fails ends the journey
 * @returns the last status of the case
 */
export async function journey(address: string, who: string, onStep: (step: Step) => void): Promise<string> {
  const visitor = new Visitor(address)
  const run = async <T>(step: string, work: () => Promise<readonly [T, string]>): Promise<T> => {
    const started = performance.now()
    const lap = () => Math.round(performance.now() - started)
    try {
      const [value, told] = await work()
      onStep({ step, ms: lap(), ok: true, told })
      return value
    } catch (error) {
      onStep({ step, ms: lap(), ok: false, told: (error as Error).message })
      throw error
    }
  }

  await run('scan', async () => {
    const { entryCode } = await visitor.ask<{
      entryCode: { __typename: string; issuedBy?: { name: string } }
    }>('EntryCode', { text: POSTER })
    expectThat(entryCode.__typename === 'GenuineEntryCode', `码 ${POSTER} 不是真码`)
    return [entryCode, `扫海报上的码：真码，${entryCode.issuedBy?.name}发布`]
  })
  await run('guide', async () => {
    const { policyItem } = await visitor.ask<{ policyItem: { name: string; conditions: unknown[] } }>(
      'PolicyItem',
      { id: ITEM },
    )
    return [policyItem, `看指南：${policyItem.name}，${policyItem.conditions.length} 项条件，不用登录`]
  })
  await run('sign in', async () => {
    await visitor.signIn(who)
    return [undefined, '微信登录']
  })
  const firm = await run('identity', async () => {
    await visitor.verifyIdentity(who)
    const firm = (await visitor.beneficiaries()).find(isFirm) ?? (await visitor.bindEnterprise(who))
    return [firm, `实名，替${firm.name}办`]
  })
  const offer = await run('package', async () => {
    const offer = await offered(visitor, firm)
    expectThat(offer !== undefined, `${firm.name}没有等确认的${ITEM}`)
    return [offer as Case, `政策包：可领 ${yuan((offer as Case).amountFen)}`]
  })
  await run('why', async () => {
    const { assessments } = await visitor.ask<{ assessments: { verdict: string; clauses: unknown[] }[] }>(
      'Assessments',
      {
        itemId: ITEM,
        beneficiaryId: firm.id,
      },
    )
    return [assessments, `为什么：${assessments[0]?.clauses.length} 项逐项有数、有来源、有日期`]
  })
  await run('confirm', async () => {
    const { confirmEntitlement } = await visitor.ask<{
      confirmEntitlement: { __typename: string; message?: string }
    }>('ConfirmEntitlement', {
      input: { entitlementId: offer.id, amountFen: offer.amountFen, idempotencyKey: `demo-${offer.id}` },
    })
    expectThat(
      confirmEntitlement.__typename === 'EntitlementConfirmed',
      confirmEntitlement.message ?? '没有确认成',
    )
    return [undefined, '点一下，确认领取']
  })
  const paid = await run('account', async () => {
    const paid = await arrival(visitor, offer.id)
    return [paid, `到账 ${yuan(paid.amountFen)}，从确认起 ${paid.secondsToFulfil} 秒`]
  })
  await run('receipt', async () => {
    const { verifyReceipt } = await visitor.ask<{ verifyReceipt: { genuine: boolean; message: string } }>(
      'VerifyReceipt',
      {
        text: paid.receipt?.qr ?? '',
      },
    )
    expectThat(verifyReceipt.genuine, verifyReceipt.message)
    return [undefined, `回执 ${paid.receipt?.number} 核验为真`]
  })
  return paid.status
}

const isFirm = (one: Beneficiary) => one.kind === 'ENTERPRISE'

async function offered(visitor: Visitor, firm: Beneficiary): Promise<Case | undefined> {
  const { policyPackage } = await visitor.ask<{ policyPackage: { ready: Case[] } }>('PolicyPackage', {
    beneficiaryId: firm.id,
  })
  return policyPackage.ready.find(one => one.item.id === ITEM)
}

async function arrival(visitor: Visitor, id: string): Promise<Case> {
  const deadline = performance.now() + PATIENCE_MS
  for (;;) {
    const { entitlement } = await visitor.ask<{ entitlement: Case }>('Entitlement', { id })
    if (entitlement.status === 'FULFILLED') return entitlement
    expectThat(performance.now() < deadline, `${PATIENCE_MS / 1000} 秒还没到账，现在是 ${entitlement.status}`)
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

function expectThat(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Error(otherwise)
}
