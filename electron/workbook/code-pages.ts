import * as tables from 'xlsx/dist/cpexcel.full.mjs'

interface CodePages {
  readonly utils: { readonly decode: (page: number, bytes: Uint8Array) => string }
}

/** SheetJS's code page tables; its types describe the CommonJS file, which is shaped otherwise. */
export const codePages = tables as unknown as CodePages
