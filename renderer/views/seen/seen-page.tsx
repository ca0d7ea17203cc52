import { IconLayoutGrid } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Drawing } from '#renderer/charts/drawing.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { EmptyPlace } from '#renderer/ui/empty-place.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { ChipRow, Page, PageHeader } from '#renderer/ui/page.tsx'
import type { Size } from '#renderer/ui/use-size.ts'
import type { Tokens } from '#renderer/theme/tokens.ts'
import { useTokens } from '#renderer/theme/use-tokens.ts'
import { useCallback } from 'react'
import { InputsDigest } from './inputs-digest.tsx'
import { PictureOrTable } from './picture-or-table.tsx'
import { SeenExport, type ExportedTable } from './seen-export.tsx'
import type { SeenPlace } from './seen-views.ts'
import { Stage } from './stage.tsx'
import { WayOut, type Missing } from './way-out.tsx'

interface SeenPageProps {
  readonly place: SeenPlace
  readonly chooser: ReactNode
  readonly title: string
  /** What the view says, in words. */
  readonly sentence: string
  /** What is left out and how to read the picture. */
  readonly note: string
  /** What was chosen in this view alone, label and value. */
  readonly settings: readonly (readonly [string, string | number])[]
  /** Digest of what the answer was made from; undefined while there is none. */
  readonly inputs: string | undefined
  readonly chips: ReactNode
  readonly answer: { readonly isError: boolean; readonly error: unknown; readonly refetch: () => unknown }
  /** There is an answer, and something in it. */
  readonly state: 'loading' | 'empty' | 'full'
  readonly empty: { readonly title: string; readonly text: string; readonly button?: ReactNode; readonly missing?: Missing }
  readonly table: ReactNode
  readonly tables: () => ExportedTable[]
  readonly draw: (size: Size, tokens: Tokens) => Drawing
  /** How the picture is walked, for those who hear it. */
  readonly keys: string
  readonly onOpen: (key: string) => void
  readonly inspector: ReactNode
}

/** One way to see the mix: its sentence, its picture or its table, its export, and the inspector of what is chosen. */
export function SeenPage(props: SeenPageProps) {
  const { t } = useTranslation()
  const { place, title, sentence, answer, state, draw } = props
  const tokens = useTokens()
  const drawn = useCallback((size: Size) => draw(size, tokens), [draw, tokens])
  const full = state === 'full' && !answer.isError
  return (
    <Page inspector={props.inspector}>
      <PageHeader title={title} sub={full ? sentence : undefined}>
        {props.chooser}
        <PictureOrTable {...place} />
        <SeenExport
          what={t(`seen.view.${place.view}`)}
          title={title}
          sentence={sentence}
          tables={props.tables}
          draw={draw}
          disabled={!full}
          settings={props.settings}
          note={props.note}
          inputs={props.inputs}
        />
      </PageHeader>
      <ChipRow>{props.chips}</ChipRow>
      {answer.isError ? (
        <div className="matrices-error">
          <ErrorNote error={answer.error} onRetry={() => void answer.refetch()} actions={<WayOut />} />
        </div>
      ) : state === 'loading' ? (
        <Loading />
      ) : state === 'empty' ? (
        <EmptyPlace icon={IconLayoutGrid} title={props.empty.title} text={props.empty.text}>
          {props.empty.button ?? <WayOut missing={props.empty.missing} />}
        </EmptyPlace>
      ) : place.table ? (
        props.table
      ) : (
        <Stage label={`${title}. ${props.keys}`} draw={drawn} onOpen={props.onOpen} />
      )}
      {full ? (
        <p className="seen-note">
          {props.note} <InputsDigest inputs={props.inputs} />
        </p>
      ) : null}
    </Page>
  )
}
