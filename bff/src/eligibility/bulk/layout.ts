/** How bitmaps and instructions lie in a kernel's memory. Both kernels work on this layout, so they give the same bits. */

/** Subjects of a block: its bitmap is one cache line. */
export const BLOCK = 512
/** Bytes of one bitmap of one block. */
export const LINE = BLOCK / 8
/** Subjects of a lane, the part of a block that a change costs. */
export const LANE = 128
/** Lanes of a block. */
export const LANES = BLOCK / LANE
/** Bitmaps that lie side by side in a page. */
export const PAGE_SLOTS = 256
/** Bytes between the same bitmap of two neighbouring blocks. */
export const PAGE_STRIDE = PAGE_SLOTS * LINE

/** Codes of every column: nobody sits here · nothing usable is known · the first class of known values. */
export const ABSENT = 0
export const UNKNOWN_CODE = 1
export const FIRST_CLASS = 2

/** Words of a test instruction: column, lowest code, span of codes, bitmap, flags. */
export const TEST_WORDS = 5
/** Flags of a test: codes of two bytes; keep the bits that are there. */
export const WIDE = 1
export const ADD = 2

export const AND = 0
export const OR = 1

/** Bytes of one item's sums: four lanes of met, four lanes of possible. */
export const SUM_BYTES = 32
