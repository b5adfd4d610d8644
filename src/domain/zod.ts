import { config } from 'zod'

// zod would build its validators with `new Function`, which the production policy refuses. Schemas import zod from here, so
// that this holds before the first of them is made.
config({ jitless: true })

export * from 'zod'
