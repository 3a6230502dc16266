import type {
  MutationAnswerApplicationArgs,
  MutationAnswerJointReviewArgs,
  MutationAskForMoreArgs,
  MutationGiveMaterialArgs,
  MutationOpenApplicationArgs,
  MutationOpenMaterialUploadArgs,
  MutationSubmitApplicationArgs,
  MutationWithdrawApplicationArgs,
} from '@policy-direct/shared/generated/schema'
import DataLoader from 'dataloader'
import type { EntitlementCase } from '../../ports/entitlements'
import type {
  acceptApplication,
  askForMore,
  countDeskApplications,
  listDeskApplications,
} from '../../usecases/accept-application'
import type { answerJointReview } from '../../usecases/answer-joint-review'
import type { answerApplication, giveMaterial, takeMaterialBack } from '../../usecases/fill-in-application'
import type { openMaterialFile, openUpload } from '../../usecases/material-upload'
import type { openApplication, readApplication, ShownApplication } from '../../usecases/open-application'
import type {
  applicationsOfCases,
  ShowApplication,
  showDeskApplications,
} from '../../usecases/show-application'
import type { submitApplication } from '../../usecases/submit-application'
import type { withdrawApplication } from '../../usecases/withdraw-application'
import type { Resolver, Resolvers } from '../context'
import { applicationView, deskApplicationView } from '../views/application'
import { tapAnswerView } from '../views/tap-answer'

export interface ApplicationUseCases {
  show: ShowApplication
  ofCases: ReturnType<typeof applicationsOfCases>
  open: ReturnType<typeof openApplication>
  read: ReturnType<typeof readApplication>
  answer: ReturnType<typeof answerApplication>
  give: ReturnType<typeof giveMaterial>
  takeBack: ReturnType<typeof takeMaterialBack>
  openUpload: ReturnType<typeof openUpload>
  openFile: ReturnType<typeof openMaterialFile>
  submit: ReturnType<typeof submitApplication>
  withdraw: ReturnType<typeof withdrawApplication>
  desk: ReturnType<typeof listDeskApplications>
  count: ReturnType<typeof countDeskApplications>
  showDesk: ReturnType<typeof showDeskApplications>
  accept: ReturnType<typeof acceptApplication>
  ask: ReturnType<typeof askForMore>
  answerJoint: ReturnType<typeof answerJointReview>
}

type MaterialArgs = MutationOpenMaterialUploadArgs

/** 申报: filled in, handed in, accepted. */
export function applicationResolvers(useCases: ApplicationUseCases): Resolvers {
  const ofCase = new DataLoader<EntitlementCase, string | null>(cases => useCases.ofCases(cases), {
    cache: false,
  })
  const view = async (shown: ShownApplication | Promise<ShownApplication>) =>
    applicationView(await useCases.show(await shown))
  const application: Resolver<{ id: string }> = (_, { id }, { actor }) => view(useCases.read(actor, id))
  const open: Resolver<MutationOpenApplicationArgs> = (_, args, { actor }) => view(useCases.open(actor, args))
  const answer: Resolver<MutationAnswerApplicationArgs> = (_, args, { actor }) =>
    view(useCases.answer(actor, args))
  const give: Resolver<MutationGiveMaterialArgs> = (_, { input }, { actor }) =>
    view(useCases.give(actor, { ...input, fileId: input.fileId ?? null }))
  const takeBack: Resolver<MaterialArgs> = (_, args, { actor }) => view(useCases.takeBack(actor, args))
  const openUpload: Resolver<MaterialArgs> = async (_, args, { actor }) =>
    `/material-files/${await useCases.openUpload(actor, args)}`
  const openFile: Resolver<MaterialArgs> = async (_, args, { actor }) =>
    `/material-files/${await useCases.openFile(actor, args)}`
  const submit: Resolver<MutationSubmitApplicationArgs> = async (_, { input }, { actor }) => {
    const answered = await useCases.submit(actor, input)
    if (answered.kind === 'SUBMITTED')
      return { __typename: 'ApplicationSubmitted', application: await view(answered.shown) }
    if (answered.kind === 'INCOMPLETE')
      return { __typename: 'ApplicationIncomplete', missing: answered.missing }
    return tapAnswerView({ outcome: answered.refusal, entitlement: answered.entitlement })
  }
  const withdraw: Resolver<MutationWithdrawApplicationArgs> = async (_, args, { actor }) => {
    const answered = await useCases.withdraw(actor, args)
    return answered.kind === 'WITHDRAWN'
      ? { __typename: 'ApplicationWithdrawn', application: await view(answered.shown) }
      : tapAnswerView({ outcome: answered.refusal, entitlement: answered.entitlement })
  }
  const desk: Resolver = async (_, _args, { actor }) =>
    (await useCases.showDesk(actor, await useCases.desk(actor))).map(deskApplicationView)
  const count: Resolver = (_, _args, { actor }) => useCases.count(actor)
  const accept: Resolver<{ id: string }> = (_, { id }, { actor }) => view(useCases.accept(actor, id))
  const answerJoint: Resolver<MutationAnswerJointReviewArgs> = (_, args, { actor }) =>
    view(useCases.answerJoint(actor, { ...args, parts: args.parts ?? [] }))
  const ask: Resolver<MutationAskForMoreArgs> = (_, args, { actor }) => view(useCases.ask(actor, args))
  return {
    Query: { application, deskApplications: desk, deskApplicationCount: count },
    Mutation: {
      openApplication: open,
      answerApplication: answer,
      giveMaterial: give,
      takeMaterialBack: takeBack,
      openMaterialUpload: openUpload,
      openMaterialFile: openFile,
      submitApplication: submit,
      withdrawApplication: withdraw,
      acceptApplication: accept,
      askForMore: ask,
      answerJointReview: answerJoint,
    },
    Entitlement: { applicationId: (parent: EntitlementCase) => ofCase.load(parent) },
  }
}
