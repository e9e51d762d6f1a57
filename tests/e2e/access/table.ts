/**
 * Who may do what, for every page, form and address of the product.
 *
 * The first word says from whom on it is allowed:
 *   anyone       everybody, also without an account
 *   key          everybody who knows the key in the address
 *   account      everybody who is signed in
 *   member       a member of the team that the things named belong to (observers are members)
 *   facilitator  a member who may lead meetings
 *   owner        an owner of the team
 *   console      as facilitator; for everybody else it is not there
 *   seated       as member; for everybody else it is not there
 *   leading      whoever leads this very meeting; for others at the console it is refused
 *   desk         as console; without an account one is asked to sign in
 *   guest        a guest of the meeting, in the room; others are told to come in first
 *   room         a guest of the meeting
 *   wall         members of the team and the meeting's own screen
 *   present      everybody who is in the meeting
 *   program      whoever holds a token of the team's API
 *   operator     whoever holds the token the server was started with
 *   own-owner    an owner, of the team they have chosen: the address names none
 * With 404 behind it the thing may be missing for a reason of its own, even to those who may see it.
 *
 * Then what a well-made form holds: `@thing` is the id of a thing of the team, `*` an id of its own.
 * A row about another meeting than the open one says which: `meeting=@closed` before the slash.
 */
export const table: Record<string, string> = {
	// The doors
	'GET /': 'anyone',
	'POST /': 'anyone code=@code',
	'GET /j': 'anyone',
	'GET /healthz': 'anyone',
	'GET /readyz': 'anyone',
	'GET /version': 'anyone',
	'GET /metrics': 'operator',
	'POST /look': 'anyone theme=dark&lang=en&back=/',
	'GET /sign-in': 'anyone',
	'POST /sign-in': 'anyone email=nobody@example.org&password=wrong wrong wrong',
	'GET /sign-in/link': 'anyone',
	'POST /sign-in/link': 'anyone id=*&email=nobody@example.org',
	'GET /sign-in/link/[token]': 'anyone',
	'POST /sign-in/link/[token]': 'anyone',
	'GET /sign-in/oidc': 'anyone',
	'GET /sign-in/oidc/come': 'anyone',
	'GET /api/auth/callback/oidc': 'anyone',
	'POST /sign-in/passkey': 'anyone',
	'POST /sign-in/passkey/options': 'anyone',
	'GET /setup/[token]': 'anyone',
	'POST /setup/[token]': 'anyone',
	'GET /invite/[token]': 'key token=@inviteKey/',
	'POST /invite/[token]?/make': 'key token=@inviteKey/ name=&email=',
	'POST /invite/[token]?/join': 'account token=@nokey/',
	'GET /told/[token]': 'key token=@told/',
	'GET /r/[token]': 'key token=@r/',
	'GET /s/[token]': 'key token=@s/',
	'POST /s/[token]': 'key404 token=@s/ last',
	'GET /calendar/[token].ics': 'key token=@calendar/',
	'GET /i/[token]': 'key token=@i/',
	'GET /i/[token]/meeting.ics': 'key404 token=@i/',
	'POST /i/[token]?/answer': 'key token=@i/ answer=yes&reason=',
	'POST /i/[token]?/slots': 'key token=@i/ slot=@slot',
	'POST /i/[token]?/wish': 'key token=@i/ wish=Calls',
	'GET /y/[token]': 'key token=@y/',
	'POST /y/[token]?/meant': 'key token=@y/ id=*&meeting=@closed&comment=@said',
	'POST /y/[token]?/notQuite': 'key token=@y/ id=*&meeting=@closed&comment=@said&words=No',
	'POST /y/[token]?/soften': 'key token=@y/ id=*&meeting=@closed&comment=@said&words=Softly',
	'POST /y/[token]?/withdraw': 'key token=@y/ id=*&meeting=@closed&comment=@said',
	'POST /y/[token]?/read': 'key token=@y/',
	'POST /y/[token]?/wants': 'key token=@y/ wants=none',

	// A guest's phone
	'GET /j/[key]': 'room key=@meeting/',
	'POST /j/[key]?/join': 'anyone key=@code/ key=*&name=Ann&customer=@customer',
	'POST /j/[key]?/say': 'guest key=@meeting/ id=*&comment=*&clause=@clause&words=Hello',
	'POST /j/[key]?/take': 'guest key=@meeting/ id=*&comment=@comment',
	'POST /j/[key]?/soften': 'guest key=@meeting/ id=*&comment=@comment&words=Softly',
	'POST /j/[key]?/answer': 'guest key=@meeting/ id=*&proposal=@proposal&answer=yes',
	'POST /j/[key]?/introduce': 'guest key=@meeting/ title=Baker',
	'POST /j/[key]?/ballot': 'guest key=@meeting/ id=*&kind=importance&subject=@clause&value=4',
	'POST /j/[key]?/pulse': 'guest key=@meeting/ id=*&kind=checkin&frank=4',
	'POST /j/[key]?/readBack': 'guest key=@meeting/ id=*&comment=@comment&right=yes',

	// The meeting for programs and for phones without sockets
	'GET /api/meetings/[meeting]/follow?as=guests&seq=0&epoch=0': 'room',
	'GET /api/meetings/[meeting]/follow?as=projector&seq=0&epoch=0': 'wall',
	'GET /api/meetings/[meeting]/follow?as=team&seq=0&epoch=0': 'seated',
	'GET /api/meetings/[meeting]/follow?as=console&seq=0&epoch=0': 'console',
	'GET /api/meetings/[meeting]/digest?as=guests': 'room',
	'GET /api/meetings/[meeting]/digest?as=projector': 'wall',
	'GET /api/meetings/[meeting]/digest?as=team': 'seated',
	'GET /api/meetings/[meeting]/digest?as=console': 'console',
	'POST /api/meetings/[meeting]/commands?as=guests':
		'room json={"id":"*","command":{"type":"pressHeat"}}',
	'POST /api/meetings/[meeting]/commands?as=projector':
		'wall json={"id":"*","command":{"type":"pressHeat"}}',
	'POST /api/meetings/[meeting]/commands?as=team':
		'seated json={"id":"*","command":{"type":"pressHeat"}}',
	'POST /api/meetings/[meeting]/commands?as=console':
		'console json={"id":"*","command":{"type":"pressHeat"}}',
	'GET /api/meetings/[meeting]/themes': 'console',
	'POST /api/meetings/[meeting]/themes':
		'console json={"do":"make","id":"*","comment":"@comment","label":"Calls"}',
	'GET /api/team': 'program',
	'GET /api/team/[list]': 'program list=@list/',
	'GET /api/team/charters/[charter]/[number]': 'program number=@version/',
	'GET /photos/[photo]': 'present',
	'GET /qr/[meeting].svg': 'present',
	'GET /screen/[meeting]': 'wall',

	// The team: charters
	'GET /home': 'account',
	'GET /charters': 'account',
	'GET /charters/new': 'account',
	'POST /charters/new': 'member id=*&team=@team&title=Another',
	'GET /charters/[charter]': 'member',
	'POST /charters/[charter]?/add':
		'member id=*&section=measures&text=In 60 seconds.&measures=@clause&after=@measure',
	'POST /charters/[charter]?/save': 'member id=@measure&rev=1&text=Other words.&measures=@clause',
	'POST /charters/[charter]?/up': 'member id=@clause',
	'POST /charters/[charter]?/down': 'member id=@clause',
	'POST /charters/[charter]?/undo': 'member id=@clause&rev=1',
	'POST /charters/[charter]?/retire': 'member id=@clause&rev=1 last',
	'POST /charters/[charter]?/bringBack': 'member id=@clause&rev=2 last',
	'POST /charters/[charter]?/rename': 'member title=Other',
	'POST /charters/[charter]/clauses/[clause]': 'member json={"do":"save","rev":1,"text":"So"}',
	'GET /charters/[charter]/agree': 'facilitator',
	'POST /charters/[charter]/agree': 'facilitator number=2&note=So it is&agreedBy=Dana',
	'GET /charters/[charter]/history': 'member',
	'GET /charters/[charter]/series': 'member',
	'GET /charters/[charter]/quarter': 'member',
	'GET /charters/[charter]/trends': 'member',
	'GET /charters/[charter]/trends/conflicts': 'member',
	'POST /charters/[charter]/trends/conflicts': 'member clause=@measure',
	'GET /charters/[charter]/trends/evidence': 'member',
	'GET /charters/[charter]/trends/simplify': 'member',
	'POST /charters/[charter]/trends/simplify': 'member kind=clause&target=@clause&hours=4',
	'GET /charters/[charter]/trends/enter': 'member',
	'POST /charters/[charter]/trends/enter?/training':
		'member id=*&name=Calls&sessions=&completed=2026-03-01&people=Tom',
	'POST /charters/[charter]/trends/enter?/wave':
		'member id=*&clause=@clause&label=Spring&month=2026-03&importance=4 5&performance=3 4',
	'POST /charters/[charter]/trends/enter?/complaints':
		'member theme=@theme&month=2026-03&count=4&customers=',
	'POST /charters/[charter]/trends/enter?/figure':
		'member clause=@measure&month=2026-03&value=4&unit=s',
	'POST /charters/[charter]/trends/enter?/removeTraining': 'member id=@training last',
	'POST /charters/[charter]/trends/enter?/removeWave': 'member id=@wave last',
	'POST /charters/[charter]/trends/enter?/removeComplaints': 'member id=@theme&month=2026-03 last',
	'POST /charters/[charter]/trends/enter?/removeFigure': 'member id=@measure&month=2026-03 last',
	'GET /charters/[charter]/versions/[version]/tell': 'member',
	'POST /charters/[charter]/versions/[version]/tell?/save':
		'member rev=1&opening=Thank you&key=@clause&said=&did=',
	'POST /charters/[charter]/versions/[version]/tell?/send': 'member press=*&id=*&group=staff',
	'POST /charters/[charter]/versions/[version]/tell?/public': 'member on=yes',
	'POST /charters/[charter]/versions/[version]/tell?/add':
		'member id=*&kind=staff&name=Ann&email=ann@example.org',
	'POST /charters/[charter]/versions/[version]/tell?/remove': 'member hearer=@hearer last',
	'GET /charters/[charter]/versions/[version]/tell/print': 'member',

	// The team: customers and promises
	'GET /customers': 'account',
	'GET /customers/new': 'account',
	'POST /customers/new': 'member id=*&team=@team&name=Baker',
	'GET /customers/unmet': 'account',
	'GET /customers/import': 'account',
	'POST /customers/import?/look': 'member team=@team&csv=name%0ABaker',
	'POST /customers/import?/take': 'member id=*&team=@team&csv=name%0ABaker',
	'GET /customers/export?team=@team': 'member',
	'GET /customers/[customer]': 'member',
	'POST /customers/[customer]?/change': 'member name=Baker',
	'POST /customers/[customer]?/contact': 'member id=*&name=Ann&title=Baker',
	'POST /customers/[customer]?/note': 'member id=*&kind=call&words=All well',
	'POST /customers/[customer]?/unnote': 'member encounter=@encounter last',
	'POST /customers/[customer]?/remove': 'member contact=@contact last',
	'GET /customers/[customer]/wishes': 'member',
	'POST /customers/[customer]/wishes': 'member contact=@contact&wants=none',
	'GET /promises': 'account',
	'POST /promises?/kept': 'member team=@team&promise=@promise&on=2026-03-01',
	'POST /promises?/told': 'member team=@team&promise=@promise&on=2026-03-01',
	'POST /promises?/give': 'member team=@team&id=*&customer=@customer&what=Call&due=',
	'GET /promises/[promise]': 'member',
	'POST /promises/[promise]?/offer': 'member id=*&to=@user',
	'POST /promises/[promise]?/answer': 'member handover=@handover&answer=yes',
	'POST /promises/[promise]?/take': 'member',
	'POST /promises/[promise]?/check': 'member check=on time',
	'POST /promises/[promise]?/send': 'member letter=@letter&subject=Late&text=Later&how=said',
	'POST /promises/[promise]?/giveUp': 'member why=We cannot last',
	'GET /promises/again': 'account',
	'POST /promises/again?/move': 'member team=@team&task=@task&on=2030-02-01',
	'POST /promises/again?/asked': 'member team=@team&task=@task&on=2026-02-01 last',
	'GET /promises/again/[task]/again.ics': 'member',
	'GET /promises/expectations': 'account',
	'POST /promises/expectations?/add': 'member team=@team&id=*&customer=@customer&words=Call',
	'POST /promises/expectations?/sign': 'member team=@team&side=team&expectation=@expectation',
	'POST /promises/expectations?/remove': 'member team=@team&expectation=@expectation last',
	'GET /promises/messages': 'account',
	'POST /promises/messages?/send': 'member404 letter=@letter&subject=Late&text=Later&how=said last',
	'GET /promises/sales': 'account',
	'POST /promises/sales': 'member id=*&team=@team&csv=customer,what%0ABaker,Call',
	'GET /urgent': 'account',
	'POST /urgent?/answered': 'member team=@team&meeting=@closed&comment=@cried',

	// The team: meetings
	'GET /meetings': 'account',
	'GET /meetings/climate': 'account',
	'GET /meetings/new': 'account',
	'POST /meetings/new':
		'facilitator id=*&team=@team&charter=@charter&customer=@customer&facilitator=@user&standIn=@user&title=Spring&objective=Calls&startsAt=2030-04-14T10:00&zone=UTC',
	'GET /meetings/[meeting]': 'member',
	'POST /meetings/[meeting]?/open': 'facilitator ref=',
	'POST /meetings/[meeting]?/link': 'facilitator contact=@contact',
	'GET /meetings/[meeting]/plan': 'facilitator meeting=@planned/',
	'POST /meetings/[meeting]/plan':
		'facilitator meeting=@planned/ charter=@charter&customer=@customer&facilitator=@user&standIn=@user&title=Spring&objective=Calls&startsAt=2030-04-14T10:00&zone=UTC',
	'GET /meetings/[meeting]/climate': 'member meeting=@closed/',
	'POST /meetings/[meeting]/climate?/release': 'facilitator meeting=@closed/ press=*&note=So',
	'POST /meetings/[meeting]/climate?/overrule':
		'facilitator meeting=@closed/ press=*&label=4F&sentence=It was.',
	'GET /meetings/[meeting]/comments/[comment]': 'member meeting=@closed/comment=@said/',
	'GET /meetings/[meeting]/invite': 'facilitator meeting=@planned/',
	'POST /meetings/[meeting]/invite?/words':
		'facilitator meeting=@planned/ press=*&locale=en&subject=Come&opening=Do&closing=',
	'POST /meetings/[meeting]/invite?/send': 'facilitator meeting=@planned/ press=*&contact=@contact',
	'POST /meetings/[meeting]/invite?/test': 'facilitator meeting=@planned/ press=*&contact=@contact',
	'POST /meetings/[meeting]/invite?/hand': 'facilitator meeting=@planned/ press=*&contact=@contact',
	'POST /meetings/[meeting]/invite?/prefers':
		'facilitator meeting=@planned/ press=*&contact=@contact&locale=de&zone=',
	'POST /meetings/[meeting]/invite?/tell': 'facilitator meeting=@planned/ press=*',
	'POST /meetings/[meeting]/invite?/offer':
		'facilitator meeting=@planned/ press=*&time=2030-05-01T10:00',
	'POST /meetings/[meeting]/invite?/take': 'facilitator meeting=@planned/ press=*&slot=@slot',
	'POST /meetings/[meeting]/invite?/off': 'facilitator meeting=@planned/ press=*&reason=Ill last',
	'GET /meetings/[meeting]/minutes': 'member meeting=@closed/',
	'GET /meetings/[meeting]/prepare': 'member meeting=@planned/',
	'POST /meetings/[meeting]/prepare?/step': 'member meeting=@planned/ step=charter&done=yes',
	'POST /meetings/[meeting]/prepare?/land': 'member meeting=@planned/ kind=War',
	'POST /meetings/[meeting]/prepare?/worry':
		'member meeting=@planned/ id=*&about=worry&words=Silence',
	'POST /meetings/[meeting]/prepare?/duties': 'member meeting=@planned/ duty-@user=listens',
	'POST /meetings/[meeting]/prepare?/seal': 'member meeting=@planned/ i-@clause=4&top=@clause',
	'POST /meetings/[meeting]/prepare?/decide': 'facilitator meeting=@planned/ choice=own&note=',
	'GET /meetings/[meeting]/prepare/sheet': 'member meeting=@planned/',
	'GET /meetings/[meeting]/print/agenda': 'member',
	'GET /meetings/[meeting]/print/cards': 'member',
	'GET /meetings/[meeting]/print/charter': 'member',
	'GET /meetings/[meeting]/print/sheets': 'member',
	'GET /meetings/[meeting]/rehearse': 'facilitator meeting=@planned/',
	'POST /meetings/[meeting]/rehearse?/begin': 'facilitator meeting=@planned/ last',
	'POST /meetings/[meeting]/rehearse?/end': 'facilitator404 meeting=@planned/ last',
	'GET /meetings/[meeting]/report': 'member meeting=@closed/',
	'GET /meetings/[meeting]/report/file?as=csv': 'member meeting=@closed/',
	'POST /meetings/[meeting]/report?/send':
		'facilitator meeting=@closed/ id=*&note=&contact=@contact',
	'POST /meetings/[meeting]/report?/copy': 'facilitator meeting=@closed/ id=*',
	'POST /meetings/[meeting]/report?/told': 'facilitator404 meeting=@closed/ id=@contact',
	'POST /meetings/[meeting]/report?/end': 'facilitator meeting=@closed/ id=@report last',
	'GET /meetings/[meeting]/review': 'member meeting=@closed/',
	'GET /meetings/[meeting]/room': 'member',
	'POST /meetings/[meeting]/room?/enter': 'member as=observer',
	'POST /meetings/[meeting]/room?/reply':
		'member id=*&comment=@comment&thing=*&kind=question&words=Why?',
	'POST /meetings/[meeting]/room?/say': 'member id=*&thing=*&clause=@clause&words=So',
	'POST /meetings/[meeting]/room?/introduce': 'member id=*&title=Clerk',
	'POST /meetings/[meeting]/room?/pulse': 'member id=*&kind=checkin&frank=4',
	'POST /meetings/[meeting]/room?/heat': 'member id=*',
	'POST /meetings/[meeting]/room?/cutOff': 'member id=*',
	'POST /meetings/[meeting]/room?/personal': 'member id=*&comment=@comment',
	'POST /meetings/[meeting]/room?/guess': 'member id=*&i-@clause=4',
	'POST /meetings/[meeting]/room?/note': 'member note=Mine',
	'GET /meetings/[meeting]/run': 'desk',
	'POST /meetings/[meeting]/run?/code': 'leading press=*',
	'POST /meetings/[meeting]/run?/order': 'console press=*&order={"type":"beginSilence"}',
	'POST /meetings/[meeting]/run?/screen': 'console',
	'GET /meetings/[meeting]/tell': 'member meeting=@closed/',
	'POST /meetings/[meeting]/tell?/contact':
		'member meeting=@closed/ press=*&person=@person&contact=@contact',
	'POST /meetings/[meeting]/tell?/thanks':
		'member meeting=@closed/ press=*&person=@person&words=Thanks',
	'POST /meetings/[meeting]/tell?/link': 'member meeting=@closed/ press=*&person=@person',
	'POST /meetings/[meeting]/tell?/revoke': 'member meeting=@closed/ press=*&person=@person last',
	'POST /meetings/[meeting]/tell?/mail': 'member meeting=@closed/ press=*',
	'POST /meetings/[meeting]/tell?/reply':
		'member meeting=@closed/ press=*&verdict=@verdict&answer=So',
	'GET /meetings/[meeting]/themes': 'member meeting=@closed/',
	'POST /meetings/[meeting]/themes?/put': 'member meeting=@closed/ id=*&comment=@said&theme=@theme',
	'POST /meetings/[meeting]/themes?/make': 'member meeting=@closed/ id=*&comment=@said&label=Calls',
	'POST /meetings/[meeting]/themes?/take': 'member meeting=@closed/ id=*&comment=@said',

	// The team: themes, search, settings
	'GET /themes': 'account',
	'POST /themes?/make': 'member id=*&team=@team&label=Calls',
	'GET /themes/[theme]': 'member',
	'POST /themes/[theme]?/merge': 'member id=*&comment=@pair',
	'POST /themes/[theme]?/undo': 'member id=*&move=@move',
	'POST /themes/[theme]?/rename': 'member id=*&label=Calls',
	'POST /themes/[theme]?/split': 'member id=*&label=More&comment=@pair',
	'POST /themes/[theme]?/take': 'member id=*&take=@pair',
	'POST /themes/[theme]?/rated': 'member id=*&subject=@pair',
	'POST /themes/[theme]?/link': 'member id=*&charter=@charter&version=1&on=yes&clause=@clause',
	'POST /themes/[theme]?/join': 'member id=*&other=@other last',
	'GET /themes/[theme]/tell': 'member',
	'POST /themes/[theme]/tell?/tell': 'member id=*&words=We call back',
	'POST /themes/[theme]/tell?/said': 'member who=@person',
	'GET /trends': 'account',
	'GET /search?q=calls&meeting=@closed&customer=@customer&theme=@theme': 'account',
	'GET /settings': 'account',
	'POST /settings?/choose': 'member team=@team',
	'POST /settings?/rename': 'owner team=@team&name=Service',
	'POST /settings?/budget': 'owner team=@team&questions=15',
	'POST /settings?/manner': 'owner team=@team&called=customer&meetEvery=12',
	'POST /settings?/promises': 'owner team=@team&duty=@user&days=3',
	'POST /settings?/invite': 'owner team=@team&id=*&email=ann@example.org&role=member',
	'POST /settings?/takeBack': 'owner team=@team&id=@invite last',
	'POST /settings?/role': 'owner team=@team&user=@user&role=owner',
	'POST /settings?/example': 'account',
	'POST /settings?/remove': 'owner team=@team&user=@colleague last',
	'POST /settings/export': 'owner team=@team',
	'GET /settings/access': 'account',
	'POST /settings/access?/token': 'member team=@team&id=*&name=Numbers',
	'POST /settings/access?/revoke': 'member team=@team&id=@tokenId last',
	'POST /settings/access?/feed': 'member team=@team',
	'POST /settings/access?/endFeed': 'member team=@team last',
	'POST /settings/access?/removeKey': 'member team=@team&id=@key last',
	'POST /settings/access/passkey': 'account',
	'POST /settings/access/passkey/options': 'account',
	'GET /settings/webhooks': 'own-owner',
	'POST /settings/webhooks?/add':
		'owner team=@team&id=*&url=https://example.org/hook&events=meeting.closed',
	'POST /settings/webhooks?/switch': 'owner team=@team&id=@webhook&on=no',
	'POST /settings/webhooks?/again': 'owner team=@team&id=@delivery',
	'POST /settings/webhooks?/remove': 'owner team=@team&id=@webhook last',
	'GET /activity': 'account',
	'GET /teams/new': 'account',
	'POST /teams/new': 'account id=*&name=Another',
	'POST /settings?/delete': 'owner team=@team&name=wrong last',
	'POST /settings?/removeExample': 'account last',
	'POST /sign-out': 'anyone last'
};
