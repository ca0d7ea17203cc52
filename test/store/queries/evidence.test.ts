import { describe, expect, it } from 'vitest'
import { findCandidates } from '#core/identity/candidates.ts'
import { evidenceStretches, organisationEvidence } from '#store/queries/evidence.ts'
import { organisationCards } from '#store/queries/organisation-cards.ts'
import { importSheets, layoutOf, record, testProject } from '../project.ts'

const partners = layoutOf({ kind: 'participations', instrument: { kind: 'none' }, headings: ['Code', 'Partner', 'Role', 'Town'] })

/** An operation in Torino with two partners elsewhere. */
function withPartners() {
  const project = testProject()
  const partner = (beneficiary: string, place: string, website: string) =>
    record({ code: 'P1', beneficiary, role: 'participant', place, postcode: '13900', website })
  project.write((db) => {
    importSheets(db, [
      {
        records: [record({ code: 'P1', title: 'One', beneficiary: 'Alfa Srl', place: 'Torino', instrumentCode: 'I1' })],
        layout: layoutOf(),
      },
    ])
    importSheets(db, [
      {
        records: [
          partner('Consorzio Valdora', 'Biella', 'https://www.valdora.example/it'),
          partner('Valdora Innovazione', 'Ivrea', 'valdora.example'),
        ],
        layout: partners,
      },
    ])
  })
  const evidence = evidenceStretches(project.read).flatMap((stretch) => organisationEvidence(project.read, stretch))
  return { project, evidence }
}

describe('what is known of an organisation for comparing', () => {
  it("is a partner's own place, postcode and web site, not those of the operation", () => {
    const { project, evidence } = withPartners()
    expect(evidence.map(({ names, places, postcodes, webSites }) => [names[0]?.name, places, postcodes, webSites])).toEqual([
      ['Alfa Srl', ['Torino'], [], []],
      ['Consorzio Valdora', ['Biella'], ['13900'], ['https://www.valdora.example/it']],
      ['Valdora Innovazione', ['Ivrea'], ['13900'], ['valdora.example']],
    ])
    const cards = organisationCards(
      project.read,
      evidence.map(({ id }) => id),
    )
    expect([...cards.values()].map(({ name, places }) => [name, places]).sort()).toEqual([
      ['Alfa Srl', ['Torino']],
      ['Consorzio Valdora', ['Biella']],
      ['Valdora Innovazione', ['Ivrea']],
    ])
  })

  it('lets a web site in common speak for a pair', () => {
    const { evidence } = withPartners()
    const [pair] = findCandidates(evidence)
    expect(pair?.reasons).toContainEqual({ kind: 'same_web_site', webSite: 'valdora.example' })
  })
})
