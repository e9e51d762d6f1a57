/** What a customer reads who is asked whether it is put right. */
export default {
	title: 'Is it put right?',
	dear: (name: string) => `Dear ${name}`,
	what: 'What went wrong',
	righted: 'What we put right',
	owner: (name: string) => `${name} answers for it.`,
	ask: 'Only you can say whether this is over.',
	answers: { yes: 'Yes, it is put right', no: 'No, not yet' },
	choose: 'Please choose one of the two.',
	words: 'What is still wrong, or what you want to say',
	tooLong: 'This is too long.',
	send: 'Send the answer',
	thanks: {
		yes: 'Thank you. With your yes it is over.',
		no: 'Thank you. It goes on, and you hear from us.'
	},
	closed: 'It is over: somebody of yours has said yes.',
	letter: {
		subject: 'Is it put right?',
		text: (name: string, righted: string, link: string, by: string) =>
			`Dear ${name},\n\nwe failed you, and this is what we have put right:\n\n${righted}\n\nOnly you can say whether it is over. Please tell us here:\n${link}\n\n${by}`
	}
};
