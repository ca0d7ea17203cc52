import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { NamedRelation } from '#core/package/material.ts'
import { costOf } from '#core/package/figures.ts'
import { packageStates } from '#core/package/states.ts'
import { labelIn } from '#core/tagging/label.ts'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { Inspector, LinkButton, Section } from '#renderer/ui/inspector.tsx'
import { useMatrixChoices } from '../matrices/question.tsx'
import { usePackageChoices } from './package-choices.tsx'
import type { SetPackage } from './use-package.ts'

export type FigureKind = 'synergy' | 'budget' | 'coverage' | 'missing' | 'contradictions' | 'against'

/** What a figure is made of, each line leading to its source. */
export function FigureInspector({
  kind,
  shown,
  onClose,
}: {
  readonly kind: FigureKind
  readonly shown: SetPackage
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  return (
    <Inspector title={t(`packages.figure.${kind}`)} sub={t(`packages.explained.${kind}`)} onClose={onClose}>
      {kind === 'synergy' || kind === 'against' ? (
        <Balances shown={shown} only={kind === 'against' ? shown.figures.against : null} />
      ) : kind === 'budget' ? (
        <Budget shown={shown} />
      ) : kind === 'coverage' ? (
        <Coverage shown={shown} />
      ) : kind === 'missing' ? (
        <Lines empty={t('packages.none')}>
          {shown.figures.missing.map((one) => (
            <PairLine key={`${one.from}-${one.to}`} shown={shown} {...one}>
              {t('packages.needs', { by: codeOf(shown, one.to), needed: codeOf(shown, one.from) })} · <Raters named={one} />
            </PairLine>
          ))}
        </Lines>
      ) : (
        <Contradictions shown={shown} />
      )}
    </Inspector>
  )
}

const codeOf = ({ material }: SetPackage, at: number): string => material.instruments[at]!.code

function Lines({ children, empty }: { readonly children: readonly ReactNode[]; readonly empty: string }) {
  return children.length === 0 ? <p className="package-quiet">{empty}</p> : <ul className="package-lines">{children}</ul>
}

/** A line that leads to the pair's story. */
function PairLine({
  shown,
  from,
  to,
  children,
}: {
  readonly shown: SetPackage
  readonly from: number
  readonly to: number
  readonly children: ReactNode
}) {
  const { change } = useMatrixChoices()
  const ids = { from: shown.material.instruments[from]!.id, to: shown.material.instruments[to]!.id }
  return (
    <li>
      <LinkButton onClick={() => change({ pair: ids })}>
        {codeOf(shown, from)} → {codeOf(shown, to)}
      </LinkButton>{' '}
      {children}
    </li>
  )
}

function Raters({ named }: { readonly named: NamedRelation }) {
  const { t } = useTranslation()
  return t('packages.raters', { raters: named.raters, of: named.of })
}

function Balances({ shown, only }: { readonly shown: SetPackage; readonly only: readonly number[] | null }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { choices } = usePackageChoices()
  const { material, figures, states } = shown
  const listed = material.instruments.map((_, at) => at).filter((at) => only === null || only.includes(at))
  if (listed.length === 0) return <p className="package-quiet">{t('packages.all_fit')}</p>
  return listed.map((at) => {
    const { support, ofState, consistency, cells } = figures.balances[at]!
    const counting = cells.filter(({ counts }) => counts !== 0)
    return (
      <Section key={at} title={`${codeOf(shown, at)}: ${t(`packages.state.${states[at]!}`)}`}>
        <p className="package-quiet">
          {t('packages.balance.line', {
            support: format.score(support),
            states: packageStates.map((one) => `${t(`packages.state.${one}`)} ${format.score(ofState[one])}`).join(', '),
            consistency: format.score(consistency),
          })}
        </p>
        <Lines empty={t('packages.balance.no_cells')}>
          {counting.map(({ from, score, counts }) => (
            <PairLine key={from} shown={shown} from={from} to={at}>
              {t('packages.balance.cell', {
                score: format.score(score),
                gives: format.number(choices.numbers.gives[states[from]!], 2),
                counts: format.score(counts),
              })}
            </PairLine>
          ))}
        </Lines>
      </Section>
    )
  })
}

function Budget({ shown }: { readonly shown: SetPackage }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { choices } = usePackageChoices()
  return (
    <>
      <p className="package-quiet">{format.moneyList(shown.figures.budget)}</p>
      <ul className="package-lines">
        {shown.figures.on.map((at) => {
          const { id, code, budget } = shown.material.instruments[at]!
          const factor = costOf(shown.states[at]!, choices.numbers)
          return (
            <li key={id}>
              <LinkButton onClick={() => go(`/instruments/${id}/profile`)}>{code}</LinkButton>{' '}
              {budget === null
                ? t('packages.figure.no_budget')
                : factor === 1
                  ? format.money(budget)
                  : t('packages.figure.budget_times', { budget: format.money(budget), factor: format.number(factor, 2) })}
            </li>
          )
        })}
      </ul>
    </>
  )
}

function Coverage({ shown }: { readonly shown: SetPackage }) {
  const { t } = useTranslation()
  const { language } = useFormat()
  const { material, figures } = shown
  const carrying = (term: number): string =>
    figures.on
      .filter((at) => (material.weight[at * material.terms.length + term] ?? 0) > 0)
      .map((at) => codeOf(shown, at))
      .join(', ')
  const text = (term: number): string => labelIn(material.terms[term]!.label, language)
  return (
    <>
      <Button onClick={() => go('/instruments/tagging')}>{t('packages.figure.to_tags')}</Button>
      <Section title={t('packages.figure.gaps', { count: figures.gaps.length })}>
        <Lines empty={t('packages.none')}>
          {figures.gaps.map((term) => (
            <li key={term}>{text(term)}</li>
          ))}
        </Lines>
      </Section>
      <Section title={t('packages.figure.covered', { count: figures.covered.length })}>
        <Lines empty={t('packages.none')}>
          {figures.covered.map((term) => (
            <li key={term}>
              {text(term)}: {carrying(term)}
            </li>
          ))}
        </Lines>
      </Section>
    </>
  )
}

function Contradictions({ shown }: { readonly shown: SetPackage }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <Lines empty={t('packages.none')}>
      {shown.figures.contradictions.map(({ from, to, score, named }) => (
        <PairLine key={`${from}-${to}`} shown={shown} from={from} to={to}>
          {score === null ? null : t('packages.scored', { score: format.score(score) })}
          {named === null ? null : (
            <>
              {score === null ? '' : ' · '}
              {t(`packages.relation.${named.relation}`)} (<Raters named={named} />)
            </>
          )}
        </PairLine>
      ))}
    </Lines>
  )
}
