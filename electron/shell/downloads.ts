import { app, type Session } from 'electron'
import { join } from 'node:path'
import { isPageAddress } from './page-address.ts'

/** Files that the page made itself (`<a download>`) are saved where the user says; any other download is refused. */
export function saveDownloads(session: Session): void {
  session.on('will-download', (event, item) => {
    const address = new URL(item.getURL())
    if (!(address.protocol === 'blob:' && isPageAddress(address.pathname))) {
      event.preventDefault()
      return
    }
    item.setSaveDialogOptions({ defaultPath: join(app.getPath('documents'), item.getFilename()) })
  })
}
