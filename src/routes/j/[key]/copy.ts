/** The clipboard of browsers needs https; this older way works in every room. */
export function copyWords(words: string): boolean {
	const box = document.createElement('textarea');
	box.value = words;
	box.setAttribute('readonly', '');
	box.className = 'unseen';
	document.body.append(box);
	box.select();
	const copied = document.execCommand('copy');
	box.remove();
	return copied;
}
