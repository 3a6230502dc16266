import { cacheContract } from '../contracts/cache'
import { memoryCache } from './cache'

cacheContract('memory', async () => memoryCache(Date.now))
