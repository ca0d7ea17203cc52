import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import './print.css'

const scheme = 'data-mantine-color-scheme'

/** Prints what is shown, on A4 without the frame. While a screen has this button, it is printed in the light colours. */
export function PrintButton() {
  const { t } = useTranslation()
  useEffect(() => {
    const page = document.documentElement
    let before: string | null = null
    const light = () => {
      before = page.getAttribute(scheme)
      page.setAttribute(scheme, 'light')
    }
    const back = () => {
      if (before !== null) page.setAttribute(scheme, before)
    }
    window.addEventListener('beforeprint', light)
    window.addEventListener('afterprint', back)
    return () => {
      window.removeEventListener('beforeprint', light)
      window.removeEventListener('afterprint', back)
    }
  }, [])
  return (
    <Button leftSection={<IconPrinter size={16} stroke={1.7} aria-hidden />} onClick={() => window.print()}>
      {t('print.button')}
    </Button>
  )
}
