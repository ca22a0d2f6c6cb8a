import type { Provisional } from './indicator';

/** Publisher of the unemployment and benefit series, as the source line says it. */
export const jobindsats = 'Jobindsats.dk, Styrelsen for Arbejdsmarked og Rekruttering';

/**
 * Between 23 July and 20 August 2026 Jobindsats changed June 2026 in 36 of 38 areas, by up to 3.9 %, and May in 24 by up
 * to 0.7 %; every earlier month moved by less than 0.5 %.
 */
export const jobindsatsProvisional: Provisional = { months: 2, withinDays: 62 };
