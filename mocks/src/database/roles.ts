import type { Client } from 'pg'
import type { Passwords } from './cluster-folder'
import { withClient } from './server'

/** The role that owns the tables and runs migrations. */
export const OWNER_ROLE = 'policy_owner'
/** The role the BFF connects as: no superuser, owner of nothing. */
export const APP_ROLE = 'policy_app'
/** The database of the product. */
export const DATABASE = 'policy_direct'

async function ensureRole(client: Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role])
  const verb = rowCount ? 'alter' : 'create'
  await client.query(
    `${verb} role ${role} login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password ${client.escapeLiteral(password)}`,
  )
}

/** Makes the owner's and the application's role. */
export function ensureRoles(adminUrl: string, passwords: Passwords): Promise<void> {
  return withClient(adminUrl, async client => {
    await ensureRole(client, OWNER_ROLE, passwords.owner)
    await ensureRole(client, APP_ROLE, passwords.app)
  })
}

/** Makes a database of the owner's, which the application may enter and nobody else. */
export function createDatabase(adminUrl: string, name: string, template = 'template1'): Promise<void> {
  return withClient(adminUrl, async client => {
    const database = client.escapeIdentifier(name)
    await client.query(
      `create database ${database} owner ${OWNER_ROLE} template ${client.escapeIdentifier(template)}`,
    )
    await client.query(`revoke all on database ${database} from public`)
    await client.query(`grant connect, temporary on database ${database} to ${APP_ROLE}`)
  })
}
