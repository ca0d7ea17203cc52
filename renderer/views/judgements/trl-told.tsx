import { useTranslation } from 'react-i18next'

const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9]

/** Technology readiness from-to on its nine steps, with the words beside. */
export function TrlTold({ from, to }: { readonly from: number | null; readonly to: number | null }) {
  const { t } = useTranslation()
  const first = from ?? to ?? 1
  const last = to ?? from ?? 9
  return (
    <span className="trl-told">
      <span className="trl-told-steps" aria-hidden>
        {levels.map((level) => (
          <i key={level} data-in={(level >= first && level <= last) || undefined} />
        ))}
      </span>
      {first === last ? first : t('judgements.compare.from_to', { from: first, to: last })}
    </span>
  )
}
