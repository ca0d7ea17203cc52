import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { shownView } from './shown-view.ts'
import { refused, someEngine, temporaryFolder } from './some-engine.ts'

type Client = ReturnType<typeof someEngine>['client']

async function project() {
  const { client, door, newProject } = someEngine()
  await newProject()
  const ids: number[] = []
  for (const code of ['A', 'B', 'C']) ids.push((await client.instruments.create({ code, name: `Instrument ${code}` })).id)
  const [a, b, c] = ids as [number, number, number]
  const { id: rater } = await client.judgements.addRater({ name: 'Ada', organisation: null })
  const judge = (score: number) =>
    client.judgements.assess({ rater, from: a, to: b, score, relation: null, confidence: null, rationale: null })
  await judge(2)
  const { id: taxonomy } = await client.taxonomies.create({ label: { en: 'Themes' } })
  const { id: term } = await client.taxonomies.addTerm({ taxonomy, code: 'T1', label: { en: 'Water' }, parent: null })
  return { client, door, a, b, c, judge, taxonomy, term }
}

const changed = async (client: Client, id: number) => (await client.savedViews.changed({ id })).parts

describe('saved views', () => {
  it('hold every choice, are renamed, replaced and removed, and each of that can be undone', async () => {
    const { client, a, b, taxonomy, term } = await project()
    const shown = shownView({
      filter: { instruments: [a, b], terms: [term], fromYear: 2014 },
      order: { by: 'taxonomy', taxonomy, language: 'it' },
      subject: { kind: 'tagged', measure: 'cosine', taxonomy },
      threshold: 0.2,
      universe: 500,
      odd: ['raters_differ'],
      against: [
        { kind: 'tagged', measure: 'cosine', taxonomy },
        { kind: 'observed', measure: 'jaccard' },
      ],
      settings: { 'flow.steps': 3, 'flow.by': 'time' },
      taxonomies: { 'coverage.taxonomy': taxonomy },
    })
    const { id } = await client.savedViews.save({ ...shown, table: true, name: ' Water ', note: 'For the meeting' })
    const [saved] = await client.savedViews.list()
    expect(saved).toMatchObject({ ...shown, id, table: true, name: 'Water', note: 'For the meeting', author: 'test@here' })
    expect(saved!.gone).toEqual({ instruments: [], terms: [], taxonomies: [] })
    expect(saved!.inputs).toMatch(/^[0-9a-f]{64}$/)

    await client.savedViews.rename({ id, name: 'Rivers', note: null })
    await client.savedViews.replace({ id, ...shownView({}, 'flow') })
    expect(await client.savedViews.list()).toMatchObject([{ name: 'Rivers', note: null, seen: 'flow', choices: { threshold: null } }])
    await client.project.undo()
    expect(await client.savedViews.list()).toMatchObject([{ name: 'Rivers', seen: 'matrix', choices: { threshold: 0.2 } }])
    await client.project.undo()
    expect(await client.savedViews.list()).toMatchObject([{ name: 'Water', note: 'For the meeting' }])
    await client.savedViews.remove({ id })
    expect(await client.savedViews.list()).toEqual([])
    await client.project.undo()
    expect(await client.savedViews.list()).toMatchObject([{ id, name: 'Water', choices: shown.choices }])
    await expect(client.savedViews.rename({ id: 99, name: 'X', note: null })).rejects.toEqual(refused('not_found'))
    await expect(client.savedViews.replace({ id: 99, ...shownView() })).rejects.toEqual(refused('not_found'))
  })

  it('say which of the parts that they rest on have changed since they were saved', async () => {
    const { client, a, c, judge } = await project()
    const { id: judged } = await client.savedViews.save({ ...shownView(), name: 'Judged', note: null })
    const { id: tagged } = await client.savedViews.save({ ...shownView({}, 'coverage'), name: 'Covered', note: null })
    expect([await changed(client, judged), await changed(client, tagged)]).toEqual([[], []])
    await judge(3)
    expect([await changed(client, judged), await changed(client, tagged)]).toEqual([['assessments'], []])
    await judge(2)
    expect(await changed(client, judged)).toEqual([])
    await client.instruments.update({ id: c, profile: { budget: 5, budgetCurrency: 'EUR' } })
    // A budget counts in what is covered, not in what is judged.
    expect([await changed(client, judged), await changed(client, tagged)]).toEqual([[], ['budgets']])
    await client.instruments.update({ id: c, profile: { name: 'Renamed' } })
    expect([await changed(client, judged), await changed(client, tagged)]).toEqual([['instruments'], ['budgets', 'instruments']])
    const before = (await client.savedViews.list()).find(({ id }) => id === judged)!
    await client.savedViews.replace({ id: judged, seen: before.seen, table: before.table, choices: before.choices })
    expect(await changed(client, judged)).toEqual([])
    expect((await client.savedViews.list()).find(({ id }) => id === judged)!.inputs).not.toBe(before.inputs)
    // Saving a view changes nothing that another rests on.
    expect(await changed(client, tagged)).toEqual(['budgets', 'instruments'])
    await client.instruments.remove({ ids: [a] })
    expect(await changed(client, judged)).toEqual(['assessments', 'grants', 'instruments'])
  })

  it('say by code what they name and is gone, and open without it', async () => {
    const { client, a, b, taxonomy, term } = await project()
    await client.savedViews.save({
      ...shownView({
        filter: { instruments: [a, b], terms: [term] },
        order: { by: 'taxonomy', taxonomy },
        subject: { kind: 'tagged', measure: 'cosine', taxonomy },
      }),
      name: 'Water',
      note: null,
    })
    await client.instruments.remove({ ids: [a] })
    await client.taxonomies.remove({ id: taxonomy })
    const [saved] = await client.savedViews.list()
    expect(saved!.gone).toMatchObject({ instruments: ['A'], terms: ['T1'], taxonomies: ['Themes'] })
    expect(saved!.choices).toMatchObject({ filter: { instruments: [b] }, order: { by: 'programme' } })
    expect(saved!.choices.filter.terms).toBeUndefined()
    expect(saved!.choices.subject).toEqual({ kind: 'tagged', measure: 'cosine' })
  })

  it('come with a merge and mean the same instruments, which have other numbers there', async () => {
    const { client, door } = await project()
    const copy = join(temporaryFolder(), 'copy.manumix')
    await client.project.copy({ file: door.grant(copy).token, word: 'Person', persons: 'shown' })
    await client.instruments.create({ code: 'HERE', name: 'Made here' })
    const other = someEngine()
    await other.client.project.open({ file: other.door.grant(copy).token })
    const { id: made } = await other.client.instruments.create({ code: 'THERE', name: 'Made there' })
    await other.client.savedViews.save({ ...shownView({ filter: { instruments: [made] } }), name: 'There', note: 'From the copy' })
    await other.client.project.close()

    await client.merge.commit({ files: [door.grant(copy).token], choices: [] })
    const [saved] = await client.savedViews.list()
    const there = (await client.instruments.list()).find(({ code }) => code === 'THERE')!
    expect(there.id).not.toBe(made)
    expect(saved).toMatchObject({ name: 'There', note: 'From the copy', choices: { filter: { instruments: [there.id] } } })
    // The instrument made here is not in the view.
    expect(await changed(client, saved!.id)).toEqual([])
    await client.instruments.update({ id: there.id, profile: { name: 'Renamed' } })
    expect(await changed(client, saved!.id)).toEqual(['instruments'])
  })
})
