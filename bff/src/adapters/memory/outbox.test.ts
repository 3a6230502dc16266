import { outboxContract } from '../contracts/outbox'
import { memoryOutbox } from './outbox'

outboxContract('memory', async () => memoryOutbox(Date.now))
