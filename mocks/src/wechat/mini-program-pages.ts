/**
 * Pages of the published mini-program, as WeChat knows them from its `app.json`. Kept to what codes and links
 * may open.
 */
const publishedPage = /^(pages|packages|subpackages|desk|specialist|notice)\/[\w-]+(\/[\w-]+)*$/

/** Whether a path (no leading `/`, no query) is a page WeChat would open. */
export function isPublishedPage(path: string): boolean {
  return publishedPage.test(path)
}
