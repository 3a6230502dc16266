import type { DueLine } from '../../ports/public-log'
import { publicLogContract } from '../contracts/public-log'
import { memoryPublicLog } from './public-log'

publicLogContract('memory', async () => {
  const due: DueLine[] = []
  let receipts = 0
  const line = (receipt: string, event: DueLine['event']): DueLine => ({
    event,
    receipt,
    item: 'job-stabilisation-rebate@1',
    itemName: '失业保险稳岗返还',
    kind: 'PAYOUT',
    name: '长春市木兰旅行社有限公司',
    amountFen: 3_860_400,
    digest: 'd',
    at: new Date('2026-11-21T01:41:52Z'),
  })
  const log = memoryPublicLog(due)
  return {
    log,
    again: () => log,
    staffId: 's-1',
    async fulfil() {
      receipts += 1
      const receipt = `HD-20261121-${String(receipts).padStart(8, '0')}`
      due.push(line(receipt, 'FULFILLED'))
      return receipt
    },
    async bringBack(receipt) {
      due.push(line(receipt, 'RETURNED'))
    },
  }
})
