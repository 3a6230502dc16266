import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Every file below a folder, as full paths. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(path) : [path]
  })
}

/** Sum in KB (1024 bytes), one decimal. */
export const kilobytes = (bytes: number) => Math.round(bytes / 102.4) / 10

/** What the files weigh on disk. */
export const weight = (files: string[]) => files.reduce((sum, file) => sum + statSync(file).size, 0)

/** What the files weigh on the wire. */
export const zippedWeight = (files: string[]) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0)
