/** Decision 16: what leaves the device is small, and says nothing but the picture. */
const SIDE = 360;
const MOST_BYTES = 40 * 1024;
const QUALITIES = [0.85, 0.7, 0.55, 0.4, 0.25];

/** The middle of a picture as a small square JPEG; drawing it anew leaves behind what the camera wrote. */
export async function shrunk(file: Blob): Promise<Blob> {
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = SIDE;
	const picture = await opened(file);
	const side = Math.min(picture.naturalWidth, picture.naturalHeight);
	const [x, y] = [(picture.naturalWidth - side) / 2, (picture.naturalHeight - side) / 2];
	canvas.getContext('2d')?.drawImage(picture, x, y, side, side, 0, 0, SIDE, SIDE);
	for (const quality of QUALITIES) {
		const small = await jpegOf(canvas, quality);
		if (small.size <= MOST_BYTES) return small;
	}
	throw new Error('the picture does not become small enough');
}

const jpegOf = (canvas: HTMLCanvasElement, quality: number) =>
	new Promise<Blob>((done, fail) =>
		canvas.toBlob(
			(blob) => (blob ? done(blob) : fail(new Error('no picture'))),
			'image/jpeg',
			quality
		)
	);

/** Through an address of data: that the policy of the page allows. */
const opened = (file: Blob) =>
	new Promise<HTMLImageElement>((done, fail) => {
		const reader = new FileReader();
		const picture = new Image();
		picture.onload = () => done(picture);
		picture.onerror = () => fail(new Error('no picture'));
		reader.onload = () => (picture.src = String(reader.result));
		reader.onerror = () => fail(new Error('no picture'));
		reader.readAsDataURL(file);
	});
