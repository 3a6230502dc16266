import { inWeapp } from './target'

/** WeChat prints nothing; a browser does. */
export const canPrint = !inWeapp

/** Opens the browser's print dialog for this page. */
export function printPage(): void {
  if (canPrint) window.print()
}
