import { View } from '@tarojs/components'
import { ChoiceChips, RadioRow, spoken, TextInput } from '../../ui'
import './application.css'
import type { Field } from './form-view'

type FormFieldProps = { field: Field; wrong: string | null; onAnswer: (text: string) => void }

/** Longer lists stand below each other. */
const MOST_CHIPS = 3

/** One thing only the applicant knows. */
export function FormField({ field, wrong, onAnswer }: FormFieldProps) {
  const { label, kind, answer } = field
  const name = field.optional ? `${label}（可以不填）` : label
  const choices = kind === 'YES_NO' ? ['是', '否'] : field.choices
  if (kind !== 'CHOICE' && kind !== 'YES_NO')
    return (
      <View className="form-part">
        <TextInput
          label={name}
          initial={answer ?? ''}
          kind={kind === 'NUMBER' ? 'number' : 'text'}
          maxLength={100}
          {...(kind === 'DATE' ? { placeholder: '2026-11-21' } : {})}
          {...(field.hint ? { hint: field.hint } : {})}
          wrong={wrong}
          onCommit={onAnswer}
        />
      </View>
    )
  return (
    <View className="form-part">
      <View className="t15 c2">{name}</View>
      {choices.length <= MOST_CHIPS ? (
        <ChoiceChips
          label={label}
          options={choices.map(value => ({ value, word: value }))}
          value={answer}
          onChange={onAnswer}
        />
      ) : (
        <View {...spoken({ role: 'radiogroup', label })}>
          {choices.map((choice, at) => (
            <RadioRow
              key={choice}
              first={at === 0}
              name={choice}
              chosen={answer === choice}
              onChoose={() => onAnswer(choice)}
            />
          ))}
        </View>
      )}
      {wrong && <Why>{wrong}</Why>}
    </View>
  )
}

/** What is wrong with one part, right below it. */
export const Why = ({ children }: { children: string }) => (
  <View className="form-why t15" {...spoken({ role: 'alert' })}>
    {children}
  </View>
)
