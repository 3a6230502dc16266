import { act, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { AmountText, Button, ClauseRow, Screen, Sheet, SplitBar, setElder, TextInput, Toggle } from '.'

describe('Button', () => {
  it('off says why and does nothing', () => {
    const press = jest.fn()
    render(
      <Button off="有网才能确认" onPress={press}>
        确认领取
      </Button>,
    )
    const button = screen.getByRole('button')
    fireEvent.click(button)
    fireEvent.keyDown(button, { key: 'Enter' })
    expect(press).not.toHaveBeenCalled()
    expect(button.textContent).toBe('有网才能确认')
    expect(button.getAttribute('aria-disabled')).toBe('true')
    expect(button.getAttribute('aria-label')).toBe('确认领取，现在不能点：有网才能确认')
  })

  it('answers finger and keyboard', () => {
    const press = jest.fn()
    render(<Button onPress={press}>确认领取 62.5 万元</Button>)
    const button = screen.getByRole('button', { name: '确认领取 62.5 万元' })
    fireEvent.click(button)
    fireEvent.keyDown(button, { key: 'Enter' })
    fireEvent.keyDown(button, { key: ' ' })
    expect(press).toHaveBeenCalledTimes(3)
  })
})

describe('AmountText', () => {
  it('is warm only when confirmed', () => {
    const { container, rerender } = render(<AmountText fen={2_400_000} maybe="预计" />)
    expect(container.textContent).toBe('预计 2.40 万元')
    expect(container.firstElementChild?.className).toContain('amt-maybe')
    rerender(<AmountText fen={62_500_000} />)
    expect(container.textContent).toBe('62.50 万元')
    expect(container.firstElementChild?.className).not.toContain('amt-maybe')
  })

  it('says the hero as one number', () => {
    render(<AmountText fen={66_360_400} size="hero" />)
    expect(screen.getByRole('img', { name: '66.36 万元' }).textContent).toBe('66.36万元')
  })
})

describe('SplitBar', () => {
  it('says what has to come back, and is absent when there is nothing to split', () => {
    const { container, rerender } = render(<SplitBar dueBackFen={62_500_000} keepFen={3_860_400} />)
    expect(screen.getByRole('img', { name: '其中 62.5 万元 要补回，3.86 万元 归您' })).not.toBeNull()
    rerender(<SplitBar dueBackFen={0} keepFen={3_860_400} />)
    expect(container.innerHTML).toBe('')
  })
})

describe('ClauseRow', () => {
  it('says that nothing was found, which is not a no', () => {
    render(
      <ClauseRow
        text="承租的是国有房屋"
        verdict="UNKNOWN"
        values={[{ text: null, source: '市国资委', asOf: '已催办' }]}
      />,
    )
    expect(screen.getByText('没有查到')).not.toBeNull()
    expect(screen.queryByText('不符合')).toBeNull()
  })
})

function WithSheet({ onClose }: { onClose: () => void }) {
  const [open, setOpen] = useState(false)
  const close = () => {
    onClose()
    setOpen(false)
  }
  return (
    <>
      <Button onPress={() => setOpen(true)}>打开</Button>
      <Sheet id="s" open={open} title="确认领取" onClose={close} action={<Button>确认</Button>}>
        <Button>更换</Button>
      </Sheet>
    </>
  )
}

describe('Sheet', () => {
  it('holds the focus inside, closes on Escape and gives the focus back', () => {
    const onClose = jest.fn()
    render(<WithSheet onClose={onClose} />)
    const opener = screen.getByRole('button', { name: '打开' })
    opener.focus()
    fireEvent.click(opener)
    const dialog = screen.getByRole('dialog', { name: '确认领取' })
    expect(document.activeElement).toBe(dialog)

    const last = screen.getByRole('button', { name: '确认' })
    last.focus()
    fireEvent.keyDown(last, { key: 'Tab' })
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '关闭' }))
    fireEvent.keyDown(document.activeElement as Element, { key: 'Tab', shiftKey: true })
    expect(document.activeElement).toBe(last)

    fireEvent.keyDown(last, { key: 'Escape' })
    expect(onClose).toHaveBeenCalledTimes(1)
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(opener)
  })
})

describe('TextInput', () => {
  it('commits once, when the field is left', () => {
    const commit = jest.fn()
    render(<TextInput label="码号" onCommit={commit} />)
    const input = screen.getByLabelText('码号')
    fireEvent.input(input, { target: { value: ' LX-BZJ-01 ' } })
    expect(commit).not.toHaveBeenCalled()
    fireEvent.blur(input)
    fireEvent.blur(input)
    expect(commit.mock.calls).toEqual([['LX-BZJ-01']])
  })
})

describe('Toggle', () => {
  it('is a switch with its state', () => {
    const change = jest.fn()
    render(<Toggle label="确认领取" on onChange={change} />)
    const toggle = screen.getByRole('switch', { name: '确认领取' })
    expect(toggle.getAttribute('aria-checked')).toBe('true')
    fireEvent.click(toggle)
    expect(change).toHaveBeenCalledWith(false)
  })
})

describe('Screen', () => {
  it('turns to the elder version at once, and can go back or home', () => {
    const { container } = render(<Screen title="政策指南" />)
    expect(container.firstElementChild?.className).not.toContain('elder')
    fireEvent.click(screen.getByRole('button', { name: '返回' }))
    expect(screen.getByRole('heading', { name: '政策指南' })).not.toBeNull()
  })

  it('keeps the choice of 长辈版', () => {
    act(() => setElder(true))
    const { container } = render(<Screen title="政策包" root />)
    expect(container.firstElementChild?.className).toContain('elder')
    expect(screen.queryByRole('button', { name: '返回' })).toBeNull()
    act(() => setElder(false))
  })
})
