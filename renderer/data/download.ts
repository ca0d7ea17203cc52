import latin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'
import latinExt from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url'

/** Bytes of a base64 text. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64)
  // An iterator over the letters takes a second for 20 MB.
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes
}

export function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

/** Hands a file to the browser's (or Electron's) own way of saving. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

const faces = [
  {
    address: latin,
    range: 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212',
  },
  { address: latinExt, range: 'U+0100-02BA,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0' },
]

/** A picture drawn by itself sees no typeface of the page: it gets its own copy. */
async function withTypeface(svg: string): Promise<string> {
  const rules = await Promise.all(
    faces.map(async ({ address, range }) => {
      const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer())
      return `@font-face{font-family:"Source Sans 3 Variable";font-weight:200 900;src:url(data:font/woff2;base64,${base64Of(bytes)}) format("woff2");unicode-range:${range}}`
    }),
  )
  return svg.replace(/<svg[^>]*>/, (opening) => `${opening}<style>${rules.join('')}</style>`)
}

/** Pixels of the longer side of an A4 sheet at 300 dots an inch. */
const printed = 3508

/** The picture in pixels for print, at least twice as dense as its own size, on white. */
export async function pngFromSvg(svg: string): Promise<Blob> {
  const image = new Image()
  const address = URL.createObjectURL(new Blob([await withTypeface(svg)], { type: 'image/svg+xml' }))
  try {
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    const density = Math.max(2, printed / Math.max(image.naturalWidth, image.naturalHeight))
    canvas.width = Math.round(image.naturalWidth * density)
    canvas.height = Math.round(image.naturalHeight * density)
    const brush = canvas.getContext('2d')
    if (brush === null) throw new Error('no canvas')
    brush.fillStyle = '#ffffff'
    brush.fillRect(0, 0, canvas.width, canvas.height)
    brush.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png'),
    )
  } finally {
    URL.revokeObjectURL(address)
  }
}
