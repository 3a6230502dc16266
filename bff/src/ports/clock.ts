/** The city's clock; the stand-ins can move it. Time enters the domain as an argument only. */
export interface Clock {
  now(): Date
}
