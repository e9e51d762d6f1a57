export default {
	nav: {
		charters: 'Charters',
		customers: 'Customers',
		home: 'Today',
		meetings: 'Meetings',
		promises: 'Promises',
		settings: 'Settings',
		trends: 'Trends'
	},

	signOut: 'Sign out'
};
