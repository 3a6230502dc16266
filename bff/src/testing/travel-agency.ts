import { sql } from 'kysely'
import { type IdentityTestWorld, identityWorld } from './identity-world'

export const OWNER = { idNumber: '220102199003071234', name: '李木兰', phone: '13800005620' }
export const AGENT = { idNumber: '220102198001010018', name: '王晓', phone: '13900001111' }
const USCC = '91220101MA0Y00001X'
const NAME = '长春木兰国际旅行社有限公司'
const BIND = `mutation ($code: String!, $state: String!) { bindEnterprise(code: $code, state: $state) {
  __typename ... on Beneficiary { id name role kind scopes authorisedUntil } ... on AuthorisationRejected { reason message } } }`
export const GRANT = `mutation ($input: AuthoriseAgentInput!) { authoriseAgent(input: $input) {
  __typename ... on Authorisation { id enterpriseName agentName agentPhone grantedBy scopes capFen validUntil status grantedAt }
  ... on AuthorisationRefused { message } } }`
export const ANSWER =
  'mutation ($id: ID!, $accept: Boolean!) { answerAuthorisation(id: $id, accept: $accept) { id status } }'
export const LIST = 'query ($id: ID!) { authorisations(enterpriseId: $id) { id status agentName } }'
const VIEWER =
  '{ viewer { beneficiaries { id name role scopes authorisedUntil } invitations { id agentName status } } }'

/** One travel agency, its legal representative and somebody who may become its agent, signed in; nobody speaks for it yet. */
export function travelAgency() {
  const at = {} as { world: IdentityTestWorld; owner: string; agent: string; enterprise: string }
  const open = async () => {
    at.world = await identityWorld()
    at.enterprise = await at.world.deliver({
      kind: 'ENTERPRISE',
      identifier: USCC,
      name: NAME,
      legalRepresentative: OWNER.idNumber,
    })
    at.owner = await at.world.signInAs(OWNER)
    at.agent = await at.world.signInAs(AGENT)
  }
  const licence = (change: object = {}) => ({
    uscc: USCC,
    enterpriseName: NAME,
    active: true,
    legalRepresentativeIdNumber: OWNER.idNumber,
    holderIdNumber: OWNER.idNumber,
    holderIsLegalRepresentative: true,
    ...change,
  })
  const bind = async (token: string, change: object = {}) => {
    at.world.world.licences.set('l', licence(change))
    const { data } = await at.world.ask(
      BIND,
      { code: 'l', state: await at.world.state('LICENSE', token) },
      token,
    )
    return data.bindEnterprise
  }
  const input = (change: object = {}) => ({
    input: {
      enterpriseId: at.enterprise,
      agentName: AGENT.name,
      agentPhone: AGENT.phone,
      scopes: ['CONFIRM'],
      capFen: 5_000_000,
      validUntil: '2027-03-31',
      ...change,
    },
  })
  const grant = async (change: object = {}) =>
    (await at.world.ask(GRANT, input(change), at.owner)).data.authoriseAgent
  const viewer = async (token: string) => (await at.world.ask(VIEWER, {}, token)).data.viewer
  const standing = async (token: string) =>
    (await viewer(token)).beneficiaries.find(
      (beneficiary: { id: string }) => beneficiary.id === at.enterprise,
    )
  const announced = async () => {
    const { rows } = await sql<{ event: string; id: string }>`
      select payload->>'event' as event, payload->>'authorisationId' as id from outbox
      where topic = 'notify' and payload->>'kind' = 'AUTHORISATION' order by outbox.id`.execute(
      at.world.database.db,
    )
    return rows
  }
  return { at, open, bind, input, grant, viewer, standing, announced }
}
