import type { Provisional } from '../indicator';

/** Publisher of the count of displaced Ukrainians at work, as the source line says it. */
export const monitoring = 'Styrelsen for Arbejdsmarked og Rekruttering (STAR)';

/**
 * Late registrations raise a month for about two months: June 2022 went from 2,724 to 3,410, July from 4,258 to 4,565
 * (36 % to 43.4 %), each with the count of the following month.
 */
export const monitoringProvisional: Provisional = { months: 2, withinDays: 62 };
