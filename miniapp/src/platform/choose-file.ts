import { inWeapp } from './target'

/** A file somebody chose, ready to be sent. */
export type ChosenFile = ArrayBuffer | Blob

const readFile = (filePath: string): Promise<ArrayBuffer> =>
  new Promise((resolve, reject) =>
    wx.getFileSystemManager().readFile({
      filePath,
      success: ({ data }) => (typeof data === 'string' ? reject(new Error('text')) : resolve(data)),
      fail: reject,
    }),
  )

const WAYS = ['拍照或从相册选', '从聊天里选 PDF']

async function chooseInWechat(): Promise<ChosenFile | null> {
  try {
    const { tapIndex } = await wx.showActionSheet({ itemList: WAYS })
    if (tapIndex === 0) {
      const { tempFiles } = await wx.chooseMedia({ count: 1, mediaType: ['image'], sizeType: ['compressed'] })
      return tempFiles[0] ? readFile(tempFiles[0].tempFilePath) : null
    }
    const { tempFiles } = await wx.chooseMessageFile({ count: 1, type: 'file', extension: ['pdf'] })
    return tempFiles[0] ? readFile(tempFiles[0].path) : null
  } catch {
    // Closed without choosing.
    return null
  }
}

const PAPERS = 'image/jpeg,image/png,application/pdf'

/** Lets the person take or choose a picture or a PDF (`accept`: another kind, on a computer); null when they changed their mind. */
export function chooseFile(accept = PAPERS): Promise<ChosenFile | null> {
  if (inWeapp) return chooseInWechat()
  return new Promise(resolve => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null))
    input.addEventListener('cancel', () => resolve(null))
    input.click()
  })
}
