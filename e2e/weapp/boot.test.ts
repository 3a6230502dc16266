/** @jest-environment ./weapp/environment.ts */
import { Weapp } from './weapp'

describe('the built weapp', () => {
  it('boots, answers from its own code, and goes from screen to screen', async () => {
    const weapp = new Weapp({
      address: 'http://127.0.0.1:1',
      loginCode: async () => '',
      subscribe: () => ({}),
    })
    weapp.launch('pages/home/index')
    await weapp.sees('政策找人')
    await weapp.tap('大厅')
    await weapp.arrives('pages/hall/index')
    await weapp.sees('没有取到')
  })
})
