import { setImmediate as nextTurn } from 'node:timers/promises'
import type { DecisionEffect } from '#core/contract/identity.ts'
import { identityBy } from '#core/identity/decisions.ts'
import { acceptProposals } from '#store/commands/accept-proposals.ts'
import { decideDifferent, decideSame, revertDecisions, splitOrganisation } from '#store/commands/decisions.ts'
import { groupOrganisations, renameGroup } from '#store/commands/groups.ts'
import { forgetWaiting, takeOverDecisions } from '#store/commands/take-over-decisions.ts'
import type { ReadDb } from '#store/file/handles.ts'
import { listDecisions, standingSet } from '#store/queries/decision-log.ts'
import { listGroups } from '#store/queries/groups.ts'
import { standingDecisions } from '#store/queries/identity.ts'
import { effectOf, planRevert, planSame, planSplit } from '#store/queries/identity-plan.ts'
import { listEveryone } from '#store/queries/everyone.ts'
import { organisationCard, organisationCards } from '#store/queries/organisation-cards.ts'
import { answeredProposals, filterProposals, openProposals } from '#store/queries/review-queue.ts'
import { listWaiting } from '#store/queries/waiting-decisions.ts'
import { decisionsForFile } from '#store/queries/decisions-for-file.ts'
import { projectFacts } from '#store/queries/project.ts'
import type { Answering } from './answering.ts'
import { decisionLogFile, readDecisionLog } from './decision-log-file.ts'
import type { Grants } from './grants.ts'
import { createProposals } from './proposals.ts'
import type { Readings } from './readings.ts'
import type { Session } from './session.ts'

/** Milliseconds after which whoever else asks gets a turn. */
const longestTurn = 15

export interface IdentityParts {
  readonly session: Session
  readonly grants: Grants
  readonly readings: Readings
  readonly who: () => string
}

export function identityCalls(os: Answering, { session, grants, readings, who }: IdentityParts) {
  const proposals = createProposals(session)
  const cards = (db: ReadDb, a: number, b: number) => ({ a: organisationCard(db, a), b: organisationCard(db, b) })

  return os.identity.router({
    queue: os.identity.queue.handler(({ input: { filter, offset, limit } }) => {
      const { candidates, working } = proposals.current()
      return session.project().read((db) => {
        const open = openProposals(db, candidates)
        const fitting = filterProposals(db, open, filter)
        const page = fitting.slice(offset, offset + limit)
        const shown = organisationCards(
          db,
          page.flatMap(({ a, b }) => [a, b]),
        )
        const countries = open.proposals.flatMap(({ a, b }) => [open.factsOf(a).country, open.factsOf(b).country])
        return {
          working,
          total: fitting.length,
          decided: answeredProposals(db),
          undecided: open.proposals.length,
          countries: [...new Set(countries.filter((country) => country !== null))].sort(),
          reasons: [...new Set(open.proposals.flatMap(({ candidate }) => candidate.reasons.map(({ kind }) => kind)))].sort(),
          entries: page.map(({ a, b, candidate }) => ({
            a: shown.get(a)!,
            b: shown.get(b)!,
            similarity: candidate.similarity,
            suggests: candidate.suggests,
            reasons: candidate.reasons,
          })),
        }
      })
    }),

    preview: os.identity.preview.handler(({ input }): DecisionEffect =>
      session.project().read((db) => {
        switch (input.kind) {
          case 'same':
            return effectOf(db, planSame(db, input.a, input.b))
          case 'split':
            return effectOf(db, planSplit(db, input.organisation, input.spellings))
          case 'revert':
            return effectOf(db, planRevert(db, [input.id]))
        }
      }),
    ),

    decide: os.identity.decide.handler(({ input: { kind, a, b, note } }) => {
      const project = session.project()
      const { candidates } = proposals.current()
      const [shown, proposed] = project.read((db) => {
        const { rootOf } = identityBy(standingDecisions(db))
        const found = candidates.find(
          (one) => [rootOf(one.a), rootOf(one.b)].includes(a) && [rootOf(one.a), rootOf(one.b)].includes(b) && a !== b,
        )
        return [cards(db, a, b), found] as const
      })
      // What was proposed is decided, not what the two have become by other decisions.
      const pair = { a: proposed?.a ?? a, b: proposed?.b ?? b, proposed }
      proposals.keepThrough(() =>
        project.command(kind === 'same' ? 'decide_same' : 'decide_different', { a: shown.a.name, b: shown.b.name }, (db) =>
          kind === 'same' ? decideSame(db, pair, { who: who(), note }) : decideDifferent(db, pair, { who: who(), note }),
        ),
      )
      return {}
    }),

    acceptAll: os.identity.acceptAll.handler(async function* ({ input: { filter, note }, signal }) {
      const project = session.project()
      const { candidates } = proposals.current()
      const chosen = project.read((db) => filterProposals(db, openProposals(db, candidates), filter)).map(({ candidate }) => candidate)
      const long = project.beginCommand('accept_proposals')
      try {
        const steps = acceptProposals(long.db, chosen, { who: who(), note })
        for (let turn = performance.now(), step = steps.next(); ; step = steps.next()) {
          if (step.done) {
            proposals.keepThrough(() => long.commit({ count: chosen.length, similarity: filter.similarity }))
            yield { kind: 'done', ...step.value } as const
            return
          }
          if (performance.now() - turn < longestTurn) continue
          yield { kind: 'progress', done: step.value, total: chosen.length } as const
          await nextTurn()
          signal?.throwIfAborted()
          long.mustGoOn()
          turn = performance.now()
        }
      } finally {
        long.rollback()
      }
    }),

    split: os.identity.split.handler(({ input: { organisation, spellings, note } }) => {
      const project = session.project()
      const { name } = project.read((db) => organisationCard(db, organisation))
      const parts = spellings.map((one) => (one.place === undefined ? one.name : `${one.name} (${one.place})`))
      const { made } = project.command('split_organisation', { name, spellings: parts.join(', ') }, (db) =>
        splitOrganisation(db, { organisation, spellings }, { who: who(), note }),
      )
      return { id: made }
    }),

    revert: os.identity.revert.handler(({ input: { ids } }) => {
      session.project().command('revert_decisions', { count: ids.length }, (db) => revertDecisions(db, ids, who()))
      return {}
    }),

    decisions: os.identity.decisions.handler(({ input }) => session.project().read((db) => listDecisions(db, input))),

    exportLog: os.identity.exportLog.handler(async ({ input: { format, words, language, persons } }) => {
      const [log, { name }] = session
        .project()
        .read((db) => [decisionsForFile(db, words['person'] ?? 'person', persons), projectFacts(db)] as const)
      const file = await decisionLogFile(log, format, name, words, language)
      return { name: file.name, mime: file.mime, base64: Buffer.from(file.bytes).toString('base64') }
    }),

    takeOver: os.identity.takeOver.handler(async ({ input, signal }) => {
      const project = session.project()
      const { file, decisions } = await readDecisionLog(readings, grants.resolve(input.file).path, signal)
      return project.command('take_over_decisions', { file, count: decisions.length }, (db) =>
        takeOverDecisions(db, decisions, file, { who: who(), note: null }),
      )
    }),

    waiting: os.identity.waiting.handler(() => session.project().read(listWaiting)),

    forgetWaiting: os.identity.forgetWaiting.handler(({ input: { ids } }) => {
      session.project().command('forget_waiting', { count: ids.length }, (db) => forgetWaiting(db, ids))
      return {}
    }),

    standingSet: os.identity.standingSet.handler(({ input }) => ({ ids: session.project().read((db) => standingSet(db, input.key)) })),

    groups: os.identity.groups.handler(() => session.project().read(listGroups)),

    group: os.identity.group.handler(({ input: { note, ...grouping } }) => {
      const project = session.project()
      const names = project.read((db) => grouping.organisations.slice(0, 10).map((one) => organisationCard(db, one).name))
      const id = proposals.keepThrough(() =>
        project.command('group_organisations', { name: names.join(', '), count: grouping.organisations.length }, (db) =>
          groupOrganisations(db, grouping, { who: who(), note }),
        ),
      )
      return { id }
    }),

    renameGroup: os.identity.renameGroup.handler(({ input: { id, name } }) => {
      proposals.keepThrough(() => session.project().command('rename_group', { name }, (db) => renameGroup(db, id, name)))
      return {}
    }),

    everyone: os.identity.everyone.handler(async ({ input: { candidates, word, persons } }) => {
      const found = candidates ? await proposals.settled() : null
      return session.project().read((db) => {
        const listed = listEveryone(db, word, persons)
        const open = found === null ? null : openProposals(db, found).proposals
        return {
          organisations: [...listed.values()],
          candidates:
            open &&
            open.map(({ a, b, candidate: { similarity, reasons } }) => ({
              a: listed.get(a)!.id,
              b: listed.get(b)!.id,
              similarity,
              reasons: [...new Set(reasons.map(({ kind }) => kind))],
            })),
        }
      })
    }),

    card: os.identity.card.handler(({ input }) => session.project().read((db) => organisationCard(db, input.id))),
  })
}
