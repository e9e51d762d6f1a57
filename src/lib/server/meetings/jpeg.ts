import { refuse, type Refusal } from '#lib/domain/refusal.ts';

const START_OF_SCAN = 0xda;
const COMMENT = 0xfe;
/** APP1 to APP15: where cameras write place, time and owner. */
const isTelltale = (marker: number) => marker === COMMENT || (marker > 0xe0 && marker <= 0xef);

/** A JPEG by its first bytes, without what the camera wrote into it; a refusal for anything else. */
export function bareJpeg(image: Buffer): Buffer | Refusal {
	if (image.length < 4 || image.readUIntBE(0, 3) !== 0xffd8ff) return refuse('photo-unfit');
	const kept = [image.subarray(0, 2)];
	let at = 2;
	while (at + 4 <= image.length && image[at] === 0xff) {
		const marker = image[at + 1]!;
		if (marker === START_OF_SCAN) return Buffer.concat([...kept, image.subarray(at)]);
		const end = at + 2 + image.readUInt16BE(at + 2);
		if (!isTelltale(marker)) kept.push(image.subarray(at, end));
		at = end;
	}
	return refuse('photo-unfit');
}
