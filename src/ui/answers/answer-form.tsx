import { zodResolver } from '@hookform/resolvers/zod'
import { type ReactNode, useEffect } from 'react'
import { FormProvider, type Resolver, useForm } from 'react-hook-form'
import { at, type Path } from '#domain/path.ts'
import * as z from '#domain/zod.ts'
import { fieldAt } from '#interview/questions.ts'
import { useCaseStore } from '../case-context.ts'
import { isTyped, schemaOf, shownAnswer } from './answer.ts'

/** What is typed, by path. A path has no dots, so react-hook-form takes it as one flat name. */
export type Typed = Record<string, string>

const schemaAt = (path: Path) => {
  const input = fieldAt(path)?.input ?? 'text'
  return schemaOf(isTyped(input) ? input : 'text')
}

/** Judges only the fields that react-hook-form asks about: one on a keystroke. */
const resolver: Resolver<Typed> = (values, context, options) => {
  const names = options.names ?? Object.keys(values)
  const shape = z.object(Object.fromEntries(names.map((name) => [name, schemaAt(name)])))
  return (zodResolver(shape) as Resolver<Typed>)(values, context, options)
}

/**
 * The only place where form and store meet. The store owns the case: a valid answer goes to it at once, and what changes in
 * it from elsewhere (undo, an answer in another panel) comes back into the field.
 */
export function AnswerForm({ children }: { readonly children: ReactNode }) {
  const store = useCaseStore()
  const form = useForm<Typed>({ mode: 'onChange', resolver })

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name, values }) => {
          if (!name) return
          const parsed = schemaAt(name).safeParse(values[name] ?? '')
          const { facts, answer } = store.getState()
          if (parsed.success && shownAnswer(parsed.data) !== shownAnswer(at(facts, name))) answer(name, parsed.data)
        },
      }),
    [form, store],
  )

  useEffect(
    () =>
      store.subscribe(({ facts }, { facts: before }) => {
        for (const [name, typed] of Object.entries(form.getValues())) {
          const value = at(facts, name)
          if (value === at(before, name)) continue
          const parsed = schemaAt(name).safeParse(typed)
          const same = parsed.success && shownAnswer(parsed.data) === shownAnswer(value)
          if (!same) form.setValue(name, shownAnswer(value), { shouldValidate: true })
        }
      }),
    [form, store],
  )

  return <FormProvider {...form}>{children}</FormProvider>
}
