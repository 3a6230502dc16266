import type { QueueEvent } from '../public-log/queue-chain'

/** The place of a case in the order of its pool, as whoever has it is told (N-6). */
export interface QueuedPlace {
  readonly position: number
  readonly event: QueueEvent
  /** How many wait before it. */
  readonly ahead: number
}

/** 您是第 12 位，前面还有 3 位在等. */
export function placeWords({ event, position, ahead }: QueuedPlace): string {
  if (event === 'ASIDE') return `轮到过您了（第 ${position} 位），还差一步。名次留着，办好了马上给您办。`
  const before = ahead === 0 ? '下一个就是您' : `前面还有 ${ahead} 位在等`
  return `您是第 ${position} 位，${before}。谁也不能插队，轮到了马上告诉您，不用再点。`
}

/** What whoever gives a place up gives up, said before they do. */
export function lostPlaceWords(position: number, confirmBy: string | null): string {
  const again = confirmBy ? `改主意了，${confirmBy} 前还能再确认，但要从最后排起。` : '以后不能再要回来。'
  return `第 ${position} 位会让给后面的人。${again}`
}
