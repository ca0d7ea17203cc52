import { join } from 'node:path'
import { type Preferences, preferencesShape } from '#core/contract/project.ts'
import type { Answering } from './answering.ts'
import { type UserFile, userFile } from './user-files.ts'

const unset: Preferences = { language: null, theme: 'system', userName: '' }

const { language, theme, userName } = preferencesShape.shape
/** Each setting by itself: one that is missing, or that this version does not know, takes none of the others with it. */
const keptShape = preferencesShape.extend({
  language: language.catch(unset.language),
  theme: theme.catch(unset.theme),
  userName: userName.catch(unset.userName),
})

export function preferencesFile(userFolder: string): UserFile<Preferences> {
  return userFile(join(userFolder, 'preferences.json'), keptShape, unset)
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
