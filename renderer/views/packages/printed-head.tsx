import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { labelIn } from '#core/tagging/label.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { useProject } from '#renderer/data/use-project.ts'
import type { SetPackage } from './use-package.ts'

/** On paper, where nothing else says them: the project, the day, and what was chosen above. */
export function PrintedHead({ shown }: { readonly shown: SetPackage }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const { taxonomy, material, question } = shown
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  const name = useProject()?.name ?? ''
  const taxonomies = useQuery(queries.taxonomies.list.queryOptions()).data ?? []
  const label = taxonomies.find(({ id }) => id === taxonomy)?.label
  const instruments = material.instruments.map(({ id }) => id)
  const { inputs } =
    useQuery(queries.packages.inputs.queryOptions({ input: { taxonomy, instruments, numbers: question.numbers } })).data ?? {}
  const limits = question.limits.map(({ most, currency }) => format.money({ amount: most, currency }))
  return (
    <p className="package-quiet package-printed-head">
      {[
        name,
        format.date(today),
        label === undefined ? null : `${t('packages.taxonomy')}: ${labelIn(label, format.language)}`,
        inputs === undefined ? null : t('packages.proposals.hash', { hash: inputs.slice(0, 12) }),
        limits.length === 0 ? null : `${t('packages.limits.label')}: ${limits.join('; ')}`,
      ]
        .filter((part) => part !== null)
        .join(' · ')}
    </p>
  )
}
