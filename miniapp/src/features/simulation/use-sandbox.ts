import { useEffect, useRef, useState } from 'react'
import { useRead } from '../../api'
import {
  SimulateCurveDocument,
  SimulateDocument,
  SimulationItemsDocument,
} from '../../generated/documents/simulation'
import type { SimulateCurveQuery, SimulateQuery } from '../../generated/types'
import { type Changes, inputOf, type Played } from './simulation-view'

/** How often a moving finger asks; the answer follows it, not every place it was at. */
const FOLLOW_MS = 60
/** The curve is asked when the finger rests. */
const REST_MS = 300
const LOADING_MS = 400

/** As it was written, and what that is in 分; null: the pool's. */
export type Budget = { text: string; fen: number | null }
const POOLS_BUDGET: Budget = { text: '', fen: null }

type Curve = Extract<SimulateCurveQuery['simulationCurve'], { __typename: 'SimulationCurve' }>
export type Refused = Extract<SimulateQuery['simulation'], { __typename: 'DraftRefused' }>

/** The value as it was at most `ms` ago: changes in between are passed over, the last one never. */
function useFollowing<Value>(value: Value, ms: number): Value {
  const [shown, setShown] = useState(value)
  const latest = useRef(value)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => {
    latest.current = value
    timer.current ??= setTimeout(() => {
      timer.current = undefined
      setShown(latest.current)
    }, ms)
  }, [value, ms])
  useEffect(() => () => clearTimeout(timer.current), [])
  return shown
}

/** The last answer stays on the screen while the next one is on its way. */
function useLast<Value>(value: Value | undefined, of: string): Value | undefined {
  const last = useRef<{ of: string; value: Value } | undefined>(undefined)
  if (value !== undefined) last.current = { of, value }
  return last.current?.of === of ? last.current.value : undefined
}

export function useSandbox() {
  const items = useRead(SimulationItemsDocument, {})
  const [chosen, setChosen] = useState<string | null>(null)
  const [changes, setChanges] = useState<Changes>({})
  const [active, setActive] = useState<string | null>(null)
  const [draft, setDraft] = useState<string | null>(null)
  const [budget, setBudget] = useState(POOLS_BUDGET)
  const { fen: budgetFen } = budget
  const [restarts, setRestarts] = useState(0)
  const [share, setShare] = useState(1)

  const all = items.data?.simulationItems
  const one = all?.find(({ item }) => item.id === chosen) ?? all?.[0]
  const itemId = one?.item.id ?? ''
  const of = `${itemId} ${draft ?? ''}`

  const known = useRef<{ of: string; levers: Played['levers'] } | undefined>(undefined)
  const levers = known.current?.of === of ? known.current.levers : (one?.levers ?? [])
  const input = inputOf(itemId, levers, changes, { draft, budgetFen, share })
  const asked = useFollowing(JSON.stringify(input), FOLLOW_MS)
  const sent = JSON.parse(asked) as typeof input
  const ask = itemId !== '' && sent.itemId === itemId && sent.draft === draft
  const [waiting, setWaiting] = useState(false)
  const read = useRead(
    SimulateDocument,
    { input: sent },
    { enabled: ask, everyMs: waiting ? LOADING_MS : false },
  )
  const answer = read.data?.simulation
  // What could not be loaded is not being loaded: it is asked for again by hand.
  const loaded = answer?.__typename === 'SimulationLoading' && !read.error ? answer.loaded : null
  useEffect(() => setWaiting(loaded !== null), [loaded])
  const played = useLast(answer?.__typename === 'Simulation' ? answer : undefined, itemId)
  if (played && answer?.__typename === 'Simulation') known.current = { of, levers: answer.levers }

  const lever = levers.find(({ id }) => id === active) ?? levers[0]
  const rested = useFollowing(asked, REST_MS)
  const curveInput = JSON.parse(rested) as typeof input
  const drawn = useRead(
    SimulateCurveDocument,
    { input: curveInput, lever: lever?.id ?? '' },
    { enabled: ask && lever !== undefined && rested === asked && played !== undefined },
  ).data?.simulationCurve
  const curve = useLast<Curve>(
    drawn?.__typename === 'SimulationCurve' ? drawn : undefined,
    `${of} ${lever?.id}`,
  )

  const restart = () => {
    setChanges({})
    setActive(null)
    setBudget(POOLS_BUDGET)
    setRestarts(count => count + 1)
    setShare(1)
  }
  return {
    items,
    /** What was asked when the finger last rested. */
    rested: curveInput,
    all: all ?? [],
    one,
    /** Subjects loaded so far while the sandbox is being filled; null when it is. */
    loaded,
    read,
    played,
    refused: answer?.__typename === 'DraftRefused' ? (answer as Refused) : null,
    curve,
    levers,
    lever,
    changes,
    draft,
    budget,
    /** How often all was put back: fields begin anew with it. */
    restarts,
    share,
    moved: Object.keys(changes).length > 0 || budgetFen !== null || share !== 1,
    placeOf: (id: string) => changes[id] ?? levers.find(one => one.id === id)?.value ?? 0,
    choose(id: string) {
      restart()
      setDraft(null)
      setChosen(id)
    },
    move: (id: string, value: number) => setChanges(before => ({ ...before, [id]: value })),
    take: setActive,
    tryDraft(text: string | null) {
      setChanges({})
      setActive(null)
      setDraft(text)
    },
    setBudget,
    setShare,
    restart,
  }
}

export type SandboxState = ReturnType<typeof useSandbox>
