import { largestProfile, type ProfileFile, profileFile, profileFileKind, profileFileVersion } from '#core/contract/profiles.ts'
import { Refusal } from '#core/contract/refusal.ts'
import type { OwnProfile } from '#core/sheet/profiles/own-profile.ts'
import type { OwnProfileId } from '#core/sheet/profiles/profile.ts'
import { putProfile, removeProfile, renameProfile } from '#store/commands/profiles.ts'
import { listProfiles, ownProfiles } from '#store/queries/profiles.ts'
import type { Answering } from './answering.ts'
import type { Session } from './session.ts'

export function profileCalls(os: Answering, session: Session) {
  const find = (id: OwnProfileId): OwnProfile => {
    const found = session
      .project()
      .read(ownProfiles)
      .find((profile) => profile.id === id)
    if (!found) throw new Refusal('not_found')
    return found
  }
  return os.profiles.router({
    list: os.profiles.list.handler(() => session.project().read(listProfiles)),

    rename: os.profiles.rename.handler(({ input: { id, name } }) => {
      session.project().command('rename_profile', { name, before: find(id).name }, (db) => renameProfile(db, id, name))
      return {}
    }),

    remove: os.profiles.remove.handler(({ input: { id } }) => {
      session.project().command('remove_profile', { name: find(id).name }, (db) => removeProfile(db, id))
      return {}
    }),

    export: os.profiles.export.handler(({ input: { id } }) => {
      const profile = find(id)
      return { fileName: fileNameOf(profile.name), text: profileText(profile) }
    }),

    import: os.profiles.import.handler(({ input: { text } }) => {
      const { id: uuid, name, settled } = readProfile(text)
      const id: OwnProfileId = `own:${uuid}`
      session.project().command('import_profile', { name }, (db) => putProfile(db, id, name, settled))
      return { id, name }
    }),
  })
}

function profileText({ id, name, settled }: OwnProfile): string {
  const file: ProfileFile = { format: 'manumix-sheet-profile', version: profileFileVersion, id: id.slice('own:'.length), name, settled }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** Refuses `not_a_profile` for any other text, `newer_profile` for one that a newer program wrote. */
function readProfile(text: string): ProfileFile {
  const json = text.length > largestProfile ? null : parsedJson(text)
  const kind = profileFileKind.safeParse(json)
  if (!kind.success) throw new Refusal('not_a_profile')
  if (kind.data.version > profileFileVersion) throw new Refusal('newer_profile', { version: kind.data.version })
  const file = profileFile.safeParse(json)
  if (!file.success) throw new Refusal('not_a_profile', { field: file.error.issues[0]?.path.join('.') ?? '' })
  return file.data
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return null
  }
}

/** A name that every system takes as a file's. */
function fileNameOf(name: string): string {
  const plain = name
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 80)
  return `${plain === '' ? 'profile' : plain}.manumix-profile.json`
}
