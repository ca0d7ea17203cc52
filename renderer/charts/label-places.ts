/** A rectangle in pixels. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A disc that is to be labelled, and how large its label is. */
export interface Labelled {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly width: number
  readonly height: number
}

/** Right, left, above, below, then the corners: where a label reads best comes first. */
const ways = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [0.75, -0.75],
  [0.75, 0.75],
  [-0.75, -0.75],
  [-0.75, 0.75],
] as const

/** Farther than this a label looks lost, and another place that overlaps a disc is better. */
const farthest = 14

/**
 * A box for each label beside its disc, inside the room, over no other label and where possible over no disc; one that had to go away from its
 * disc is `far`, so that a line can lead to it. Null where there is no place left. Discs that come first choose first; the result is always the same.
 */
export function labelPlaces(discs: readonly Labelled[], room: Box): readonly (({ readonly far: boolean } & Box) | null)[] {
  const taken: Box[] = []
  const dots = discs.map(({ x, y, radius }) => ({ x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 }))
  return discs.map((disc) => {
    for (const barred of [dots, []])
      for (let ring = 0; ring < farthest; ring++)
        for (const [right, down] of ways) {
          const away = disc.radius + 4 + ring * 7
          const box = {
            x: disc.x + right * away + (right === 0 ? -disc.width / 2 : right < 0 ? -disc.width : 0),
            y: disc.y + down * away + (down === 0 ? -disc.height / 2 : down < 0 ? -disc.height : 0),
            width: disc.width,
            height: disc.height,
          }
          if (!within(box, room) || [...taken, ...barred].some((other) => overlap(box, other))) continue
          taken.push(box)
          return { ...box, far: ring > 1 }
        }
    return null
  })
}

function within(box: Box, room: Box): boolean {
  return box.x >= room.x && box.y >= room.y && box.x + box.width <= room.x + room.width && box.y + box.height <= room.y + room.height
}

/** Whether two rectangles share any room. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
