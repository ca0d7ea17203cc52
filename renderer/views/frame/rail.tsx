import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { usePlaces } from '../places.tsx'

/** The places, in the order of the work. */
export function Rail() {
  const { t } = useTranslation()
  const [path] = useLocation()
  const places = usePlaces()
  return (
    <nav className="rail" aria-label={t('frame.places')}>
      {places.map(({ key, icon: Picture }) => (
        <Link key={key} href={`/${key}`} aria-current={path === `/${key}` || path.startsWith(`/${key}/`) ? 'page' : undefined}>
          <Picture size={22} stroke={1.5} aria-hidden />
          {t(`place.${key}`)}
        </Link>
      ))}
    </nav>
  )
}
