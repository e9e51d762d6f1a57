/** What the facilitator may do by a key (screens.md 3.3); the words for each are in the word file. */
export const table = [
	{ deed: 'next', keys: ['PageDown', 'ArrowRight', ' ', 'n'] },
	{ deed: 'back', keys: ['PageUp', 'ArrowLeft', 'Shift+ '] },
	{ deed: 'black', keys: ['b', '.'] },
	{ deed: 'white', keys: ['w'] },
	{ deed: 'code', keys: ['j'] },
	{ deed: 'full', keys: ['f'] },
	{ deed: 'up', keys: ['ArrowUp'] },
	{ deed: 'down', keys: ['ArrowDown'] },
	{ deed: 'select', keys: [' '] },
	{ deed: 'show', keys: ['s'] },
	{ deed: 'group', keys: ['g'] },
	{ deed: 'theme', keys: ['m'] },
	{ deed: 'verb-keep', keys: ['1'] },
	{ deed: 'verb-change', keys: ['2'] },
	{ deed: 'verb-add', keys: ['3'] },
	{ deed: 'verb-drop', keys: ['4'] },
	{ deed: 'verb-ask', keys: ['5'] },
	{ deed: 'verb-none', keys: ['0'] },
	{ deed: 'propose', keys: ['e'] },
	{ deed: 'accept', keys: ['a'] },
	{ deed: 'ask', keys: ['v'] },
	{ deed: 'preview', keys: ['p'] },
	{ deed: 'new', keys: ['r'] },
	{ deed: 'reveal', keys: ['Shift+r'] },
	{ deed: 'minutes', keys: ['t'] },
	{ deed: 'larger', keys: ['+'] },
	{ deed: 'smaller', keys: ['-'] },
	{ deed: 'dark', keys: ['d'] },
	{ deed: 'names', keys: ['h'] },
	{ deed: 'compass', keys: ['c'] },
	{ deed: 'undo', keys: ['Control+z', 'Meta+z'] },
	{ deed: 'list', keys: ['?'] }
] as const satisfies { deed: string; keys: string[] }[];

export type Deed = (typeof table)[number]['deed'];

/** Single characters as they are, only with Alt, or not at all (WCAG 2.1.4). */
export const settings = ['plain', 'alt', 'off'] as const;
export type Setting = (typeof settings)[number];

export type Press = {
	key: string;
	/** Which key of the keyboard, for layouts where Alt makes another character. */
	code?: string;
	shiftKey?: boolean;
	ctrlKey?: boolean;
	metaKey?: boolean;
	altKey?: boolean;
};

export type Where = {
	/** In something one writes or chooses in. */
	field: boolean;
	/** On a button or a link, which has its own Space. */
	control: boolean;
	/** On a comment of the list. */
	comment: boolean;
	/** On a proposed wording. */
	proposal: boolean;
	blanked: boolean;
	setting: Setting;
};

/** What a press means there; null when it is not ours. */
export function deedOf(press: Press, where: Where): Deed | null {
	if (where.field) return null;
	const single = press.key.length === 1 && press.key !== ' ' && !press.ctrlKey && !press.metaKey;
	if (single && (where.setting === 'off' || !!press.altKey !== (where.setting === 'alt')))
		return null;
	if (!single && press.altKey) return null;
	const found = table.filter(({ keys }) => (keys as readonly string[]).includes(nameOf(press)));
	const deed = found.map((row): Deed => row.deed).find((one) => fits(one, press, where)) ?? null;
	// While the wall is blank only what brings it back works, as on every clicker.
	return where.blanked && deed !== 'black' && deed !== 'white' ? null : deed;
}

function nameOf({ key, code, shiftKey, ctrlKey, metaKey, altKey }: Press): string {
	const letter = altKey && /^(Key|Digit)/.test(code ?? '') ? code!.at(-1)! : key;
	const name = letter.length === 1 ? letter.toLowerCase() : letter;
	// A sign such as + or ? needs Shift on many keyboards; only letters and Space mean another thing with it.
	const shifted = shiftKey && (name === ' ' || /^\p{L}$/u.test(name) || name.length > 1);
	return `${ctrlKey ? 'Control+' : ''}${metaKey ? 'Meta+' : ''}${shifted ? 'Shift+' : ''}${name}`;
}

function fits(deed: Deed, { key }: Press, { control, comment, proposal }: Where): boolean {
	if (key === ' ' && control) return false;
	switch (deed) {
		case 'select':
			return comment;
		case 'next':
			return key !== ' ' || !comment;
		case 'accept':
		case 'ask':
		case 'preview':
			return proposal;
		default:
			return true;
	}
}

/** For `aria-keyshortcuts`; empty while single characters are off. */
export function shortcut(deed: Deed, setting: Setting): string | undefined {
	const keys = table.find((row) => row.deed === deed)!.keys.map((key) => spelled(key));
	const kept = keys.flatMap((key) => {
		if (key.length > 1 && !/^Shift\+.$/.test(key)) return [key];
		return setting === 'off' ? [] : [setting === 'alt' ? `Alt+${key}` : key];
	});
	return kept.join(' ') || undefined;
}

const spelled = (key: string) =>
	key.replace(/ $/, 'Space').replace(/(?<=^|\+)[a-z]$/, (letter) => letter.toUpperCase());
