const sizes = ['near', 'normal', 'far'] as const;
type Size = (typeof sizes)[number];
type Kept = { room: Size; theme: 'light' | 'dark' };

const name = 'forthright wall';

/** How this screen shows things: a matter of the hall, so it stays with the device. */
export class Setting {
	room = $state<Size>('normal');
	theme = $state<'light' | 'dark'>('light');

	read() {
		try {
			const kept = JSON.parse(localStorage.getItem(name) ?? '{}') as Partial<Kept>;
			if (kept.room && sizes.includes(kept.room)) this.room = kept.room;
			this.theme = kept.theme === 'dark' ? 'dark' : 'light';
		} catch {
			// Nothing kept, or nothing may be kept: the usual hall.
		}
	}

	resize(by: 1 | -1) {
		this.room = sizes[Math.min(Math.max(sizes.indexOf(this.room) + by, 0), sizes.length - 1)]!;
		this.#keep();
	}

	turnTheme() {
		this.theme = this.theme === 'light' ? 'dark' : 'light';
		this.#keep();
	}

	#keep() {
		try {
			localStorage.setItem(name, JSON.stringify({ room: this.room, theme: this.theme }));
		} catch {
			// A screen that keeps nothing still shows everything.
		}
	}
}
