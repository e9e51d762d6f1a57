/** What shuts the place a text stands in, so that what follows would be read as markup. */
const ways = ['', '">', "'>", '</textarea>', '</title>', '</script>', '--></style>', '</select>'];

/** Markup that runs `hit` by itself where anything of it is taken for markup. */
const markup = [
	'<script>hit(N)</script>',
	'<ScRiPt >hit(N)</sCrIpT\t>',
	'<img src=x onerror=hit(N)>',
	'<img src="x:x" onerror="hit(N)" style="width:1px">',
	'<svg onload=hit(N)>',
	'<svg><script>hit&#40;N)</script></svg>',
	'<body onpageshow=hit(N)>',
	'<input autofocus onfocus=hit(N)>',
	'<details open ontoggle=hit(N)>x</details>',
	'<iframe srcdoc="<script>parent.hit(N)</script>"></iframe>',
	'<video><source onerror=hit(N)></video>',
	'<style>@keyframes x{}</style><b style="animation:x 1s" onanimationstart=hit(N)>x</b>'
];

/** What is inside an attribute already. */
const attributes = [
	'" onmouseover="hit(N)" autofocus onfocus="hit(N)" x="',
	"' onfocus='hit(N)' autofocus x='",
	'x onfocus=hit(N) autofocus tabindex=1',
	'" style="background:url(javascript:hit(N))" x="',
	'` onfocus=hit(N) autofocus `',
	'x" src=x onerror="hit(N)',
	'" formaction="javascript:hit(N)" x="',
	'" srcdoc="<script>parent.hit(N)</script>" x="'
];

/** What may end up in an address. */
const addresses = [
	'javascript:hit(N)',
	'JaVaScRiPt:hit(N)',
	' \tjavascript:hit(N)',
	'java\nscript:hit(N)',
	'java\tscript:hit(N)',
	'\u0001javascript:hit(N)',
	'javascript&colon;hit(N)',
	'&#106;avascript:hit(N)',
	'javascript:/*https://example.org*/hit(N)',
	'javascript://example.org/%0Ahit(N)',
	'data:text/html,<script>parent.hit(N)</script>',
	'data:text/html;base64,PHNjcmlwdD5wYXJlbnQuaGl0KDEpPC9zY3JpcHQ+#N',
	'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="hit(N)"/>',
	'vbscript:hit(N)',
	'blob:hit(N)',
	'//evil.example/N.js'
];
/** How texts of ours, of mails or of a report could turn words into a link. */
const links = ['@', '[words](@)', '![x](@)', '<@>'];

/** Where one parser hands over to another. */
const between = [
	'${hit(N)}',
	'{{constructor.constructor("hit(N)")()}}',
	'{@html "<img src=x onerror=hit(N)>"}',
	'<%= hit(N) %>',
	'#{hit(N)}',
	'"};hit(N);//',
	"';hit(N);//",
	'\\";hit(N);//',
	'\u2028hit(N)\u2029',
	'"}]}</script><script>hit(N)</script>',
	'<!--<script>hit(N)//-->',
	'<![CDATA[<script>hit(N)</script>]]>',
	'<noscript><p title="</noscript><img src=x onerror=hit(N)>">',
	'<math><mtext><table><mglyph><style><img src=x onerror=hit(N)></style></mglyph></table></mtext></math>',
	'<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=hit(N)>',
	'<template><script>hit(N)</script></template>',
	'&lt;script&gt;hit(N)&lt;/script&gt;',
	'&#60;img src=x onerror=hit(N)&#62;',
	'%3Cscript%3Ehit(N)%3C/script%3E',
	'\\u003cscript\\u003ehit(N)\\u003c/script\\u003e',
	'\\x3cimg src=x onerror=hit(N)\\x3e',
	'＜script＞hit(N)＜/script＞',
	'+ADw-script+AD4-hit(N)+ADw-/script+AD4-',
	'<meta http-equiv="refresh" content="0;url=javascript:hit(N)">',
	'<base href="javascript:hit(N)//">',
	'<link rel=stylesheet href="data:text/css,*{color:red}" onload=hit(N)>',
	'<object data="javascript:hit(N)"></object>',
	'<embed src="data:text/html,<script>parent.hit(N)</script>">'
];

/** Two hundred texts of the known kinds. Each calls `hit` with its number if anything ever runs it. */
export const payloads: string[] = [
	...ways.flatMap((way) => markup.map((one) => way + one)),
	...attributes,
	...links.flatMap((link) => addresses.map((one) => link.replace('@', one))),
	...between,
	'<a href="javascript:hit(N)" id=location>x</a>',
	'<form id=forms action="javascript:hit(N)"><input name=action></form>',
	'<marquee onstart=hit(N)>x</marquee>',
	'<svg><animate onbegin=hit(N) attributeName=x dur=1s></svg>'
].map((text, at) => text.replace(/\bN\b/g, String(at)));

/** So many together in one place; over `rounds` every place has held all of them. */
export const together = 20;
export const rounds = payloads.length / together;

/** What a place holds in a round: in each another part, and neighbours never the same. */
export const heldBy = (place: number, round: number) =>
	round < 0 ? [formulas[place % formulas.length]!] : scriptsAt(place, round);

const scriptsAt = (place: number, round: number) =>
	Array.from({ length: together }, (_, at) => {
		return payloads[(place * 7 + round * together + at) % payloads.length]!;
	});

/** What a spreadsheet would compute, in the ways that are known to get past a guard. */
const formulas = [
	'=1+1',
	'+1+1',
	'-1+1',
	'@SUM(1,1)',
	'\t=1+1',
	'\r=1+1',
	'=cmd|" /C calc"!A0',
	'=HYPERLINK("http://evil.example","x")',
	'-2+3+cmd|" /C calc"!D2',
	'";=1+1',
	'",=1+1',
	'\n=1+1',
	'=1+1\r\n=2+2',
	'+49 30 123456',
	'=IMPORTXML("http://evil.example","//x")'
];
