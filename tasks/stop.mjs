/** What stops a task, as a sentence for the person who started it. Anything else that is thrown is our own mistake. */
export class Stop extends Error {}

export function stopped(error) {
  console.error(error instanceof Stop ? error.message : error)
  process.exitCode = 1
}
