import { NewsScreen } from '../../../features/news/news-screen'

export default function NewsPage() {
  return <NewsScreen />
}
