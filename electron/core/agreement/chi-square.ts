/**
 * The chance that chi-square with `degrees` of freedom (a whole number from 1 on) is at least `value`: the regularised upper incomplete gamma
 * function Q(degrees/2, value/2), by its series below the mean and by its continued fraction above (Numerical Recipes, 6.2).
 */
export function chanceOfChiSquare(value: number, degrees: number): number {
  if (value <= 0) return 1
  const a = degrees / 2
  const x = value / 2
  const scale = Math.exp(a * Math.log(x) - x - logGammaOfHalf(degrees))
  return x < a + 1 ? 1 - scale * lowerSeries(a, x) : scale * upperFraction(a, x)
}

const negligible = 1e-16

function lowerSeries(a: number, x: number): number {
  let term = 1 / a
  let sum = term
  for (let step = 1; term > sum * negligible; step++) {
    term *= x / (a + step)
    sum += term
  }
  return sum
}

/** Lentz's way, from the front. */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a
  let c = Number.POSITIVE_INFINITY
  let d = 1 / b
  let fraction = d
  for (let step = 1; ; step++) {
    const numerator = -step * (step - a)
    b += 2
    d = 1 / (numerator * d + b)
    c = b + numerator / c
    fraction *= c * d
    if (Math.abs(c * d - 1) < negligible * 40) return fraction
  }
}

/** log of gamma(twice/2): from gamma(1) = 1 or gamma(1/2) = √π up by gamma(a + 1) = a·gamma(a). */
function logGammaOfHalf(twice: number): number {
  let sum = twice % 2 === 0 ? 0 : Math.log(Math.PI) / 2
  for (let at = twice % 2 === 0 ? 1 : 0.5; at < twice / 2; at++) sum += Math.log(at)
  return sum
}
