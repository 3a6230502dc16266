import { openPaper } from './paper'
import { inWeapp } from './target'

/**
 * Shows a picture or a PDF of our own server.
 * @param path path on our own server, with a leading slash
 * @returns false when it could not be had
 */
export async function lookAt(path: string, kind: string): Promise<boolean> {
  if (inWeapp && kind === 'PDF') return openPaper(path, kind)
  const url = `${API_BASE_URL}${path}`
  if (inWeapp) {
    await wx.previewImage({ urls: [url] })
    return true
  }
  const link = document.createElement('a')
  link.href = url
  link.target = '_blank'
  link.rel = 'noopener'
  document.body.append(link)
  link.click()
  link.remove()
  return true
}
