import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { organisationFields } from '#core/contract/corrections.ts'
import type { OrganisationRow } from '#core/contract/organisations.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { Section } from '#renderer/ui/inspector.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { CorrectableValue } from '../corrections/correctable-value.tsx'
import { OrganisationValueEditor } from '../corrections/organisation-value-editor.tsx'
import { useCorrectionWays } from '../corrections/use-correction-ways.ts'

type Field = (typeof organisationFields)[number]

/** What an organisation is called and known by, each value correctable where it stands. */
export function OrganisationValues({ one }: { readonly one: OrganisationRow }) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const [editing, setEditing] = useState<Field | null>(null)
  const { ways, error } = useCorrectionWays()
  const corrections = useQuery(queries.corrections.list.queryOptions({ input: { organisation: one.id } }))
  const values: Record<Field, string | null> = { name: one.name, tax_id: one.taxId, country: one.country, kind: one.kind }
  return (
    <Section title={t('matrices.values')}>
      <ErrorNote error={corrections.error ?? error} />
      <table className="plain-table">
        <tbody>
          {organisationFields.map((field) => {
            const called = t(`corrections.organisation_field.${field}`)
            return (
              <tr key={field}>
                <th scope="row" className="value-name">
                  {called}
                </th>
                <td>
                  <CorrectableValue
                    field={called}
                    correction={corrections.data?.rows.find((row) => row.field === field) ?? null}
                    ways={ways}
                    editor={
                      editing === field ? (
                        <OrganisationValueEditor
                          organisation={one.id}
                          field={field}
                          value={values[field]}
                          onDone={() => setEditing(null)}
                        />
                      ) : null
                    }
                    onEdit={() => setEditing(field)}
                  >
                    {field === 'kind' ? t(`organisations.kind.${one.kind}`) : (values[field] ?? t('corrections.none_known'))}
                  </CorrectableValue>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Section>
  )
}
