import { config } from 'zod'

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML: (text: string) => string | null; createScriptURL: (address: string) => string | null },
  ): unknown
}

/**
 * Holds the page to texts. With the header `require-trusted-types-for 'script'` every text that some library puts into
 * `innerHTML` passes here: one that could make an element is refused, so words of a foreign sheet never become markup. Texts
 * without `<` make none (style sheets of the component library, the emptying of a container by the chart library).
 * Workers may be started from the program's own files only. Browsers that do not know the header ignore it.
 */
function holdToText(page: { readonly trustedTypes?: TrustedTypes; readonly location: { readonly href: string } }): void {
  page.trustedTypes?.createPolicy('default', {
    createHTML: (text) => (text.includes('<') ? null : text),
    createScriptURL: (address) => (new URL(address, page.location.href).host === new URL(page.location.href).host ? address : null),
  })
}

holdToText(window)
// The policy allows no code from texts; without this zod would try it, and the refusal would stand in the console.
config({ jitless: true })
