import { createContext } from 'svelte';
import type { Announcer } from './announcer.ts';

/** The page's one voice: set by the page that shows Status, used by what happens below it. */
export const [getAnnouncer, setAnnouncer] = createContext<Announcer>();
