/**
 * Why a cell has no number. The four stay different to the last chart, and none of them is 0.
 * - `blank`: the source left the cell empty, the row did not exist or nothing was stated
 * - `withheld`: the source has a number and does not publish it (jobindsats: missing, `*`)
 * - `not_available`: the source says that it has none (`..`, `-`, NA, null)
 * - `not_a_number`: the cell holds something that cannot be read as a number
 * - `divided_by_zero`: a spreadsheet's own error (`#DIVISION/0!`, `#DIV/0!`)
 */
export type Missing = 'blank' | 'withheld' | 'not_available' | 'not_a_number' | 'divided_by_zero';
