import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type PersonsChoice, personsChoices } from '#core/model/vocabulary.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { type OpenProject, useWritable } from '#renderer/data/use-project.ts'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { Segmented } from '#renderer/ui/segmented.tsx'

/** Whether natural persons are named in what leaves the program; kept in the project and its history. */
export function PersonsSetting({ project }: { readonly project: OpenProject }) {
  const { t } = useTranslation()
  const { client } = useEngine()
  const writable = useWritable()
  const choose = useMutation({ mutationFn: (persons: PersonsChoice) => client.project.choosePersons({ persons }) })
  return (
    <section className="overview-persons">
      <h2>{t('persons.setting')}</h2>
      <ErrorNote error={choose.error} />
      {writable ? (
        <Segmented
          label={t('persons.setting')}
          value={project.persons}
          onChange={(persons) => choose.mutate(persons)}
          segments={personsChoices.map((value) => ({ value, label: t(`persons.${value}`) }))}
        />
      ) : (
        <p>{t(`persons.${project.persons}`)}</p>
      )}
      <p className="overview-quiet">{t('persons.explained')}</p>
    </section>
  )
}
