import type { MaterialFile, MaterialFiles } from '../../ports/material-files'

/** Files in memory. */
export function memoryMaterialFiles(): MaterialFiles {
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
  }
}
