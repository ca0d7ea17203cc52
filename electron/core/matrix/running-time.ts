import { firstDay, lastDay } from './coded-date.ts'

/** Stretches of days without overlaps in ascending order: begin, end, begin, end … both included, days since 1970. */
export type RunningTime = readonly number[]

/**
 * When at least one of the operations was running: from the start to the end, whole months and years where no day is said.
 * `start` and `end` are coded dates that go together by place; an operation without both, or with its end before its start, says nothing.
 */
export function runningTime(start: ArrayLike<number>, end: ArrayLike<number>): RunningTime {
  const stretches: { begin: number; last: number }[] = []
  for (let at = 0; at < start.length; at++) {
    if (start[at] === 0 || end[at] === 0) continue
    const begin = firstDay(start[at]!)
    const last = lastDay(end[at]!)
    if (last >= begin) stretches.push({ begin, last })
  }
  stretches.sort((a, b) => a.begin - b.begin)
  const joined: number[] = []
  for (const { begin, last } of stretches) {
    const before = joined.length - 1
    if (before > 0 && begin <= joined[before]! + 1) joined[before] = Math.max(joined[before]!, last)
    else joined.push(begin, last)
  }
  return joined
}

export function daysOf(time: RunningTime): number {
  let days = 0
  for (let at = 0; at < time.length; at += 2) days += time[at + 1]! - time[at]! + 1
  return days
}

/** Days in both. */
export function commonDays(a: RunningTime, b: RunningTime): number {
  let days = 0
  for (let inA = 0, inB = 0; inA < a.length && inB < b.length;) {
    const begin = Math.max(a[inA]!, b[inB]!)
    const last = Math.min(a[inA + 1]!, b[inB + 1]!)
    if (last >= begin) days += last - begin + 1
    if (a[inA + 1]! < b[inB + 1]!) inA += 2
    else inB += 2
  }
  return days
}
