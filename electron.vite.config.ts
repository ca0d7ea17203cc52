import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { join } from 'node:path'

// Inputs are absolute: `electron/…` would be taken for the package of that name.
const at = (path: string): string => join(import.meta.dirname, path)

// Bundled, so that the processes start from one file each; what has native code or is found at run time stays outside.
const external = ['electron', 'better-sqlite3']

// What the Electron of the tests (33) and the browsers of the last years understand.
const nodeTarget = 'node20.18'
const pageTarget = 'es2022'

export default defineConfig({
  main: {
    build: {
      target: nodeTarget,
      externalizeDeps: false,
      outDir: at('out/main'),
      rolldownOptions: {
        external,
        input: {
          shell: at('electron/shell/main.ts'),
          engine: at('electron/shell/engine-process.ts'),
          reader: at('electron/workbook/process.ts'),
          'package-search': at('electron/engine/package-search-worker.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      target: nodeTarget,
      externalizeDeps: false,
      outDir: at('out/preload'),
      rolldownOptions: {
        input: { preload: at('electron/preload/preload.ts') },
        // A sandboxed preload must be one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    // Places inside the program have paths of their own, so its files are named from the root (electron-vite would say './').
    plugins: [react(), { name: 'files-from-the-root', config: () => ({ base: '/' }) }],
    build: {
      target: pageTarget,
      outDir: at('out/renderer'),
      // No file becomes a `data:` address: the policy allows fonts and scripts as files only.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: at('renderer/index.html') },
    },
  },
})
