/** A platform that does not start. */
console.error('settings: PUBLIC_URL is missing')
process.exit(1)
