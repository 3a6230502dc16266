import { Screen } from '../../ui'

export default function SignInPage() {
  return <Screen title="登录" />
}
