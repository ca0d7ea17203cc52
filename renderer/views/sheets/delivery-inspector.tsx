import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { DeliveryRow } from '#core/contract/deliveries.ts'
import { moneyAmounts } from '#core/sheet/amount-currency.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { useWritable } from '#renderer/data/use-project.ts'
import { FigureBox, Figures } from '#renderer/ui/figure-box.tsx'
import { Inspector, LinkButton, Section } from '#renderer/ui/inspector.tsx'
import { InventedMark, Mark } from '#renderer/ui/mark.tsx'
import { countsOf } from './delivery-order.ts'
import { instrumentWords, profileWords } from './layout-words.ts'
import { Sha } from './read-step.tsx'
import { SaveReport } from './save-report.tsx'
import { ValidationReport } from './validation-report.tsx'

/** One delivery: what each of its sheets brought, what was noticed, and the way to the sheet as it was. */
export function DeliveryInspector({
  delivery,
  onClose,
  onTakeBack,
}: {
  readonly delivery: DeliveryRow
  readonly onClose: () => void
  readonly onTakeBack: () => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const writable = useWritable()
  const { client } = useEngine()
  const counts = countsOf(delivery)
  const mixed = delivery.sheets.some(({ layout }) => layout.kind !== 'operations')
  const back = delivery.takenBackAt !== null
  return (
    <Inspector
      title={delivery.file}
      sub={t('sheets.inspector.sub', {
        day: format.date(delivery.importedAt),
        who: delivery.importedBy,
        size: format.bytes(delivery.bytes),
      })}
      onClose={onClose}
    >
      {delivery.invented ? (
        <p className="inspector-line">
          <InventedMark />
        </p>
      ) : null}
      {delivery.takenBackAt === null ? null : (
        <p className="inspector-line">{t('sheets.inspector.taken_back', { day: format.date(delivery.takenBackAt) })}</p>
      )}
      <Figures>
        <FigureBox
          label={t('sheets.inspector.imported')}
          value={format.number(counts.imported)}
          detail={mixed ? t('sheets.done.rows', { count: counts.imported }) : t('sheets.inspector.new_operations')}
        />
        <FigureBox
          label={t('sheets.inspector.updated')}
          value={format.number(counts.updated)}
          detail={mixed ? t('sheets.inspector.known_rows') : t('sheets.inspector.known_operations')}
        />
      </Figures>
      <Section title="SHA-256">
        <Sha value={delivery.sha256} />
      </Section>
      {delivery.sheets.map((sheet) => (
        <Section
          key={sheet.id}
          title={sheet.name}
          action={
            back ? undefined : (
              <LinkButton onClick={() => go(`/sheets/delivered/${sheet.id}`)}>{t('sheets.inspector.open_sheet')}</LinkButton>
            )
          }
        >
          <table className="plain-table">
            <tbody>
              <tr>
                <th scope="row">{t('sheets.line.profile')}</th>
                <td>
                  {profileWords(t, sheet.layout)}{' '}
                  <Mark explanation={t('sheets.line.profile_why', { sure: format.share(sheet.layout.confidence) })}>
                    {format.share(sheet.layout.confidence)}
                  </Mark>
                </td>
              </tr>
              <tr>
                <th scope="row">{t('sheets.line.instrument')}</th>
                <td>{instrumentWords(t, sheet.layout)}</td>
              </tr>
              <tr>
                <th scope="row">{t('sheets.inspector.rows')}</th>
                <td>
                  {[
                    t('sheets.figure.new', { count: sheet.counts.imported }),
                    ...(sheet.counts.updated === 0 ? [] : [t('sheets.figure.changed', { count: sheet.counts.updated })]),
                    t('sheets.figure.unchanged', { count: sheet.counts.unchanged }),
                    t('sheets.figure.skipped', { count: sheet.counts.skipped }),
                  ].join(' · ')}
                </td>
              </tr>
              {moneyAmounts(sheet.totals, sheet.currency).map(({ field, currency, amount }) => (
                <tr key={`${field} ${currency ?? ''}`}>
                  <th scope="row">{t(`fields.${field}`)}</th>
                  <td>{format.money({ amount, currency })}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <ValidationReport
            issues={sheet.issues}
            onJump={(row, column) => go(`/sheets/delivered/${sheet.id}?row=${row}${column === null ? '' : `&column=${column}`}`)}
          />
        </Section>
      ))}
      {delivery.sheets.length === 0 ? null : (
        <div className="panel-leave">
          <SaveReport ask={(question) => client.deliveries.report({ delivery: delivery.id, ...question })} />
        </div>
      )}
      {back ? null : (
        <div className="panel-leave">
          <Button color="loss" disabled={!writable} title={writable ? undefined : t('ui.read_only')} onClick={onTakeBack}>
            {t('sheets.take_back.button')}
          </Button>
        </div>
      )}
    </Inspector>
  )
}
