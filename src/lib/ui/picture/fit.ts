import type { Attachment } from 'svelte/attachments';

/** Sizes to try, from the largest: the last one is the floor, below it the picture is paged. */
export const steps = 5;

type Fit = {
	/** Fewer pages than this cannot be had: three quotes a page, one in the far room. */
	ideal: number;
	/** The page to show, from 0. */
	page: number;
	onpages?: (pages: number) => void;
};

/** A first guess for the server's HTML, so that little moves when the browser has measured. */
export function guess(characters: number, quoted: number): number {
	const filled = characters / 47 + quoted / 62;
	return Math.min(Math.max(Math.floor(filled - 4), 0), steps - 1);
}

/** The first step that fits, else the last. */
export const chooseStep = (fits: (step: number) => boolean): number => {
	for (let step = 0; step < steps; step++) if (fits(step)) return step;
	return steps - 1;
};

/** Grows the words to fill the picture, never below the floor, then turns them into pages. */
export const fit =
	(options: () => Fit): Attachment<HTMLElement> =>
	(content) => {
		const { ideal, page, onpages } = options();
		const show = () => {
			const pages = arrange(content, ideal);
			turn(content, Math.min(page, pages - 1));
			onpages?.(pages);
		};
		show();
		const observer = new ResizeObserver(show);
		observer.observe(content);
		document.fonts.addEventListener('loadingdone', show);
		return () => {
			observer.disconnect();
			document.fonts.removeEventListener('loadingdone', show);
		};
	};

function arrange(content: HTMLElement, ideal: number): number {
	delete content.dataset.whole;
	chooseStep((step) => {
		content.dataset.step = String(step);
		return roomLeft(content) && pagesOf(pagerIn(content)) <= ideal;
	});
	// The wording alone fills the picture: then wording and quotes are paged as one text.
	if (!roomLeft(content)) content.dataset.whole = '';
	return Math.max(pagesOf(pagerIn(content)), 1);
}

const pagerIn = (content: HTMLElement) =>
	'whole' in content.dataset ? content : content.querySelector<HTMLElement>('.pager');

function roomLeft(content: HTMLElement): boolean {
	const saying = content.querySelector<HTMLElement>('.saying');
	const quotes = pagerIn(content)?.childElementCount ?? 0;
	const share = quotes ? 0.68 : 1;
	return !saying || saying.scrollHeight <= content.clientHeight * share + 1;
}

const pagesOf = (pager: HTMLElement | null) =>
	pager && pager.clientWidth ? Math.round(pager.scrollWidth / pager.clientWidth) : 1;

function turn(content: HTMLElement, page: number) {
	const pager = pagerIn(content);
	if (!pager) return;
	const forth = getComputedStyle(pager).direction === 'rtl' ? -1 : 1;
	pager.scrollLeft = forth * page * pager.getBoundingClientRect().width;
}
