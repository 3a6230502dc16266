import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { faultWords, useAct } from '../../api'
import { ShareItemDocument } from '../../generated/documents/specialist'
import { copyText } from '../../platform/clipboard'
import { openPaper } from '../../platform/paper'
import { inWeapp } from '../../platform/target'
import { Button, KeyValues, QrCode, RadioRow, Sheet, SkeletonBlock, spoken } from '../../ui'
import { ShareButton } from '../../ui/button/share-button'
import { prepareCard } from './sharing'
import { type Firm, shareables, shortName } from './specialist-view'

type ShareSheetProps = { firm: Firm; onClose: () => void }

/** 分享 (11b): what goes out, what is not on it, and the ways: WeChat, link, A4 poster. */
export function ShareSheet({ firm, onClose }: ShareSheetProps) {
  const choices = shareables(firm)
  const [itemId, setItemId] = useState<string | null>(choices[0]?.itemId ?? null)
  const [said, setSaid] = useState<string | null>(null)
  const { mutate, data, error } = useAct(ShareItemDocument, {
    onDone: ({ shareItem }) => prepareCard(shareItem.code, shareItem.opens),
  })
  useEffect(() => {
    setSaid(null)
    mutate({ itemId })
  }, [itemId, mutate])
  const share = data?.shareItem.itemId === itemId ? data.shareItem : null
  const words = error ? faultWords(error, 'ACTING') : null
  const off = share ? null : '正在准备码'
  const copy = () =>
    share &&
    void copyText(share.link).then(copied =>
      setSaid(copied ? '链接复制好了，粘贴给企业就行。' : '没有复制成，请长按二维码保存。'),
    )
  const print = () =>
    share?.posterPath &&
    void openPaper(share.posterPath, `海报 ${share.code}.pdf`).then(had =>
      setSaid(had ? null : '海报没有取到，请过一会儿再试。'),
    )
  return (
    <Sheet
      id="share-sheet"
      open
      title={`分享给${shortName(firm.name)}`}
      onClose={onClose}
      action={
        inWeapp ? (
          <ShareButton off={off}>发给微信好友</ShareButton>
        ) : (
          <Button icon="link" off={off} onPress={copy}>
            复制链接
          </Button>
        )
      }
    >
      <View {...spoken({ role: 'radiogroup', label: '分享哪一项' })}>
        {choices.map((choice, index) => (
          <RadioRow
            key={choice.itemId ?? ''}
            first={index === 0}
            name={choice.name}
            chosen={choice.itemId === itemId}
            onChoose={() => setItemId(choice.itemId)}
          />
        ))}
      </View>
      {words && <View className="t15 gap-3">{`${words.title}${words.text}`}</View>}
      {!share && !words && <SkeletonBlock />}
      {share && (
        <View className="share-code">
          <View className="share-qr">
            <QrCode text={share.link} label={`您的分享码 ${share.code}`} />
            <View className="t13 c3">{share.code}</View>
          </View>
          <View className="share-what">
            <KeyValues
              lines={[
                { label: '没有', value: '企业名称、金额、账号' },
                { label: '带着', value: '您的专员编号，便于回访' },
                { label: '扫后', value: '先看条件，登录后才看到自己的金额' },
              ]}
            />
          </View>
        </View>
      )}
      <View className="share-ways">
        <Button kind="second" icon="print" off={off} reasonBeside onPress={print}>
          打印 A4 海报
        </Button>
        {inWeapp && (
          <Button kind="second" icon="link" off={off} reasonBeside onPress={copy}>
            复制链接
          </Button>
        )}
      </View>
      {said && (
        <View className="t13 gap-2" {...spoken({ role: 'status' })}>
          {said}
        </View>
      )}
    </Sheet>
  )
}
