import { Button, Group, Stack, TextInput } from '@mantine/core'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Taxonomy, TermPreview } from '#core/contract/taxonomies.ts'
import { labelIn } from '#core/tagging/label.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import type { FileGrant } from '#renderer/data/host.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { ErrorNote, Note } from '#renderer/ui/note.tsx'
import { SheetColumns } from './sheet-columns.tsx'

type Columns = TermPreview['columns']

/** A sheet of terms before it is taken: what its columns say, what it would do, and what is wrong with it. */
export function SheetDialog({
  file,
  into,
  onClose,
  onTaken,
}: {
  readonly file: FileGrant
  /** The taxonomy that it updates; null: a new one. */
  readonly into: Taxonomy | null
  readonly onClose: () => void
  readonly onTaken: (taxonomy: number) => void
}) {
  const { t } = useTranslation()
  const { language } = useFormat()
  const { queries } = useEngine()
  const [sheet, setSheet] = useState(0)
  const [chosen, setChosen] = useState<Columns | undefined>(undefined)
  const [name, setName] = useState(into === null ? file.name.replace(/\.[^.]+$/, '') : labelIn(into.label, language))
  const asked = { file: file.token, sheet, language, taxonomy: into?.id ?? null }
  const preview = useQuery({
    ...queries.taxonomies.previewSheet.queryOptions({ input: { ...asked, ...(chosen === undefined ? {} : { columns: chosen }) } }),
    placeholderData: keepPreviousData,
  })
  const take = useMutation(
    queries.taxonomies.takeSheet.mutationOptions({
      onSuccess: ({ id }) => {
        onTaken(id)
        onClose()
      },
    }),
  )
  const said = preview.data
  const columns = chosen ?? said?.columns
  const changes = said === undefined ? 0 : said.added + said.changed
  const ready = said !== undefined && columns !== undefined && said.problems.length === 0 && changes > 0 && name.trim() !== ''
  return (
    <Dialog opened onClose={onClose} size="60rem" title={into === null ? t('taxonomies.sheet.title') : t('taxonomies.sheet.update')}>
      <Stack gap="sm">
        {into === null ? (
          <TextInput
            label={t('taxonomies.sheet.name')}
            value={name}
            maxLength={500}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        ) : null}
        <ErrorNote error={preview.error ?? take.error} />
        {said === undefined || columns === undefined ? (
          preview.isError ? null : (
            <Loading />
          )
        ) : (
          <>
            <SheetColumns
              sheets={said.sheets}
              sheet={sheet}
              headings={said.headings}
              columns={columns}
              onSheet={(next) => {
                setSheet(next)
                setChosen(undefined)
              }}
              onChange={setChosen}
            />
            <p>
              {t('taxonomies.sheet.counts', { added: said.added, changed: said.changed, same: said.same })}
              {said.missing === 0 ? null : ` ${t('taxonomies.sheet.missing', { count: said.missing })}`}
            </p>
            <Problems said={said} />
            <Preview said={said} />
          </>
        )}
        <Group justify="flex-end" gap="xs">
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button
            variant="filled"
            disabled={!ready}
            loading={take.isPending}
            onClick={() => {
              if (columns !== undefined) take.mutate({ ...asked, columns, label: into?.label ?? { en: name.trim() } })
            }}
          >
            {t('taxonomies.sheet.take', { count: changes })}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}

const problemsShown = 8

function Problems({ said: { problems } }: { readonly said: TermPreview }) {
  const { t } = useTranslation()
  if (problems.length === 0) return null
  return (
    <Note tone="warn" title={t('taxonomies.sheet.problems', { count: problems.length })}>
      <ul className="sheet-problems">
        {problems.slice(0, problemsShown).map(({ row, kind, value }) => (
          <li key={`${row} ${kind}`}>{t(`taxonomies.sheet.problem.${kind}`, { row, value })}</li>
        ))}
      </ul>
    </Note>
  )
}

function Preview({ said: { terms, columns } }: { readonly said: TermPreview }) {
  const { t } = useTranslation()
  const { language } = useFormat()
  if (terms.length === 0) return <p className="faint">{t('taxonomies.sheet.none')}</p>
  return (
    <div className="sheet-preview">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('taxonomies.code')}</th>
            <th scope="col">{t('taxonomies.term')}</th>
            {columns.parent === null ? null : <th scope="col">{t('taxonomies.parent')}</th>}
            <th scope="col">{t('taxonomies.sheet.state_heading')}</th>
          </tr>
        </thead>
        <tbody>
          {terms.map((term) => (
            <tr key={term.row}>
              <td>{term.code}</td>
              <td>{labelIn(term.label, language)}</td>
              {columns.parent === null ? null : <td>{term.parent}</td>}
              <td className={term.state === 'same' ? 'faint' : undefined}>{t(`taxonomies.sheet.state.${term.state}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
