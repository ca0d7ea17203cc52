import { Button, Menu, TextInput } from '@mantine/core'
import { IconArrowLeft, IconDots, IconPlus, IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Taxonomy } from '#core/contract/instruments.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go, useHashQuery } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { useWritable } from '#renderer/data/use-project.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { Mark } from '#renderer/ui/mark.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { Page, PageHeader } from '#renderer/ui/page.tsx'
import { VirtualTable } from '#renderer/ui/virtual-table.tsx'
import { plainText, labelIn } from './tag-terms.ts'
import { TaxonomyDialogs, type TaxonomyAsk } from './taxonomy-dialogs.tsx'
import { termColumns } from './term-columns.tsx'

type Term = Taxonomy['terms'][number]

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
        {shown === undefined ? null : <Terms key={shown.id} taxonomy={shown} writable={writable} onAsk={setAsk} />}
      </div>
      <div className="list-end" />
      {ask === null ? null : <TaxonomyDialogs ask={ask} onClose={() => setAsk(null)} onMade={show} />}
    </Page>
  )
}

function Terms({
  taxonomy,
  writable,
  onAsk,
}: {
  readonly taxonomy: Taxonomy
  readonly writable: boolean
  readonly onAsk: (ask: TaxonomyAsk) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const [text, setText] = useState('')
  const editable = writable && !taxonomy.shipped
  const terms = useMemo(() => {
    const words = plainText(text)
      .split(/\s+/)
      .filter((word) => word !== '')
    return taxonomy.terms.filter((term) => {
      const all = plainText(
        `${term.code} ${labelIn(term.label, format.language)} ${term.group === null ? '' : labelIn(term.group, format.language)}`,
      )
      return words.every((word) => all.includes(word))
    })
  }, [taxonomy, text, format.language])
  const grouped = taxonomy.terms.some((term) => term.group !== null)
  const columns = useMemo(
    () => termColumns(t, format, { grouped, editable, onRemove: (term) => onAsk({ kind: 'remove_term', term }) }),
    [t, format, grouped, editable, onAsk],
  )
  return (
    <section className="taxonomy">
      <div className="taxonomy-head">
        <h2>{labelIn(taxonomy.label, format.language)}</h2>
        <Mark explanation={t(taxonomy.shipped ? 'taxonomies.shipped_explained' : 'taxonomies.own_explained')}>
          {t(taxonomy.shipped ? 'taxonomies.shipped' : 'taxonomies.own')}
        </Mark>
        <TextInput
          className="taxonomy-search"
          size="xs"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          placeholder={t('taxonomies.search')}
          aria-label={t('taxonomies.search')}
          leftSection={<IconSearch size={15} stroke={1.7} aria-hidden />}
        />
        {taxonomy.shipped ? null : (
          <>
            <Button
              disabled={!editable}
              title={writable ? undefined : t('ui.read_only')}
              onClick={() => onAsk({ kind: 'add_term', taxonomy })}
            >
              {t('taxonomies.add_term')}
            </Button>
            <Menu position="bottom-end">
              <Menu.Target>
                <Button disabled={!editable} aria-label={t('taxonomies.rename')} px={6}>
                  <IconDots size={17} stroke={1.7} aria-hidden />
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={() => onAsk({ kind: 'rename', taxonomy })}>{t('taxonomies.rename')}</Menu.Item>
                <Menu.Item onClick={() => onAsk({ kind: 'remove', taxonomy })}>{t('taxonomies.remove')}</Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </>
        )}
      </div>
      {taxonomy.source === null ? null : <p className="faint taxonomy-source">{t('taxonomies.source', { source: taxonomy.source })}</p>}
      <VirtualTable<Term>
        label={labelIn(taxonomy.label, format.language)}
        columns={columns}
        count={terms.length}
        rowAt={(index) => terms[index]}
        rowHeight={34}
        {...(editable ? { onOpen: (term: Term) => onAsk({ kind: 'edit_term', term }) } : {})}
        onKey={(event, term) => {
          if (!editable || event.key !== 'Delete') return
          event.preventDefault()
          onAsk({ kind: 'remove_term', term })
        }}
        {...(taxonomy.terms.length === 0 ? { foot: t('taxonomies.no_terms') } : {})}
      />
    </section>
  )
}
