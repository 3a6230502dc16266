/** What somebody wrote, ended by one full stop so that another sentence can follow; nothing stays nothing. */
export function sentence(said: string | null): string {
  const text = said?.trim() ?? ''
  return text === '' ? '' : text.replace(/[。.；;，,]?$/, '。').replace(/([！？!?])。$/, '$1')
}
