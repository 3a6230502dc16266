import { DeskFault } from '../../ui/desk'
import { WHO_DECIDES } from './staff-view'

/** What went wrong at the desk; who is not allowed hears who decides. */
export const DeskProblem = (props: { error: unknown; onAgain: () => void }) => (
  <DeskFault {...props} whoMay={WHO_DECIDES} />
)
