import { join } from 'node:path'
import { type Preferences, preferencesShape } from '#core/contract/project.ts'
import type { Answering } from './answering.ts'
import { type UserFile, userFile } from './user-files.ts'

const unset: Preferences = { language: null, theme: 'system', userName: '' }

export function preferencesFile(userFolder: string): UserFile<Preferences> {
  return userFile(join(userFolder, 'preferences.json'), preferencesShape, unset)
}

export function preferencesCalls(os: Answering, file: UserFile<Preferences>) {
  return os.preferences.router({
    get: os.preferences.get.handler(() => file.read()),
    set: os.preferences.set.handler(({ input }) => {
      const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
      file.write({ ...file.read(), ...given })
      return {}
    }),
  })
}
