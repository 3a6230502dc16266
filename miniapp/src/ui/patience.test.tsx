import { render, screen } from '@testing-library/react'
import { useEffect, useState } from 'react'

function Late({ afterMs }: { afterMs: number }) {
  const [words, setWords] = useState('')
  useEffect(() => void setTimeout(() => setWords('到了'), afterMs), [afterMs])
  return <p>{words}</p>
}

it('waits for what a busy machine draws after more than a second', async () => {
  render(<Late afterMs={1_500} />)
  await screen.findByText('到了')
})
