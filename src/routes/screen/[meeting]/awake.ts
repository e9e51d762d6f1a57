/** Keeps the screen from sleeping where the browser can: over https or on the machine itself. */
export function stayAwake(): () => void {
	let lock: WakeLockSentinel | undefined;
	const ask = async () => {
		if (document.visibilityState !== 'visible') return;
		lock = await navigator.wakeLock?.request('screen').catch(() => undefined);
	};
	void ask();
	// A hidden page loses its lock.
	document.addEventListener('visibilitychange', ask);
	return () => {
		document.removeEventListener('visibilitychange', ask);
		void lock?.release();
	};
}
