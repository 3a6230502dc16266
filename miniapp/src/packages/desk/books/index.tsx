import { PoolBooksScreen } from '../../../features/desk/pool-books-screen'
import { StaffGate } from '../../../features/desk/staff-gate'

export default function PoolBooksPage() {
  return <StaffGate on="desk-books">{staff => <PoolBooksScreen staff={staff} />}</StaffGate>
}
