import { PublicRatingsScreen } from '../../../features/service-rating/public-ratings-screen'

export default function RatingsPage() {
  return <PublicRatingsScreen />
}
