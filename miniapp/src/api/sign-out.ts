import { SignOutDocument } from '../generated/documents/session'
import { request } from './request'
import { dropSession } from './session'

/** Ends the session everywhere; on this device also when nothing can be reached. */
export async function signOut(): Promise<void> {
  try {
    await request(SignOutDocument, {})
  } catch {
    // Unreachable: the session ends there by itself, and here now.
  }
  dropSession()
}
