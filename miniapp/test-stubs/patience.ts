import { configure } from '@testing-library/dom'

// One second by itself, which a busy machine needs for a first render now and then.
configure({ asyncUtilTimeout: 20_000 })
