import { useHost } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { useWritable } from '#renderer/data/use-project.ts'
import { useDrop } from '#renderer/ui/use-drop.ts'
import { bringInAddress } from '../bring-in/bring-in-address.ts'
import { collectAddress } from '../collect/entries.tsx'
import { useImport } from '../sheets/use-import.ts'
import { useProjectFiles } from '../start/project-files.tsx'

/** Places that take dropped files themselves: sheets, files to collect, a matrix. */
const takesItself: readonly string[] = ['/sheets', collectAddress, bringInAddress]

/**
 * Files dropped on any other place: a project is opened, sheets go to the import. Nothing dropped ever
 * makes the browser leave the page. True while files are held over a place that takes them.
 */
export function useDroppedFiles(path: string): boolean {
  const place = takesItself.find((one) => path === one || path.startsWith(`${one}/`))
  const host = useHost()
  const files = useProjectFiles()
  const writable = useWritable()
  const { session } = useImport()
  const take = async (dropped: readonly File[]) => {
    if (place === collectAddress || place === bringInAddress) return
    const project = dropped.find((file) => file.name.toLowerCase().endsWith('.manumix'))
    if (project !== undefined) {
      const [grant] = await host.takeDropped([project])
      if (grant !== undefined) files.openFile(grant, false)
    } else if (place === undefined && writable) {
      const grants = await host.takeDropped(dropped)
      if (grants.length === 0) return
      session.add(grants)
      go('/sheets/import')
    }
  }
  const over = useDrop((dropped) => void take(dropped).catch(files.tellError))
  return over && place === undefined && writable
}
