/** Where somebody wanted to go before they had to sign in: a path of this server and nothing else. */
export const backTo = (back: string | null) =>
	back && /^\/(?![/\\])/.test(back) && !/[\r\n]/.test(back) ? back : '/home';
