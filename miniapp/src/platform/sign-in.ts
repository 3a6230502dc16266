/**
 * WeChat's one-time login code (five minutes, one use); mini-program only. A browser signs in through the
 * authorisation page instead, see `authorisation.ts`.
 * @throws Error when WeChat gives none.
 */
export async function weappLoginCode(): Promise<string> {
  const { code, errMsg } = await wx.login()
  if (!code) throw new Error(errMsg)
  return code
}
