import { useHost } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { useWritable } from '#renderer/data/use-project.ts'
import { useDrop } from '#renderer/ui/use-drop.ts'
import { useImport } from '../sheets/use-import.ts'
import { useProjectFiles } from '../start/project-files.tsx'

/**
 * Files dropped on any place: a project is opened, sheets go to the import (the Sheets place takes them itself). Nothing dropped ever
 * makes the browser leave the page. True while files are held over a place that takes them.
 */
export function useDroppedFiles(place: string): boolean {
  const host = useHost()
  const files = useProjectFiles()
  const writable = useWritable()
  const { session } = useImport()
  const take = async (dropped: readonly File[]) => {
    const project = dropped.find((file) => file.name.toLowerCase().endsWith('.manumix'))
    if (project !== undefined) {
      const [grant] = await host.takeDropped([project])
      if (grant !== undefined) files.openFile(grant, false)
    } else if (place !== 'sheets' && writable) {
      const grants = await host.takeDropped(dropped)
      if (grants.length === 0) return
      session.add(grants)
      go('/sheets/import')
    }
  }
  const over = useDrop((dropped) => void take(dropped))
  return over && place !== 'sheets' && writable
}
