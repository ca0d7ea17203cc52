import { useMutation } from '@tanstack/react-query'
import { bytesOf, download } from '#renderer/data/download.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'

/** Gives the terms of a taxonomy out as a table that can be taken again. */
export function useTermsExport(taxonomy: number) {
  const { client } = useEngine()
  const { language } = useFormat()
  return useMutation({
    mutationFn: async (format: 'xlsx' | 'csv') => {
      const file = await client.taxonomies.exportTerms({ id: taxonomy, format, language })
      download(file.name, new Blob([bytesOf(file.base64)], { type: file.mime }))
    },
  })
}
