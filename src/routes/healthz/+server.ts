/** The process is alive; whether it can work is for /readyz to say. */
export const GET = () => new Response('ok\n');
