import { useEffect } from 'react'
import { usePackageChoices } from './package-choices.tsx'
import type { SetPackage } from './use-package.ts'

/** Of so many instruments all packages (531,441) are looked through while one blinks. */
export const searchedAtOnce = 12

/** Looks for the consistent packages of few instruments as soon as what they rest on is known or has changed. */
export function useSearchAtOnce({ question, inputs }: SetPackage): void {
  const { search, start } = usePackageChoices()
  const asked = search?.inputs
  useEffect(() => {
    if (question.instruments.length <= searchedAtOnce && asked !== inputs) void start(question, inputs)
  }, [question, inputs, asked, start])
}
