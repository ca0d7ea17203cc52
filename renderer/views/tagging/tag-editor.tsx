import { Button, Group, NumberInput, Stack, Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { filled } from '../instruments/filled.ts'
import { OperationField, type ChosenOperation } from './operation-field.tsx'
import { commonOf, type InstrumentTag } from './tag-terms.ts'

/**
 * Weight of a term on one or several instruments and what the tags rest on: an excerpt, a document with its page, for one an operation of the
 * instrument. Of several what is not touched stays as each has it. Escape leaves them as they were.
 */
export function TagEditor({ tags, onClose }: { readonly tags: readonly InstrumentTag[]; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const given = {
    weight: commonOf(tags, (tag) => tag.weight),
    excerpt: commonOf(tags, ({ evidence }) => evidence.excerpt ?? ''),
    document: commonOf(tags, ({ evidence }) => evidence.document ?? ''),
    page: commonOf(tags, ({ evidence }) => evidence.page ?? ''),
  }
  const [weight, setWeight] = useState<number | string>(given.weight ?? '')
  const [excerpt, setExcerpt] = useState(given.excerpt)
  const [document, setDocument] = useState(given.document)
  const [page, setPage] = useState(given.page)
  const [first] = tags
  const [only] = tags.length === 1 ? tags : []
  const [operation, setOperation] = useState<ChosenOperation | null>(only?.tag.evidence.operation ?? null)
  const save = useMutation(queries.instruments.tag.mutationOptions({ onSuccess: onClose }))
  const weighs = typeof weight === 'number' || given.weight === undefined
  const differs = (value: unknown) => (value === undefined ? t('tags_several.differs') : undefined)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const element = form.current
    // Before the panel around it hears of it and closes.
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.preventDefault()
      event.stopPropagation()
      onClose()
    }
    element?.addEventListener('keydown', leave)
    return () => element?.removeEventListener('keydown', leave)
  }, [onClose])
  return (
    <form
      ref={form}
      className="tag-editor"
      onSubmit={(event) => {
        event.preventDefault()
        if (!weighs || first === undefined) return
        // What differs and was not touched is left out: it stays.
        const written = (text: string | undefined) => (text === undefined ? undefined : filled(text))
        const evidence = { excerpt: written(excerpt), document: written(document), page: written(page) }
        const was = only?.tag.evidence.operation?.id ?? null
        save.mutate({
          instruments: tags.map(({ instrument }) => instrument),
          terms: [first.tag.term],
          ...(typeof weight === 'number' ? { weight } : {}),
          evidence:
            operation?.id === was || (operation === null && was === null) ? evidence : { ...evidence, operation: operation?.id ?? null },
        })
      }}
    >
      <Stack gap="xs">
        <NumberInput
          size="xs"
          w={140}
          label={t('tagging.weight')}
          description={t('tagging.weight_hint')}
          min={0}
          max={1}
          step={0.1}
          decimalScale={2}
          allowedDecimalSeparators={['.', ',']}
          value={weight}
          placeholder={differs(given.weight)}
          data-autofocus
          autoFocus
          onChange={setWeight}
        />
        <Textarea
          size="xs"
          label={t('tagging.excerpt')}
          autosize
          minRows={2}
          maxRows={6}
          maxLength={2000}
          value={excerpt ?? ''}
          placeholder={differs(given.excerpt)}
          onChange={(event) => setExcerpt(event.currentTarget.value)}
        />
        <Group grow preventGrowOverflow={false} gap="xs" wrap="nowrap">
          <TextInput
            size="xs"
            label={t('tagging.document')}
            maxLength={500}
            value={document ?? ''}
            placeholder={differs(given.document)}
            onChange={(event) => setDocument(event.currentTarget.value)}
          />
          <TextInput
            size="xs"
            maw={80}
            label={t('tagging.page')}
            maxLength={50}
            value={page ?? ''}
            placeholder={differs(given.page)}
            onChange={(event) => setPage(event.currentTarget.value)}
          />
        </Group>
        {only === undefined ? (
          <p className="faint">{t('tags_several.operation')}</p>
        ) : (
          <OperationField
            instrument={only.instrument}
            chosen={operation}
            onChoose={(one) => {
              setOperation(one)
              // The words stay where the operation goes with its delivery.
              if (one?.title != null && (excerpt ?? '').trim() === '') setExcerpt(one.title.slice(0, 2000))
            }}
          />
        )}
        <ErrorNote error={save.error} />
        <Group gap="xs" justify="flex-end">
          <Button size="xs" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button size="xs" type="submit" variant="filled" loading={save.isPending} disabled={!weighs}>
            {t('ui.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
