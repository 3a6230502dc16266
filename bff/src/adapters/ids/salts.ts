import { unpredictable } from './unpredictable'

const SALT_BYTES = 16

/** 16 unpredictable bytes as hex: nobody can try out which line a leaf is. */
export const randomSalt = (): string => unpredictable(SALT_BYTES).toString('hex')
