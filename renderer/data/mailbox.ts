/** Keeps what arrives until somebody listens, then hands everything on as it comes. The latest listener counts. */
export function mailbox<Item>(): { readonly put: (item: Item) => void; readonly open: (listener: (item: Item) => void) => void } {
  const waiting: Item[] = []
  let listener: ((item: Item) => void) | null = null
  return {
    put: (item) => {
      if (listener === null) waiting.push(item)
      else listener(item)
    },
    open: (next) => {
      listener = next
      for (const item of waiting.splice(0)) next(item)
    },
  }
}
