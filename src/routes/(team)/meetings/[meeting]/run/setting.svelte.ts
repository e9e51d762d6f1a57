import { createContext } from 'svelte';
import { settings, shortcut, type Deed, type Setting } from './keys.ts';

const place = 'forthright single keys';

/** How single letters act on this machine; kept where it can be kept. */
export class KeySetting {
	single = $state<Setting>('plain');

	read() {
		try {
			const kept = localStorage.getItem(place) as Setting | null;
			if (kept && settings.includes(kept)) this.single = kept;
		} catch {
			// A browser that keeps nothing still has keys.
		}
	}

	set(single: Setting) {
		this.single = single;
		try {
			localStorage.setItem(place, single);
		} catch {
			// As above: it holds until the page is left.
		}
	}

	shortcut = (deed: Deed) => shortcut(deed, this.single);

	/** What stands on a button beside its name; nothing while single letters are off. */
	cap(key: string): string | null {
		if (key.length > 1) return key;
		if (this.single === 'off') return null;
		return this.single === 'alt' ? `Alt ${key}` : key;
	}
}

export const [getKeySetting, setKeySetting] = createContext<KeySetting>();
