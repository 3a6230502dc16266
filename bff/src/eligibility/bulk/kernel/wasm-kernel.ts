import type { Kernel } from './kernel'
import { simdModule } from './simd-module'

type Memory = { readonly buffer: ArrayBuffer; grow(pages: number): number }
type Functions = Omit<Kernel, 'buffer' | 'reserve'>

/** What this room needs of the host's WebAssembly. */
type Host = {
  validate(bytes: Uint8Array<ArrayBuffer>): boolean
  Memory: new (size: { initial: number }) => Memory
  Module: new (bytes: Uint8Array<ArrayBuffer>) => object
  Instance: new (module: object, imports: { room: { memory: Memory } }) => { readonly exports: Functions }
}

const PAGE = 65_536
const host = (globalThis as unknown as { readonly WebAssembly?: Host }).WebAssembly
let compiled: object | undefined

/** The kernel on WebAssembly SIMD; undefined where the host has none. */
export function wasmKernel(): Kernel | undefined {
  if (!host) return undefined
  if (!compiled) {
    const bytes = simdModule()
    if (!host.validate(bytes)) return undefined
    compiled = new host.Module(bytes)
  }
  const memory = new host.Memory({ initial: 1 })
  const { test, combine, count, testLanes, combineLanes, countLanes } = new host.Instance(compiled, {
    room: { memory },
  }).exports
  return {
    get buffer() {
      return memory.buffer
    },
    reserve(bytes) {
      const missing = Math.ceil((bytes - memory.buffer.byteLength) / PAGE)
      if (missing > 0) memory.grow(missing)
    },
    test,
    combine,
    count,
    testLanes,
    combineLanes,
    countLanes,
  }
}
