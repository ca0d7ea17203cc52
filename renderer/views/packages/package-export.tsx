import { useTranslation } from 'react-i18next'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { useProject } from '#renderer/data/use-project.ts'
import { ExportMenu } from '#renderer/ui/export-menu.tsx'
import { PrintButton } from '#renderer/ui/print-button.tsx'
import { pictureFile } from '../seen/picture-file.ts'
import { useListed } from './listed.ts'
import { usePackageChoices } from './package-choices.tsx'
import { useFrontPicture } from './pareto-picture.tsx'
import type { SetPackage } from './use-package.ts'

const files = ['xlsx', 'csv'] as const
const filesAndPictures = [...files, 'svg', 'png'] as const

/** Gives the package out: all about it as a workbook, the list as a text table, the front as a picture, or the page on paper. */
export function PackageExport({ shown }: { readonly shown: SetPackage }) {
  const { t } = useTranslation()
  const { language } = useFormat()
  const { client } = useEngine()
  const { search } = usePackageChoices()
  const name = useProject()?.name ?? ''
  const listed = useListed(shown, search)
  const picture = useFrontPicture(listed)
  const ended = search !== null && !search.running
  return (
    <>
      <PrintButton />
      <ExportMenu<'xlsx' | 'csv' | 'svg'>
        id="export-packages"
        formats={picture !== null && ended ? filesAndPictures : files}
        label={(format) => t(`packages.export.${format}`)}
        ask={async (format) => {
          const { taxonomy, material, states, question } = shown
          const instruments = material.instruments.map(({ id }) => id)
          if (format === 'svg') {
            if (picture === null) throw new Error('no front to draw')
            const { inputs } = await client.packages.inputs({ taxonomy, instruments, numbers: question.numbers })
            const foot = [(await client.views.foot({ asked: { inputs }, language })).line]
            const title = t('packages.front.title')
            return pictureFile(`${name}-${t('packages.tab.front')}`, { title, sentence: picture.caption, foot, draw: picture.draw })
          }
          const same = ended && search.inputs === shown.inputs
          return client.packages.export({
            taxonomy,
            numbers: question.numbers,
            states: instruments.map((instrument, at) => ({ instrument, state: states[at]! })),
            list: same ? listed.packages.map(({ digits, netSynergy, rank, front }) => ({ states: digits, netSynergy, rank, front })) : [],
            format,
            language,
          })
        }}
      />
    </>
  )
}
