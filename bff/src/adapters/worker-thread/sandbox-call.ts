import type { Sandbox } from '../../ports/sandbox'

/** A question to the sandbox's thread: one of the port's verbs with its arguments. */
export type SandboxCall = {
  [verb in keyof Sandbox]: { verb: verb; words: Parameters<Sandbox[verb]> }
}[keyof Sandbox]

export interface SandboxAnswer {
  id: number
  value?: unknown
  /** Why there is no answer, for the log. */
  failed?: string
}

/** What went wrong in the thread while nobody waited for an answer, for the log. */
export interface SandboxComplaint {
  complaint: string
}

/** Answers one question by a sandbox of this thread. */
export async function answerCall(
  sandbox: Sandbox,
  { id, ...call }: SandboxCall & { id: number },
): Promise<SandboxAnswer> {
  try {
    const verb = sandbox[call.verb] as (...words: unknown[]) => Promise<unknown>
    return { id, value: await verb(...call.words) }
  } catch (error) {
    return { id, failed: String(error) }
  }
}
