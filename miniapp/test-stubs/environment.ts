import { TextDecoder, TextEncoder } from 'node:util'
import { FakeXMLHttpRequest, wechat } from './network'

// jsdom lacks what the test tools themselves need; the mini-program uses neither.
Object.assign(globalThis, { TextDecoder, TextEncoder })
// Both hosts answer from `stub.request`.
Object.assign(globalThis, { XMLHttpRequest: FakeXMLHttpRequest, wx: wechat })
