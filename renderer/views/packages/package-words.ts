import type { TFunction } from 'i18next'
import type { Format } from '#renderer/data/use-format.ts'
import type { SetPackage } from './use-package.ts'

/** The package in one sentence. */
export function packageSentence({ material, figures }: SetPackage, t: TFunction, format: Format): string {
  return [
    t('packages.sentence.on', { count: figures.on.length, all: material.instruments.length }),
    figures.reinforced.length === 0 ? null : t('packages.sentence.reinforced', { count: figures.reinforced.length }),
    t('packages.sentence.synergy', { value: format.score(figures.netSynergy) }),
    material.terms.length === 0 ? null : t('packages.sentence.covered', { count: figures.covered.length, all: material.terms.length }),
    t('packages.sentence.missing', { count: figures.missing.length }),
    t('packages.sentence.contradictions', { count: figures.contradictions.length }),
    t('packages.sentence.against', { count: figures.against.length }),
  ]
    .filter((part) => part !== null)
    .join(' · ')
}
