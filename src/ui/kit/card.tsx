import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'

/** A sheet on the desk. */
export function Card({ className, ...rest }: ComponentProps<'section'>) {
  return (
    <section
      className={classNames('rounded-md border border-line bg-surface p-4 shadow-card sm:p-6', className)}
      {...rest}
    />
  )
}
