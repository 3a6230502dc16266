import { lostPlaceWords, placeWords } from './queue-words'

describe('the words of a place (N-6)', () => {
  it('say where one stands, and that nothing has to be pressed', () => {
    expect(placeWords({ position: 12, event: 'WAITING', ahead: 3 })).toBe(
      '您是第 12 位，前面还有 3 位在等。谁也不能插队，轮到了马上告诉您，不用再点。',
    )
    expect(placeWords({ position: 2, event: 'WAITING', ahead: 0 })).toMatch(/下一个就是您/)
    expect(placeWords({ position: 2, event: 'ASIDE', ahead: 0 })).toMatch(/名次留着/)
  })
  it('say what is lost before it is', () => {
    expect(lostPlaceWords(12, '2026-12-31')).toBe(
      '第 12 位会让给后面的人。改主意了，2026-12-31 前还能再确认，但要从最后排起。',
    )
    expect(lostPlaceWords(12, null)).toMatch(/不能再要回来/)
  })
})
