import { Button, Menu, TextInput } from '@mantine/core'
import { IconDots, IconSearch } from '@tabler/icons-react'
import { useMemo, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Taxonomy } from '#core/contract/taxonomies.ts'
import { labelIn } from '#core/tagging/label.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { Mark } from '#renderer/ui/mark.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { VirtualTable } from '#renderer/ui/virtual-table.tsx'
import type { TaxonomyAsk } from './taxonomy-dialogs.tsx'
import { termColumns } from './term-columns.tsx'
import { termRows, type TermRow } from './term-rows.ts'
import { useTermsExport } from './use-terms-export.ts'

/** From so many terms on, a tree begins with its top level only. */
const longTree = 60

/** One taxonomy as a tree: arrow keys walk, left and right close and open, Enter changes a term of one's own. */
export function TermsTable({
  taxonomy,
  writable,
  onAsk,
  onTake,
}: {
  readonly taxonomy: Taxonomy
  readonly writable: boolean
  readonly onAsk: (ask: TaxonomyAsk) => void
  /** A sheet is to bring terms into it. */
  readonly onTake: () => void
}) {
  const give = useTermsExport(taxonomy.id)
  const { t } = useTranslation()
  const format = useFormat()
  const [text, setText] = useState('')
  const [closed, setClosed] = useState<ReadonlySet<number>>(() => new Set(taxonomy.terms.length > longTree ? branches(taxonomy) : []))
  const editable = writable && !taxonomy.shipped
  const rows = useMemo(() => termRows(taxonomy.terms, text, closed), [taxonomy, text, closed])
  const nested = taxonomy.terms.some((term) => term.depth > 0)
  const columns = useMemo(
    () =>
      termColumns(t, format, {
        editable,
        onTurn: (term) => setClosed((old) => turned(old, term)),
        onRemove: (term) => onAsk({ kind: 'remove_term', term }),
      }),
    [t, format, editable, onAsk],
  )
  const press = (event: KeyboardEvent, { term, below }: TermRow) => {
    if ((event.key === 'ArrowRight' && below === 'closed') || (event.key === 'ArrowLeft' && below === 'open'))
      setClosed((old) => turned(old, term.id))
    else if (editable && event.key === 'Delete') onAsk({ kind: 'remove_term', term })
    else if (editable && event.key === 'Insert') onAsk({ kind: 'add_term', taxonomy, parent: term.id })
    else return
    event.preventDefault()
  }
  return (
    <section className="taxonomy">
      <div className="taxonomy-head">
        <h2>{labelIn(taxonomy.label, format.language)}</h2>
        <Mark explanation={t(taxonomy.shipped ? 'taxonomies.shipped_explained' : 'taxonomies.own_explained')}>
          {t(taxonomy.shipped ? 'taxonomies.shipped' : 'taxonomies.own')}
        </Mark>
      </div>
      <div className="taxonomy-ways">
        <TextInput
          className="taxonomy-search"
          size="xs"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          placeholder={t('taxonomies.search')}
          aria-label={t('taxonomies.search')}
          leftSection={<IconSearch size={15} stroke={1.7} aria-hidden />}
        />
        {nested ? (
          <>
            <Button size="xs" onClick={() => setClosed(new Set())}>
              {t('taxonomies.open_all')}
            </Button>
            <Button size="xs" onClick={() => setClosed(new Set(branches(taxonomy)))}>
              {t('taxonomies.close_all')}
            </Button>
          </>
        ) : null}
        {taxonomy.shipped ? null : (
          <Button
            size="xs"
            disabled={!editable}
            title={writable ? undefined : t('ui.read_only')}
            onClick={() => onAsk({ kind: 'add_term', taxonomy, parent: null })}
          >
            {t('taxonomies.add_term')}
          </Button>
        )}
        <Menu position="bottom-end">
          <Menu.Target>
            <Button size="xs" aria-label={t('taxonomies.more')} px={6}>
              <IconDots size={16} stroke={1.7} aria-hidden />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {(['xlsx', 'csv'] as const).map((kind) => (
              <Menu.Item key={kind} onClick={() => give.mutate(kind)}>
                {t(`taxonomies.export.${kind}`)}
              </Menu.Item>
            ))}
            <Menu.Item disabled={!writable} onClick={() => onAsk({ kind: 'copy', taxonomy })}>
              {t('taxonomies.copy')}
            </Menu.Item>
            {taxonomy.shipped ? null : (
              <>
                <Menu.Item disabled={!editable} onClick={onTake}>
                  {t('taxonomies.sheet.update')}
                </Menu.Item>
                <Menu.Item disabled={!editable} onClick={() => onAsk({ kind: 'rename', taxonomy })}>
                  {t('taxonomies.rename')}
                </Menu.Item>
                <Menu.Item disabled={!editable} onClick={() => onAsk({ kind: 'remove', taxonomy })}>
                  {t('taxonomies.remove')}
                </Menu.Item>
              </>
            )}
          </Menu.Dropdown>
        </Menu>
      </div>
      <ErrorNote error={give.error} />
      <VirtualTable<TermRow>
        label={labelIn(taxonomy.label, format.language)}
        columns={columns}
        count={rows.length}
        rowAt={(index) => rows[index]}
        rowHeight={34}
        {...(editable ? { onOpen: ({ term }: TermRow) => onAsk({ kind: 'edit_term', taxonomy, term }) } : {})}
        onKey={press}
        foot={foot()}
      />
      {taxonomy.source === null ? null : <p className="faint taxonomy-source">{t('taxonomies.source', { source: taxonomy.source })}</p>}
    </section>
  )

  function foot(): string | undefined {
    if (taxonomy.terms.length === 0) return t('taxonomies.no_terms')
    if (rows.length === 0) return t('taxonomies.none_found')
    return editable ? t('taxonomies.keys_own') : nested ? t('taxonomies.keys') : undefined
  }
}

function branches({ terms }: Taxonomy): number[] {
  return terms.flatMap(({ parent }) => (parent === null ? [] : [parent]))
}

function turned(closed: ReadonlySet<number>, term: number): ReadonlySet<number> {
  const next = new Set(closed)
  if (!next.delete(term)) next.add(term)
  return next
}
