import { expect, test } from 'vitest';
import { letterGroups, tokens } from '#lib/domain/theme/words.ts';

const plain = (text: string, lang: string | null) => tokens(text, lang).map((one) => one.plain);
const stems = (text: string) => tokens(text, 'en-GB').map((one) => one.stem);

test('words are taken in any script, without what every sentence has', () => {
	expect(plain('We don’t want the THIRD transfer!', 'en')).toEqual(['want', 'third', 'transfer']);
	expect(plain('Wir warten auf die Zählerprüfung', 'de')).toEqual(['warten', 'zählerprüfung']);
	expect(plain('¿Por qué no me llaman?', 'es')).toEqual(['llaman']);
	expect(plain("L’eau n'est pas là", 'fr')).toEqual(['eau']);
	expect(plain('مُحَمَّد في البيت', 'ar')).toEqual(['محمد', 'البيت']);
	expect(plain('請求書 が 遅い', 'ja')).toEqual(['請求書', 'が', '遅い']);
	expect(plain('Ca\u0301lculo', 'es')).toEqual(plain('Cálculo', 'es'));
	expect(plain('the constructor', 'constructor')).toEqual(['the', 'constructor']);
	expect(plain('🙂 … !', null)).toEqual([]);
});

test('English words meet in their stem', () => {
	expect(new Set(stems('promise promises promised promising'))).toEqual(new Set(['promis']));
	expect(stems('queries query')).toEqual(['query', 'query']);
	expect(stems('transferred transfers')).toEqual(['transfer', 'transfer']);
	expect(stems('customer’s business red bus')).toEqual(['customer', 'business', 'red', 'bus']);
});

test('letter groups are runs of three and four within a blank at each end', () => {
	expect(letterGroups(tokens('Case', null))).toEqual(['cas', 'ase', ' cas', 'case', 'ase ']);
	expect(letterGroups(tokens('ab', null))).toEqual([]);
	expect(letterGroups(tokens('ab cd', null))).toEqual(['b  c']);
	expect(letterGroups(tokens('𝒳𝒴𝒵', null))).toEqual(['xyz', ' xyz', 'xyz ']);
	expect(letterGroups([])).toEqual([]);
});
