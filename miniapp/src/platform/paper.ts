import { inWeapp } from './target'

const OK = 200

/**
 * Opens a printable page (PDF) of the product; WeChat shows it with a menu to print or forward.
 * @param path path on our own server, with a leading slash
 * @returns false when it could not be had
 */
export async function openPaper(path: string, name: string): Promise<boolean> {
  if (inWeapp) {
    try {
      const { tempFilePath, statusCode } =
        await new Promise<WechatMiniprogram.DownloadFileSuccessCallbackResult>((resolve, reject) =>
          wx.downloadFile({ url: `${API_BASE_URL}${path}`, success: resolve, fail: reject }),
        )
      // WeChat calls it a success when the server said that there is no such paper.
      if (statusCode !== OK) return false
      await wx.openDocument({ filePath: tempFilePath, fileType: 'pdf', showMenu: true })
      return true
    } catch {
      return false
    }
  }
  const link = document.createElement('a')
  link.href = `${API_BASE_URL}${path}`
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  return true
}
