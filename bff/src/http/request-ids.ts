/**
 * Ids of requests, for logs and for whoever calls because of one. The count comes first: eight letters are read out on the
 * phone, and they have to tell two requests of one process apart. One random part for the process: randomness for every
 * request shows in the home page's profile.
 * @param random letters of one process, base64url
 */
export function requestIds(random: string): () => string {
  const process = random.toLowerCase().replace(/[^0-9a-z]/g, '')
  let requests = 0
  return () => `${(++requests).toString(36).padStart(5, '0')}${process}`
}
