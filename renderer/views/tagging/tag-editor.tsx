import { Button, Group, NumberInput, Stack, Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Tag } from '#core/contract/taxonomies.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { filled } from '../instruments/filled.ts'
import { OperationField, type ChosenOperation } from './operation-field.tsx'

/** Weight of a tag and what it rests on: an excerpt, a document with its page, an operation of the instrument. Escape leaves it as it was. */
export function TagEditor({ instrument, tag, onClose }: { readonly instrument: number; readonly tag: Tag; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const [weight, setWeight] = useState<number | string>(tag.weight)
  const [excerpt, setExcerpt] = useState(tag.evidence.excerpt ?? '')
  const [document, setDocument] = useState(tag.evidence.document ?? '')
  const [page, setPage] = useState(tag.evidence.page ?? '')
  const [operation, setOperation] = useState<ChosenOperation | null>(tag.evidence.operation)
  const save = useMutation(queries.instruments.tag.mutationOptions({ onSuccess: onClose }))
  const weighs = typeof weight === 'number'
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
        if (!weighs) return
        const evidence = { excerpt: filled(excerpt), document: filled(document), page: filled(page), operation: operation?.id ?? null }
        save.mutate({ instruments: [instrument], terms: [tag.term], weight, evidence })
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
          value={excerpt}
          onChange={(event) => setExcerpt(event.currentTarget.value)}
        />
        <Group grow preventGrowOverflow={false} gap="xs" wrap="nowrap">
          <TextInput
            size="xs"
            label={t('tagging.document')}
            maxLength={500}
            value={document}
            onChange={(event) => setDocument(event.currentTarget.value)}
          />
          <TextInput
            size="xs"
            maw={80}
            label={t('tagging.page')}
            maxLength={50}
            value={page}
            onChange={(event) => setPage(event.currentTarget.value)}
          />
        </Group>
        <OperationField
          instrument={instrument}
          chosen={operation}
          onChoose={(one) => {
            setOperation(one)
            // The words stay where the operation goes with its delivery.
            if (one?.title != null && excerpt.trim() === '') setExcerpt(one.title.slice(0, 2000))
          }}
        />
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
