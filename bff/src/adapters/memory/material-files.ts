import type { MaterialFile, MaterialFiles } from '../../ports/material-files'
import { type FileUses, fileUses } from './file-uses'

/** Files in memory; `uses` is shared with the applications. */
export function memoryMaterialFiles(uses: FileUses = fileUses()): MaterialFiles {
  const files: MaterialFile[] = []
  const contents = new Map<string, Uint8Array>()
  return {
    async keep(file, content) {
      files.push(file)
      contents.set(file.id, content)
    },
    getMany: async ids => files.filter(({ id }) => ids.includes(id)),
    async newest(subjectId, document, since) {
      const found = files
        .filter(one => one.subjectId === subjectId && one.document === document && one.at >= since)
        .sort((a, b) => a.at.getTime() - b.at.getTime())
      return found.at(-1) ?? null
    },
    content: async id => contents.get(id) ?? null,
    handedIn: async ids => ids.filter(id => uses.handedIn.has(id)),
    async eraseUnused(before, limit) {
      const used = new Set([...uses.byApplication.values()].flat())
      const gone = files
        .filter(({ id, at }) => at < before && !uses.handedIn.has(id) && !used.has(id))
        .slice(0, limit)
      for (const file of gone) {
        files.splice(files.indexOf(file), 1)
        contents.delete(file.id)
        uses.erased.add(file.id)
      }
      return gone.length
    },
  }
}
