import { expect, test } from 'vitest';
import { bareJpeg } from '#lib/server/meetings/jpeg.ts';

const segment = (marker: number, words: string) =>
	Buffer.concat([Buffer.from([0xff, marker, 0, words.length + 2]), Buffer.from(words)]);
const start = Buffer.from([0xff, 0xd8]);
const scan = Buffer.concat([segment(0xda, 'scan'), Buffer.from([1, 2, 3, 0xff, 0xd9])]);

test('a photo loses what the camera wrote into it, and keeps the picture', () => {
	const jfif = segment(0xe0, 'JFIF');
	const told = [segment(0xe1, 'Exif Berlin 52.5 N'), segment(0xfe, 'camera')];
	const bare = bareJpeg(Buffer.concat([start, jfif, ...told, segment(0xdb, 'table'), scan]));
	expect(bare).toEqual(Buffer.concat([start, jfif, segment(0xdb, 'table'), scan]));
});

test('what is no JPEG, or a broken one, is refused', () => {
	for (const bytes of [
		Buffer.from('<svg onload="x">'),
		Buffer.from([0xff, 0xd8, 0xff]),
		Buffer.concat([start, segment(0xe0, 'JFIF')]),
		Buffer.concat([start, Buffer.from([0xff, 0xe1, 0xff, 0xff, 1])])
	])
		expect(bareJpeg(bytes)).toEqual({ refused: 'photo-unfit' });
});
