import { mostSearched, type FoundPackages, type Proposal } from '#core/contract/packages.ts'
import { Refusal } from '#core/contract/refusal.ts'
import { inputParts } from '#core/package/inputs.ts'
import { materialOf, type PackageMaterial } from '#core/package/material.ts'
import type { StateNumbers } from '#core/package/states.ts'
import type { SearchResult } from '#core/package/search.ts'
import { madeFacts } from '#report/asked-facts.ts'
import { packageDocument } from '#report/package-tables.ts'
import { toCsv } from '#report/csv.ts'
import { workbookDocument } from '#report/workbook-document.ts'
import { keepPackage, removePackages, updatePackage } from '#store/commands/packages.ts'
import { listProposals, packageMaterial, type StoredProposal } from '#store/queries/packages.ts'
import { projectFacts } from '#store/queries/project.ts'
import { askedNames } from './asked-names.ts'
import type { Answering } from './answering.ts'
import { fileName, mimes } from './exported-file.ts'
import { hash, hashesOf, keptWith } from './kept-package.ts'
import { wordsIn } from './language-words.ts'
import { madeMark, madeToday } from './made-on.ts'
import { searchPackages } from './package-search.ts'
import type { Session } from './session.ts'
import { keepAnswers } from './worked-out.ts'

export function packageCalls(os: Answering, session: Session, who: () => string) {
  const materials = keepAnswers(
    4,
    () => session.revision,
    ({ taxonomy }: { readonly taxonomy: number | null }) => session.project().read((db) => packageMaterial(db, taxonomy)),
  )
  const materialFor = (taxonomy: number | null, ids: readonly number[]): PackageMaterial => {
    session.project()
    const { material } = materials.ask({ taxonomy })
    const missing = ids.find((id) => !material.instruments.some((instrument) => instrument.id === id))
    if (missing !== undefined) throw new Refusal('not_found', { instrument: missing })
    return materialOf(material, ids)
  }
  const names = (ids: readonly number[]): string =>
    session
      .project()
      .read(listProposals)
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => name)
      .slice(0, 3)
      .join(', ')
  const proposals = (): Proposal[] => {
    const stored = session.project().read(listProposals)
    return stored.map((one) => withChanges(one, materials.ask({ taxonomy: one.taxonomy }).material))
  }

  return os.packages.router({
    material: os.packages.material.handler(({ input: { taxonomy } }) => {
      session.project()
      return materials.ask({ taxonomy })
    }),

    inputs: os.packages.inputs.handler(({ input: { taxonomy, instruments, numbers } }) => ({
      inputs: inputsOf(materialFor(taxonomy, instruments), numbers),
    })),

    search: os.packages.search.handler(async function* ({ input, signal }) {
      const { instruments, taxonomy } = input
      if (instruments.length > mostSearched)
        throw new Refusal('too_many_in_package', { instruments: instruments.length, most: mostSearched })
      const ids = instruments.map(({ id }) => id)
      for await (const result of searchPackages({ question: input, material: materialFor(taxonomy, ids) }, signal)) yield answerOf(result)
    }),

    proposals: os.packages.proposals.handler(proposals),

    keep: os.packages.keep.handler(({ input }) => {
      const material = materialFor(
        input.taxonomy,
        input.states.map(({ instrument }) => instrument),
      )
      const states = input.states.map(({ state }) => state)
      return {
        id: session.project().command('keep_package', { name: input.name }, (db) =>
          keepPackage(db, {
            ...input,
            author: who(),
            keptAt: new Date().toISOString(),
            invented: false,
            ...keptWith(material, states, input.numbers),
          }),
        ),
      }
    }),

    update: os.packages.update.handler(({ input: { id, ...changes } }) => {
      session.project().command('update_package', { name: changes.name ?? names([id]) }, (db) => updatePackage(db, id, changes))
      return {}
    }),

    remove: os.packages.remove.handler(({ input: { ids } }) => {
      session.project().command('remove_packages', { name: names(ids), count: ids.length }, (db) => removePackages(db, ids))
      return {}
    }),

    export: os.packages.export.handler(async ({ input: { taxonomy, numbers, states, list, format, language } }) => {
      const material = materialFor(
        taxonomy,
        states.map(({ instrument }) => instrument),
      )
      const shown = {
        material,
        states: states.map(({ state }) => state),
        numbers,
        list,
        proposals: proposals(),
        coverageBy: taxonomy === null ? null : askedNames(session, language).taxonomy(taxonomy),
      }
      const inputs = inputsOf(material, numbers)
      const { sheets, listTable } = packageDocument(
        shown,
        madeFacts(madeToday(inputs, language), wordsIn(language)),
        wordsIn(language),
        language,
      )
      const bytes = format === 'csv' ? Buffer.from(toCsv(listTable, language)) : await workbookDocument(sheets)
      const name = fileName(session.project().read(projectFacts).name) || 'mix'
      const mark = format === 'csv' ? `-${madeMark(inputs)}` : ''
      return { name: `${name}-packages${mark}.${format}`, mime: mimes[format], base64: Buffer.from(bytes).toString('base64') }
    }),
  })
}

/** Digest of what packages of these instruments are reckoned from, with the numbers that states stand for. */
function inputsOf(material: PackageMaterial, numbers: StateNumbers): string {
  return digestOf(hashesOf(material), numbers)
}

function digestOf(hashes: StoredProposal['hashes'], { gives, receives, budgetFactor }: StateNumbers): string {
  return hash([JSON.stringify({ gives, receives, budgetFactor }), ...inputParts.map((part) => hashes[part] ?? '')].join(' '))
}

function answerOf({ best, front, ...rest }: SearchResult): FoundPackages {
  const listed = (packages: SearchResult['best']) => packages.map(({ states, netSynergy }) => ({ states: states.join(''), netSynergy }))
  return { ...rest, best: listed(best), front: rest.finished && front !== null ? listed(front) : null }
}

function withChanges({ hashes, ...proposal }: StoredProposal, material: PackageMaterial): Proposal {
  const now = hashesOf(
    materialOf(
      material,
      proposal.states.map(({ instrument }) => instrument),
    ),
  )
  return {
    ...proposal,
    inputs: digestOf(hashes, proposal.numbers),
    changed: inputParts.filter((part) => hashes[part] !== now[part]),
  }
}
