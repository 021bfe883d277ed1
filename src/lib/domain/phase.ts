import { z } from 'zod';

/** The mission's phases, first to last. Shown to people in other words. */
export const Phase = z.enum(['assessment', 'initial', 'middle', 'termination']);
export type Phase = z.infer<typeof Phase>;
