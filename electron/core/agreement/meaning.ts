/**
 * Krippendorff (Content Analysis, 2004, page 241): conclusions can be relied on from .800, from .667 only tentative ones be drawn. "Weak" stands
 * for what he would not build upon at all.
 */
export type AlphaMeaning = 'firm' | 'tentative' | 'weak'

export function alphaMeaning(alpha: number): AlphaMeaning {
  return alpha >= 0.8 ? 'firm' : alpha >= 0.667 ? 'tentative' : 'weak'
}

/** The words of Landis and Koch (Biometrics 33, 1977, page 165), "clearly arbitrary" by their own account. */
export type KappaMeaning = 'poor' | 'slight' | 'fair' | 'moderate' | 'substantial' | 'almost_perfect'

/** Their bands .00-.20, .21-.40 and so on: each reaches to its upper end, so that none falls between two. */
export function kappaMeaning(kappa: number): KappaMeaning {
  if (kappa < 0) return 'poor'
  return kappa <= 0.2 ? 'slight' : kappa <= 0.4 ? 'fair' : kappa <= 0.6 ? 'moderate' : kappa <= 0.8 ? 'substantial' : 'almost_perfect'
}
