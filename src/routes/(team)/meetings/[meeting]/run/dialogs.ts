/** What opens only when it is asked for; fetched early, so that it is there when the line is gone. */
export async function loadDialogs() {
	const [{ default: KeyList }, { default: Paper }] = await Promise.all([
		import('./KeyList.svelte'),
		import('./Paper.svelte'),
		import('./PersonMore.svelte')
	]);
	return { KeyList, Paper };
}
