import type {
  MutationOpenTreasuryApplicationArgs,
  MutationOpenTreasuryResultArgs,
  MutationPreparePayoutRunArgs,
  MutationRefusePayoutRunArgs,
  MutationReleasePayoutRunArgs,
  MutationResumePayoutRunArgs,
  MutationStopPayoutRunArgs,
  MutationSwitchRunItemArgs,
  QueryDroppedPayoutsArgs,
  QueryPayoutRunArgs,
} from '@policy-direct/shared/generated/schema'
import type { Actor } from '../../domain/actor'
import type { PayoutRun } from '../../ports/payout-runs'
import type { listRunItems, preparePayoutRun, switchRunItem } from '../../usecases/prepare-payout-run'
import type {
  listDroppedLines,
  listPayoutRuns,
  readPayoutRun,
  refusePayoutRun,
  releasePayoutRun,
  resumePayoutRun,
  stopPayoutRun,
} from '../../usecases/release-payout-run'
import type { openTreasuryApplication } from '../../usecases/treasury-application'
import type { openTreasuryResult } from '../../usecases/treasury-result'
import type { Resolver, Resolvers } from '../context'
import { droppedPayoutView, payoutRunView, runItemView } from '../views/payout-run'

export interface PayoutRunUseCases {
  items: ReturnType<typeof listRunItems>
  switchItem: ReturnType<typeof switchRunItem>
  list: ReturnType<typeof listPayoutRuns>
  read: ReturnType<typeof readPayoutRun>
  dropped: ReturnType<typeof listDroppedLines>
  prepare: ReturnType<typeof preparePayoutRun>
  release: ReturnType<typeof releasePayoutRun>
  refuse: ReturnType<typeof refusePayoutRun>
  stop: ReturnType<typeof stopPayoutRun>
  resume: ReturnType<typeof resumePayoutRun>
  openApplication: ReturnType<typeof openTreasuryApplication>
  openResult: ReturnType<typeof openTreasuryResult>
  nameOf(itemId: string): Promise<string>
}

/** 成批发放 at the desk. */
export function payoutRunResolvers(useCases: PayoutRunUseCases): Resolvers {
  const shown = async (run: PayoutRun, actor: Actor) =>
    payoutRunView(run, await useCases.nameOf(run.itemId), actor)
  const payoutRunItems: Resolver = async (_, _args, { actor }) =>
    (await useCases.items(actor)).map(runItemView)
  const payoutRuns: Resolver = async (_, _args, { actor }) =>
    Promise.all((await useCases.list(actor)).map(run => shown(run, actor)))
  const payoutRun: Resolver<QueryPayoutRunArgs> = async (_, { id }, { actor }) =>
    shown(await useCases.read(actor, id), actor)
  const droppedPayouts: Resolver<QueryDroppedPayoutsArgs> = async (_, { runId, after }, { actor }) =>
    (await useCases.dropped(actor, runId, after ?? null)).map(droppedPayoutView)
  const switchItem: Resolver<MutationSwitchRunItemArgs> = async (_, args, { actor }) =>
    runItemView(await useCases.switchItem(actor, { ...args, treasury: args.treasury ?? false }))
  const prepare: Resolver<MutationPreparePayoutRunArgs> = async (_, args, { actor }) =>
    shown(await useCases.prepare(actor, args), actor)
  const release: Resolver<MutationReleasePayoutRunArgs> = async (_, args, { actor }) =>
    shown(await useCases.release(actor, args), actor)
  const refuse: Resolver<MutationRefusePayoutRunArgs> = async (_, args, { actor }) =>
    shown(await useCases.refuse(actor, args), actor)
  const stop: Resolver<MutationStopPayoutRunArgs> = async (_, args, { actor }) =>
    shown(await useCases.stop(actor, args), actor)
  const resume: Resolver<MutationResumePayoutRunArgs> = async (_, { id }, { actor }) =>
    shown(await useCases.resume(actor, id), actor)
  const openTreasuryApplication: Resolver<MutationOpenTreasuryApplicationArgs> = async (
    _,
    { runId },
    { actor },
  ) => `/treasury/applications/${await useCases.openApplication(actor, runId)}`
  const openTreasuryResult: Resolver<MutationOpenTreasuryResultArgs> = async (_, { runId }, { actor }) =>
    `/treasury/results/${await useCases.openResult(actor, runId)}`
  return {
    Query: { payoutRunItems, payoutRuns, payoutRun, droppedPayouts },
    Mutation: {
      switchRunItem: switchItem,
      preparePayoutRun: prepare,
      releasePayoutRun: release,
      refusePayoutRun: refuse,
      stopPayoutRun: stop,
      resumePayoutRun: resume,
      openTreasuryApplication,
      openTreasuryResult,
    },
  }
}
