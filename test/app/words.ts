import en from '#resources/locales/en.json' with { type: 'json' }
import { wordingFor } from '#core/page/words.ts'

/** The program's words as its tests meet them: in English. */
export const say = wordingFor(['en'], { en })
