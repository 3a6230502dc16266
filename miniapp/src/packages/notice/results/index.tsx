import { ResultsScreen } from '../../../features/notice/results-screen'

export default function ResultsPage() {
  return <ResultsScreen />
}
