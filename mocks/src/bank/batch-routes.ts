import type { FastifyInstance } from 'fastify'
import { textOf } from '../fields'
import type { World } from '../world'
import { readBatchFile } from './batch-file'
import { batchResults, firstBatchAnswer, presentBatchAnswer, submitBatch } from './batches'

const MOST_RESULTS = 1_000
const LARGEST_FILE_BYTES = 4 * 1024 * 1024

interface OfBatch {
  Params: { batchId: string }
}

/** 代发: a file of payments in, a file of results out. */
export function batchRoutes(app: FastifyInstance, world: World): void {
  app.post('/v1/batches', { bodyLimit: LARGEST_FILE_BYTES }, async (request, reply) => {
    const file = readBatchFile(request.rawBody)
    if ('invalid' in file) return reply.code(400).send({ code: 'INVALID_BATCH', field: file.invalid })
    const submission = submitBatch(world, file)
    switch (submission.kind) {
      case 'MISMATCH':
        return reply.code(409).send({ code: 'BATCH_MISMATCH' })
      case 'UNKNOWN_PAYER':
        return reply.code(400).send({ code: 'UNKNOWN_PAYER' })
      case 'DUPLICATE':
        return reply.code(200).send({ ...firstBatchAnswer(submission.batch), duplicate: true })
      case 'NEW':
        return reply.code(202).send(firstBatchAnswer(submission.batch))
    }
  })

  app.get<OfBatch>('/v1/batches/:batchId', async (request, reply) => {
    const batch = world.batches.find(request.params.batchId)
    return batch ? presentBatchAnswer(world, batch) : reply.code(404).send({ code: '34' })
  })

  app.get<OfBatch>('/v1/batches/:batchId/results', async (request, reply) => {
    const batch = world.batches.find(request.params.batchId)
    if (!batch) return reply.code(404).send({ code: '34' })
    if (presentBatchAnswer(world, batch).status !== 'FINISHED')
      return reply.code(409).send({ code: 'NOT_FINISHED' })
    const after = Math.max(0, Math.trunc(Number(textOf(request.query, 'after')) || 0))
    const results = batchResults(world, batch, after, MOST_RESULTS)
    return { results, next: Math.min(after + MOST_RESULTS, batch.requestIds.length) }
  })
}
