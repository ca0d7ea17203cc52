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

/** A line from one point to another. */
export interface Line {
  readonly from: { readonly x: number; readonly y: number }
  readonly to: { readonly x: number; readonly y: number }
}

/** What labels should rather not lie on. */
export interface Around {
  readonly lines: readonly Line[]
  readonly boxes: readonly Box[]
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

/** Steps away from its disc that a label may be, and how long one is. */
const farthest = 14
const ringWidth = 7
/** What makes a place worse, in steps away from the disc. */
const cost = { way: 0.12, disc: 14, box: 10, line: 4, nearer: 5 }
/** Labels choose again this often, knowing where the others are. */
const rounds = 3

/**
 * A box for each label near its disc, inside the room and over no other label; where possible over no disc, line or box around. One that had to go away
 * from its disc, or stands nearer to another, is `far`, so that a line can lead to it. Null where there is no place left. The result is always the same.
 */
export function labelPlaces(
  discs: readonly Labelled[],
  room: Box,
  around: Around = { lines: [], boxes: [] },
): readonly (({ readonly far: boolean } & Box) | null)[] {
  const dots = discs.map(({ x, y, radius }) => ({ x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 }))
  const choices = discs.map((disc) => candidates(disc, room, discs, dots, around))
  const places: (Candidate | null)[] = discs.map(() => null)
  for (let round = 0; round < rounds; round++)
    for (const [at, own] of choices.entries()) {
      const free = own.find(({ box }) => places.every((other, place) => place === at || other === null || !overlap(box, other.box)))
      places[at] = free ?? null
    }
  return places.map((place) => (place === null ? null : { ...place.box, far: place.far }))
}

interface Candidate {
  readonly box: Box
  readonly far: boolean
  readonly cost: number
}

/** Every place for a label, the best first. */
function candidates(
  disc: Labelled,
  room: Box,
  discs: readonly Labelled[],
  dots: readonly Box[],
  { lines, boxes }: Around,
): readonly Candidate[] {
  const found: Candidate[] = []
  for (let ring = 0; ring < farthest; ring++)
    for (const [order, [right, down]] of ways.entries()) {
      const away = disc.radius + 4 + ring * ringWidth
      const box = {
        x: disc.x + right * away + (right === 0 ? -disc.width / 2 : right < 0 ? -disc.width : 0),
        y: disc.y + down * away + (down === 0 ? -disc.height / 2 : down < 0 ? -disc.height : 0),
        width: disc.width,
        height: disc.height,
      }
      if (!within(box, room)) continue
      const over = (others: readonly Box[]): number => others.reduce((sum, other) => sum + (overlap(box, other) ? 1 : 0), 0)
      const crossed = lines.reduce((sum, line) => sum + (crosses(line, box) ? 1 : 0), 0)
      const own = distance(box, disc)
      const nearer = discs.some((other) => other !== disc && distance(box, other) < own)
      found.push({
        box,
        far: ring > 1 || nearer,
        cost: ring + order * cost.way + over(dots) * cost.disc + over(boxes) * cost.box + crossed * cost.line + (nearer ? cost.nearer : 0),
      })
    }
  return found.toSorted((a, b) => a.cost - b.cost)
}

/** From a disc's rim to the box. */
function distance({ x, y, width, height }: Box, disc: Labelled): number {
  const across = Math.max(0, x - disc.x, disc.x - x - width)
  const down = Math.max(0, y - disc.y, disc.y - y - height)
  return Math.hypot(across, down) - disc.radius
}

function within(box: Box, room: Box): boolean {
  return box.x >= room.x && box.y >= room.y && box.x + box.width <= room.x + room.width && box.y + box.height <= room.y + room.height
}

/** Whether two rectangles share any room. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** Whether a line enters a box (Liang and Barsky). */
function crosses({ from, to }: Line, { x, y, width, height }: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  let [enter, leave] = [0, 1]
  for (const [step, room] of [
    [-dx, from.x - x],
    [dx, x + width - from.x],
    [-dy, from.y - y],
    [dy, y + height - from.y],
  ] as const) {
    if (step === 0) {
      if (room < 0) return false
      continue
    }
    const at = room / step
    if (step < 0) enter = Math.max(enter, at)
    else leave = Math.min(leave, at)
  }
  return enter < leave
}
