import { shortDateTime } from '@policy-direct/shared/format/date'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { faultWords, useRead } from '../../api'
import { lookAtMaterial } from '../../api/look-at-material'
import { DeskApplicationsDocument } from '../../generated/documents/applications'
import { go } from '../../platform/navigation'
import { EmptyState, KeyValues, LightBadge, Links, spoken, TextLink } from '../../ui'
import { AcceptForm } from './accept-form'
import {
  applicationLines,
  applicationsTitle,
  type DeskApplication,
  dueOfApplication,
} from './applications-view'
import { DeskAnswer } from './desk-answer'
import { OpinionForm } from './opinion-form'
import type { Staff } from './staff-view'

/** Nobody goes on reading what was taken back. */
const LOOK_MS = 10_000

/** 申报: what was handed in, its papers, and whether it is taken in; the case is decided by somebody else. */
export function ApplicationsScreen({ staff }: { staff: Staff }) {
  return (
    <DeskAnswer
      staff={staff}
      on="desk"
      read={useRead(DeskApplicationsDocument, {}, { everyMs: LOOK_MS })}
      head={({ deskApplications: all }) => ({
        title: applicationsTitle(all),
        note: '材料看过再受理；缺什么一次说全。受理的人不核定：核定在“候选核定”里，由另一位同事办。',
      })}
    >
      {({ deskApplications: all, now }, tell) => (
        <>
          {all.length === 0 && (
            <EmptyState title="没有在办的申报" lines={['有人提交申报表以后，会列在这里。']} />
          )}
          {all.map(one => (
            <ApplicationBlock key={one.application.id} one={one} now={now} onTold={tell} />
          ))}
        </>
      )}
    </DeskAnswer>
  )
}

type BlockProps = { one: DeskApplication; now: string; onTold: (words: string) => void }

function ApplicationBlock({ one, now, onTold }: BlockProps) {
  const { application, beneficiary, notYou, listId, asked } = one
  const [problem, setProblem] = useState<string | null>(null)
  const due = dueOfApplication(application, now, asked)
  const handedIn = application.steps[0]
  const look = (id: string, kind: string) => {
    setProblem(null)
    void lookAtMaterial(application.id, id, kind).catch(error =>
      setProblem(faultWords(error, 'READING').text),
    )
  }
  return (
    <View className="reminder">
      <View className="reminder-top">
        <View>
          <View className="t17 b" {...spoken({ role: 'heading', level: 2 })}>
            {beneficiary}
          </View>
          {handedIn && (
            <View className="t13 c3">{`${handedIn.actor} ${shortDateTime(handedIn.at, now)} 提交`}</View>
          )}
        </View>
        <LightBadge light={due.light} word={due.word} />
      </View>
      <View className="apply-said gap-2">
        <KeyValues lines={applicationLines(one)} />
      </View>
      <Links>
        {application.materials.flatMap(({ id, name, file }) =>
          file ? (
            <TextLink key={id} icon="document" label={`看${name}`} onPress={() => look(id, file.kind)}>
              {`看${name}`}
            </TextLink>
          ) : (
            []
          ),
        )}
        {application.status === 'ACCEPTED' && listId && (
          <TextLink forward onPress={() => go('desk-list', { id: listId })}>
            去名单核定
          </TextLink>
        )}
      </Links>
      {problem && (
        <View className="answer-problem" {...spoken({ role: 'alert' })}>
          {problem}
        </View>
      )}
      {application.status === 'ACCEPTED' && asked && <OpinionForm one={one} asks={asked} onTold={onTold} />}
      {application.status === 'SUBMITTED' &&
        (notYou ? <View className="t15 c2 gap-2">{notYou}</View> : <AcceptForm one={one} onTold={onTold} />)}
    </View>
  )
}
