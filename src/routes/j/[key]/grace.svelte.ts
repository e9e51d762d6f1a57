import { untrack } from 'svelte';

const GRACE_MS = 60_000;

/** After the reveal whoever still writes is told that there is a minute; nothing ends with it. */
export function graceOf(silent: () => boolean, writing: () => boolean) {
	let given = $state(false);
	let was = untrack(silent);

	$effect(() => {
		const revealed = was && !silent();
		was = silent();
		if (!revealed || !untrack(writing)) return;
		given = true;
		const minute = setTimeout(() => (given = false), GRACE_MS);
		return () => clearTimeout(minute);
	});

	return {
		get given() {
			return given && writing();
		}
	};
}
