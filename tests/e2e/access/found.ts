import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'fallback'];

/** Everything that answers: each page, each action of its forms, each address of a `+server.ts`. */
export function found(root = 'src/routes'): string[] {
	const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
	const all = files.flatMap((file) => {
		const name = file.split('/').at(-1)!;
		const at = `/${dirname(file)}`.replace(/\/\([^)]*\)/g, '').replace(/^\/\.$/, '') || '/';
		if (/^\+page(@.*)?\.svelte$/.test(name)) return [`GET ${at}`];
		if (name === '+server.ts') return named(join(root, file)).map((one) => `${one} ${at}`);
		if (name !== '+page.server.ts') return [];
		const actions = actionsIn(join(root, file));
		const forms = actions.map((one) => (one === 'default' ? at : `${at}?/${one}`));
		// A page may have nothing to show and lead elsewhere.
		return [`GET ${at}`, ...forms.map((form) => `POST ${form}`)];
	});
	return [...new Set(all)].toSorted();
}

const parsed = (file: string) =>
	ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);

/** The methods that a `+server.ts` exports. */
function named(file: string) {
	const names = parsed(file).statements.flatMap((one) => {
		if (!ts.canHaveModifiers(one)) return [];
		if (!ts.getModifiers(one)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
		if (ts.isFunctionDeclaration(one)) return [one.name!.text];
		if (!ts.isVariableStatement(one)) return [];
		return one.declarationList.declarations.map(({ name }) => name.getText());
	});
	return names.filter((name) => methods.includes(name));
}

/** The names in `actions`; written in a way that cannot be read here is a fault of the page. */
function actionsIn(file: string): string[] {
	for (const one of parsed(file).statements) {
		if (!ts.isVariableStatement(one)) continue;
		const actions = one.declarationList.declarations.find(
			({ name }) => name.getText() === 'actions'
		);
		if (!actions) continue;
		let value = actions.initializer!;
		while (ts.isSatisfiesExpression(value) || ts.isAsExpression(value)) value = value.expression;
		if (!ts.isObjectLiteralExpression(value)) throw new Error(`${file}: actions are no plain list`);
		return value.properties.map(({ name }) => {
			if (!name || ts.isComputedPropertyName(name))
				throw new Error(`${file}: an action has no plain name`);
			return name.getText();
		});
	}
	return [];
}
