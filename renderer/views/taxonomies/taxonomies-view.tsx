import { Button } from '@mantine/core'
import { IconArrowLeft, IconPlus, IconUpload } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Taxonomy } from '#core/contract/taxonomies.ts'
import { labelIn } from '#core/tagging/label.ts'
import { useEngine, useHost } from '#renderer/data/engine-context.tsx'
import type { FileGrant } from '#renderer/data/host.ts'
import { go, useHashQuery } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { useWritable } from '#renderer/data/use-project.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { Page, PageHeader } from '#renderer/ui/page.tsx'
import { SheetDialog } from './sheet-dialog.tsx'
import { TaxonomyDialogs, type TaxonomyAsk } from './taxonomy-dialogs.tsx'
import { TermsTable } from './terms-table.tsx'
import './taxonomies.css'

function show(taxonomy: number): void {
  go(`/instruments/taxonomies?taxonomy=${taxonomy}`, { replace: true })
}

/** Taxonomies and their terms: the shipped ones to read, own ones to make. */
export function TaxonomiesView() {
  const { t } = useTranslation()
  const { language } = useFormat()
  const { queries } = useEngine()
  const writable = useWritable()
  const list = useQuery(queries.taxonomies.list.queryOptions())
  const asked = Number(useHashQuery().get('taxonomy') ?? 0)
  const [ask, setAsk] = useState<TaxonomyAsk | null>(null)
  const host = useHost()
  const [sheet, setSheet] = useState<{ readonly file: FileGrant; readonly into: Taxonomy | null } | null>(null)
  const choose = useMutation({
    mutationFn: async (into: Taxonomy | null) => {
      const [file] = await host.chooseSheets()
      if (file !== undefined) setSheet({ file, into })
    },
  })
  if (list.isPending) {
    return (
      <Page>
        <Loading />
      </Page>
    )
  }
  const taxonomies = list.data ?? []
  const shown = taxonomies.find((one) => one.id === asked) ?? taxonomies[0]
  return (
    <Page>
      <PageHeader title={t('taxonomies.title')} sub={t('taxonomies.sub', { count: taxonomies.length })}>
        <Button leftSection={<IconArrowLeft size={16} stroke={1.7} aria-hidden />} onClick={() => go('/instruments')}>
          {t('taxonomies.back')}
        </Button>
        <Button
          leftSection={<IconUpload size={16} stroke={1.7} aria-hidden />}
          disabled={!writable}
          title={writable ? undefined : t('ui.read_only')}
          onClick={() => choose.mutate(null)}
        >
          {t('taxonomies.sheet.button')}
        </Button>
        <Button
          variant="filled"
          leftSection={<IconPlus size={16} stroke={1.8} aria-hidden />}
          disabled={!writable}
          title={writable ? undefined : t('ui.read_only')}
          onClick={() => setAsk({ kind: 'create' })}
        >
          {t('taxonomies.new')}
        </Button>
      </PageHeader>
      <div className="list-notes">
        <ErrorNote error={list.error} onRetry={() => void list.refetch()} />
        <ErrorNote error={choose.error} />
      </div>
      <div className="taxonomies">
        <nav className="taxonomy-list" aria-label={t('taxonomies.title')}>
          {taxonomies.map((one) => (
            <button key={one.id} type="button" aria-current={one.id === shown?.id ? 'true' : undefined} onClick={() => show(one.id)}>
              <span>{labelIn(one.label, language)}</span>
              <span className="faint">{t('taxonomies.terms', { count: one.terms.length })}</span>
            </button>
          ))}
        </nav>
        {shown === undefined ? null : (
          <TermsTable key={shown.id} taxonomy={shown} writable={writable} onAsk={setAsk} onTake={() => choose.mutate(shown)} />
        )}
      </div>
      <div className="list-end" />
      {sheet === null ? null : <SheetDialog file={sheet.file} into={sheet.into} onClose={() => setSheet(null)} onTaken={show} />}
      {ask === null ? null : <TaxonomyDialogs ask={ask} onClose={() => setAsk(null)} onMade={show} />}
    </Page>
  )
}
