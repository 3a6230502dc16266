/** Whether a tap is under way, and whether there is a network to send it over. */
export type Sending = { busy: boolean; online: boolean }

/** Why nothing can be sent right now; null when it can. */
export const sendingOff = ({ busy, online }: Sending): string | null =>
  busy ? '正在送出，请稍等' : online ? null : '有网才能办'
