import type {
  Application as ApplicationView,
  DeskApplication as DeskApplicationView,
  FormMaterial,
  JointOpinion as JointOpinionView,
  MaterialFile as MaterialFileView,
} from '@policy-direct/shared/generated/schema'
import { chinaDateTime } from '@policy-direct/shared/time/china-date'
import {
  APPLICATION_STEP_NAMES,
  applicationWords,
  declinedWords,
  erasedWords,
  givenWords,
} from '../../domain/application-words'
import { CERTIFICATE_NAMES, type CertificateKind } from '../../domain/e-certificate'
import { type JointOpinion, jointWords } from '../../domain/joint-opinion'
import type { MaterialFile } from '../../ports/material-files'
import type { ApplicationShown, DeskApplicationShown, ShownMaterial } from '../../usecases/show-application'
import { departmentView } from './department'
import { policyItemView } from './policy-item'

/** An application with everything its screen shows. */
export function applicationView(shown: ApplicationShown): ApplicationView {
  const { application, item, materials, missing, editable, uploadsUntil, opinions } = shown
  const { filled } = application
  return {
    id: application.id,
    item: policyItemView(item),
    beneficiaryId: application.subjectId,
    status: application.status,
    words: applicationWords(application.status, application.answerBy),
    fields: (item.form?.fields ?? []).map(({ id, label, kind, choices, hint, optional }) => ({
      ...{ id, label, kind, choices: [...(choices ?? [])] },
      ...{ hint: hint ?? null, optional: optional ?? false, answer: filled.answers[id] ?? null },
    })),
    materials: materials.map(materialView),
    missing,
    editable,
    declinedBefore: application.status === 'DRAFT' && filled.declined ? declinedWords(filled.declined) : null,
    uploadsUntil,
    opinions: opinions.map(one => opinionView(one, application.status !== 'ACCEPTED')),
    steps: application.steps.map(({ event, actorName, reason, at }) => ({
      ...{ name: APPLICATION_STEP_NAMES[event], actor: actorName, reason, at: chinaDateTime(at) },
    })),
    entitlementId: application.entitlementId,
    answerBy: application.answerBy,
    revision: application.revision,
  }
}

function materialView({
  material,
  given,
  file,
  reusable,
  dueOn,
  erasedOn,
  open,
}: ShownMaterial): FormMaterial {
  return {
    id: material.id,
    name: material.name,
    certificate: material.certificate ? CERTIFICATE_NAMES[material.certificate as CertificateKind] : null,
    commitment: material.commitment ?? null,
    laterUntil: dueOn,
    way: given?.way ?? null,
    words: given ? givenWords(given, dueOn) : erasedOn && erasedWords(erasedOn),
    file: file && fileView(file),
    reusable: reusable && fileView(reusable),
    open,
  }
}

const KIND_WORDS = { JPEG: 'JPG', PNG: 'PNG', PDF: 'PDF' } as const
const fileView = ({ id, kind, sizeBytes, at }: MaterialFile): MaterialFileView => ({
  ...{ id, kind: KIND_WORDS[kind], sizeBytes, at: chinaDateTime(at) },
})

const opinionView = (opinion: JointOpinion, paused: boolean): JointOpinionView => ({
  department: departmentView(opinion.department),
  ...{ asks: opinion.asks, status: opinion.status, dueOn: opinion.dueOn },
  words: jointWords(opinion, paused),
  ...{ by: opinion.staffName, reason: opinion.reason },
  at: opinion.answeredAt && chinaDateTime(opinion.answeredAt),
})

/** An application as the department sees it. */
export const deskApplicationView = ({ shown, ...rest }: DeskApplicationShown): DeskApplicationView => ({
  ...rest,
  application: applicationView(shown),
})
