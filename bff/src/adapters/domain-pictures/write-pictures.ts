import { writeFileSync } from 'node:fs'
import { PICTURES_FILE, picturesText } from './pictures'

/* Draws the tables of transitions again: `npm run gen`. */
writeFileSync(PICTURES_FILE, picturesText())
