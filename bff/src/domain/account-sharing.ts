/** Why a payment waits: the account it would go to receives somebody else's money in the same run (CC-7). */
export interface SharedAccount {
  /** 中国银行 尾号 0231 */
  readonly account: string
  /** Whoever is paid has said that it is meant so. */
  readonly said: boolean
  /** Everybody else it is paid to has said so too. */
  readonly othersSaid: boolean
}

/** In plain words; nobody is told who else is paid there. */
export function sharedInWords({ account, said, othersSaid }: SharedAccount): string {
  const kept = '钱给您留着，'
  if (!said)
    return `${account} 在同一批里还收别人的钱，这一笔先没有付，${kept}不会少。是特意合用的，说一句为什么，下一批就付；不是的，带身份证和自己的银行卡到任一政务大厅窗口换账户。`
  return othersSaid
    ? `您说过了，${account} 是特意合用的。${kept}下一批付，付的时候银行照样核对户名。`
    : `您说过了。还等一起用 ${account} 的人也说一句，${kept}都说过了下一批付。`
}
