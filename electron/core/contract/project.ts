import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { personsChoices, topics } from '../model/vocabulary.ts'
import { call, done } from './refusal.ts'

/** An opaque name for a file that the host let the user choose. */
export const fileToken = z.string().min(8).max(64)

export const readOnlyReasons = ['chosen', 'file_read_only', 'folder_read_only', 'in_use'] as const

export const projectState = z.object({
  /** Null while the start screen shows. */
  project: z
    .object({
      name: z.string(),
      /** File name without its folder. */
      file: z.string(),
      folder: z.string(),
      access: z.enum(['write', 'read']),
      readOnlyReason: z.enum(readOnlyReasons).nullable(),
      /** Who has it open for writing, where somebody else has ("Anna on PC-12"). */
      owner: z.string().nullable(),
      /** The shipped demo: beneficiaries are invented. */
      demo: z.boolean(),
      /** A scoring file: the one rater whom it is for. */
      scoringRater: z.number().nullable(),
      /** Names of natural persons in everything that leaves the program, unless an export is asked for otherwise. */
      persons: z.enum(personsChoices),
      counts: z.object({
        deliveries: z.number(),
        operations: z.number(),
        organisations: z.number(),
        instruments: z.number(),
        participations: z.number(),
        raters: z.number(),
        /** Answers of raters on the project's scale; "cannot assess" is one. */
        assessments: z.number(),
        /** How many of them are "cannot assess". */
        unable: z.number(),
      }),
      /** Name of the command that undo would take back (key `command.NAME`), null where there is none. */
      undo: z.string().nullable(),
      redo: z.string().nullable(),
      /** A long action that holds the file. */
      busy: z.enum(['import', 'take_back', 'decide']).nullable(),
      /** Problems found by the background check; null until it has run. */
      problems: z.array(z.string()).nullable(),
    })
    .nullable(),
})
export type ProjectState = z.infer<typeof projectState>

export const historyEntry = z.object({
  id: z.number(),
  at: z.string(),
  who: z.string(),
  command: z.string(),
  facts: z.record(z.string(), z.unknown()),
})

export const project = {
  state: call.output(projectState),
  /** Makes the file (refused where it exists, unless the host's dialog asked to replace) and opens it. */
  create: call.input(z.object({ file: fileToken, name: z.string().min(1).max(200), demo: z.boolean().default(false) })).output(done),
  /** Opens for writing where possible, else read-only with the reason in `state`. */
  open: call.input(z.object({ file: fileToken, readOnly: z.boolean().default(false) })).output(done),
  /** Opens the demo: a writable copy kept in the user's folder, made anew with `fresh`. */
  openDemo: call.input(z.object({ fresh: z.boolean().default(false) })).output(done),
  close: call.output(done),
  rename: call.input(z.object({ name: z.string().trim().min(1).max(200) })).output(done),
  choosePersons: call.input(z.object({ persons: z.enum(personsChoices) })).output(done),
  undo: call.output(done),
  redo: call.output(done),
  /**
   * A consistent copy of the open project under another name, in which natural persons are masked (unless the project or `persons` says otherwise)
   * wherever their names and identifiers stand. `word`: "Natural person" in the reader's language.
   */
  copy: call.input(z.object({ file: fileToken, word: z.string(), persons: z.enum(personsChoices).optional() })).output(done),
  history: call
    .input(z.object({ before: z.number().optional(), limit: z.number().int().max(200).default(50) }))
    .output(z.array(historyEntry)),
  /** Projects opened before, newest first; a token each where the file still exists. */
  recent: call.output(
    z.array(z.object({ name: z.string(), file: z.string(), folder: z.string(), openedAt: z.string(), token: fileToken.nullable() })),
  ),
  forgetRecent: call.input(z.object({ file: z.string(), folder: z.string() })).output(done),
  /** What changed, for as long as the page listens. */
  changes: call.output(eventIterator(z.object({ topics: z.array(z.enum(topics)) }))),
}

/** What the user set once for this machine; kept in the user's folder, not in a project. */
export const preferencesShape = z.object({
  language: z.enum(['en', 'it']).nullable(),
  theme: z.enum(['light', 'dark', 'system']),
  /** Name written on judgements and in the history. */
  userName: z.string().max(100),
})
export type Preferences = z.infer<typeof preferencesShape>

export const preferences = {
  get: call.output(preferencesShape),
  set: call.input(preferencesShape.partial()).output(done),
}
