import { useTranslation } from 'react-i18next'

/** The digest of what a result was made from: its beginning, whole where it is pointed at and in files. */
export function InputsDigest({ inputs }: { readonly inputs: string | undefined }) {
  const { t } = useTranslation()
  return inputs === undefined ? null : <span title={inputs}>{t('seen.inputs', { digest: inputs.slice(0, 12) })}</span>
}
