/**
 * WeChat-only calls go to `wx` itself: Taro's stand-ins for a browser would come along into every H5 page.
 *
 * True in the WeChat build; a constant at build time, so the other branch leaves the bundle.
 */
export const inWeapp = process.env.TARO_ENV === 'weapp'

/** What this place cannot do, and a sentence that says so to the person. */
export type Absent = { absent: string }
