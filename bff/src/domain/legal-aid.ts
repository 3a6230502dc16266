/** Who explains one's rights for free after a no (法律援助, LY-2), where the item names nobody else. */
export const LEGAL_AID = { name: '法律援助（免费）', phone: '12348', hours: '每天 24 小时' } as const
