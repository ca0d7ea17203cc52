import { useComputedColorScheme } from '@mantine/core'
import { createContext, use } from 'react'
import { tokensOf, type Tokens } from './tokens.ts'

/** Set to true around what is projected. */
export const ProjectorContext = createContext(false)

/** The colours of the screen now, for charts. */
export function useTokens(): Tokens {
  const scheme = useComputedColorScheme('light')
  const projected = use(ProjectorContext)
  return tokensOf[projected ? 'projector' : scheme]
}
