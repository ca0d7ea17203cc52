import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { blankProfile } from '#core/contract/instruments.ts'
import { createEngine } from '#engine/engine.ts'
import { spawnReader } from '#workbook/spawn-node.ts'
import { goTo } from './journey.ts'
import { chromium, inChromium, type RunningProgram } from './program.ts'
import { say } from './words.ts'

function engineIn(userFolder: string) {
  const { router, door } = createEngine({
    spawnReader,
    userFolder,
    resources: resolve(import.meta.dirname, '../../resources'),
    who: 'Anna',
    listsRecent: false,
  })
  return { client: createRouterClient(router), door }
}

/** A mix of three instruments, and two files of one rater with other answers to one question. */
async function mixWithFiles(folder: string): Promise<{ readonly mix: string; readonly files: readonly string[] }> {
  const mix = join(folder, 'Mix.manumix')
  const files = ['Office.manumix', 'Home.manumix'].map((name) => join(folder, name))
  const { client, door } = engineIn(folder)
  await client.project.create({ file: door.grant(mix).token, name: 'Mix' })
  for (const code of ['IR2', 'POLI', 'MPMI']) await client.instruments.create({ ...blankProfile, code, name: `Instrument ${code}` })
  const { id: rater } = await client.judgements.addRater({ name: 'Bea Ruiz', organisation: null })
  await client.judgements.addRater({ name: 'Carlo Neri', organisation: null })
  for (const file of files) await client.merge.scoringFile({ file: door.grant(file).token, rater })
  for (const [at, file] of files.entries()) {
    await client.project.open({ file: door.grant(file).token })
    const [from, to, other] = (await client.instruments.list()).map(({ id }) => id)
    const one = (await client.judgements.raters())[0]!.id
    const answer = { rater: one, relation: null, confidence: 'high' as const }
    await client.judgements.assess({
      ...answer,
      from: from!,
      to: to!,
      score: at === 0 ? 2 : -1,
      rationale: at === 0 ? 'Same firms' : 'They compete',
    })
    if (at === 0) await client.judgements.assess({ ...answer, from: to!, to: other!, score: 3, rationale: null })
  }
  await door.close()
  return { mix, files }
}

inChromium('files that come back', () => {
  let folder: string
  let made: Awaited<ReturnType<typeof mixWithFiles>>
  let running: RunningProgram

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbench-collect-'))
    made = await mixWithFiles(folder)
    running = await chromium.start({ project: made.mix })
  })
  afterAll(async () => {
    await running.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('are chosen at once and show what each brings, and what they say differently', async () => {
    const { page } = running
    await goTo(page, 'judgements')
    await page.getByRole('button', { name: say('collect.title') }).click()
    await running.choose(made.files, () => page.getByRole('button', { name: say('collect.choose') }).click())
    await page.getByRole('rowheader', { name: 'Office.manumix' }).waitFor()
    await page.getByRole('rowheader', { name: 'Home.manumix' }).waitFor()
    const conflict = page.getByRole('group', { name: 'Bea Ruiz: IR2 → MPMI' })
    await conflict.getByText('Same firms').waitFor()
    await conflict.getByText('They compete').waitFor()
  })

  test('are taken over; what is left open stays listed and is settled by keyboard', async () => {
    const { page } = running
    await page.getByRole('button', { name: say('collect.take_over_other').replace('{{count, number}}', '2') }).click()
    await page.getByText(say('collect.done')).waitFor()
    await page.getByRole('button', { name: say('collect.settle') }).waitFor()
    const open = page.getByRole('radio', { name: say('collect.leave_open') })
    await open.focus()
    await page.keyboard.press('ArrowUp')
    await page.getByRole('button', { name: say('collect.settle') }).click()
    await page.getByText(say('collect.empty_title')).waitFor()
    expect(running.complaints).toEqual([])
  })

  test('bring nothing the second time', async () => {
    const { page } = running
    await running.choose(made.files, () => page.getByRole('button', { name: say('collect.choose') }).click())
    await page.getByText(say('collect.nothing_new')).waitFor()
  })

  test('dropped on the place are collected, not opened', async () => {
    const { page } = running
    const bytes = await readFile(made.files[0]!)
    const dropped = await page.evaluateHandle((base64) => {
      const transfer = new DataTransfer()
      const content = Uint8Array.from(atob(base64), (char) => char.codePointAt(0)!)
      transfer.items.add(new File([content], 'Dropped.manumix'))
      return transfer
    }, bytes.toString('base64'))
    await page.dispatchEvent('body', 'drop', { dataTransfer: dropped })
    await page.getByRole('rowheader', { name: 'Dropped.manumix' }).waitFor()
    expect(page.url()).toContain('#/judgements/collect')
  })

  test('opened by the rater, lead to judging at once and show no more than that', async () => {
    const rater = await chromium.start({ project: made.files[0]! })
    const { page } = rater
    await page.getByRole('button', { name: /Bea Ruiz/ }).waitFor()
    const places = page.getByRole('navigation', { name: say('frame.places') }).getByRole('link')
    expect(await places.allInnerTexts()).toEqual([say('place.instruments'), say('place.judgements')])
    for (const key of ['collect.title', 'judging.menu']) expect(await page.getByRole('button', { name: say(key) }).count()).toBe(0)
    await rater.close()
  })
})
