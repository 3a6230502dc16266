/** Preloaded into every child: when the launcher is gone, even by kill -9, the child leaves in good order. */
process.on('disconnect', () => {
  process.kill(process.pid, 'SIGTERM')
  setTimeout(() => process.exit(1), 15_000).unref()
})
// Listening must not keep a child alive that has nothing else to do.
process.channel?.unref()
