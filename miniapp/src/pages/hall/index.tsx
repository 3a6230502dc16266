import { Screen } from '../../ui'

export default function HallPage() {
  return <Screen title="大厅" />
}
