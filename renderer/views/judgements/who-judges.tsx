import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { IconChevronRight, IconScale } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Rater } from '#core/contract/judgements.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { usePreferences } from '#renderer/data/preferences.tsx'
import { go } from '#renderer/data/route.ts'
import { useProject } from '#renderer/data/use-project.ts'
import { EmptyPlace } from '#renderer/ui/empty-place.tsx'
import { InventedMark } from '#renderer/ui/mark.tsx'
import { ErrorNote, Note } from '#renderer/ui/note.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { BringInButton } from '../bring-in/bring-in-button.tsx'
import { CollectButton } from '../collect/entries.tsx'
import { useJudgementChoices } from './judgement-session.ts'
import { beginAddress } from './question-address.ts'
import { keptRater, RaterFields, type RaterText } from './rater-fields.tsx'
import { RaterHouse } from './rater-menu.tsx'
import { useObstacle } from './use-judgements.ts'

/** Nobody is chosen yet: who judges? One of the raters, or a new one. */
export function WhoJudges({ raters }: { readonly raters: readonly Rater[] }) {
  const { t } = useTranslation()
  const { change } = useJudgementChoices()
  const obstacle = useObstacle()
  const readOnly = useProject()?.access === 'read'
  const none = raters.length === 0
  return (
    <Page>
      <EmptyPlace
        icon={IconScale}
        title={t(readOnly ? 'judgements.who.look_title' : 'judgements.who.title')}
        text={t(`judgements.who.${readOnly ? (none ? 'look_none' : 'look_text') : none ? 'first_text' : 'text'}`)}
      >
        {none ? null : (
          <ul className="who-list">
            {raters.map((rater) => (
              <li key={rater.id}>
                <button type="button" onClick={() => change({ rater: rater.id, last: null })}>
                  <span className="who-name">
                    {rater.name}
                    <RaterHouse rater={rater} />
                  </span>
                  <span className="who-count">{t('judgements.who.given', { count: rater.assessments })}</span>
                  <IconChevronRight size={16} stroke={1.7} aria-hidden />
                </button>
                {rater.invented ? <InventedMark /> : null}
              </li>
            ))}
          </ul>
        )}
        {obstacle === null ? <NewRaterLine raters={raters} /> : <Note>{obstacle}</Note>}
        {readOnly ? null : <BringInButton />}
        <CollectButton />
      </EmptyPlace>
    </Page>
  )
}

/** Name, house and role of somebody who begins to judge. */
function NewRaterLine({ raters }: { readonly raters: readonly Rater[] }) {
  const first = raters.length === 0
  const { t } = useTranslation()
  const { queries, queryClient } = useEngine()
  const { change } = useJudgementChoices()
  const { preferences } = usePreferences()
  const [typed, setTyped] = useState<Partial<RaterText>>({})
  const text: RaterText = { name: first ? (preferences?.userName ?? '') : '', organisation: '', role: '', ...typed }
  const facts = keptRater(text)
  const add = useMutation(
    queries.judgements.addRater.mutationOptions({
      onSuccess: async ({ id }) => {
        await queryClient.invalidateQueries({ queryKey: queries.judgements.raters.key() })
        change({ rater: id, last: null })
        go(beginAddress)
      },
    }),
  )
  return (
    <form
      className="who-new"
      onSubmit={(event) => {
        event.preventDefault()
        if (facts.name !== '') add.mutate(facts)
      }}
    >
      {first ? null : <p className="who-or">{t('judgements.who.or')}</p>}
      <RaterFields text={text} raters={raters} onType={(one) => setTyped((old) => ({ ...old, ...one }))} />
      <Button type="submit" size="sm" variant={first ? 'filled' : 'default'} disabled={facts.name === ''} loading={add.isPending}>
        {t('judgements.who.begin')}
      </Button>
      <div className="who-error">
        <ErrorNote error={add.error} />
      </div>
    </form>
  )
}
