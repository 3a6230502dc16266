import { TextDecoder, TextEncoder } from 'node:util'

// jsdom lacks what the test tools themselves need; the mini-program uses neither.
Object.assign(globalThis, { TextDecoder, TextEncoder })
