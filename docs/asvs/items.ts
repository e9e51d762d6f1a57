/**
 * The items of levels 1 and 2, each in a few words of ours, and behind the bar the rows of trust that prove
 * it, or why there is no test. "not:" it does not apply; "open:" it is not met; else how it is met.
 * What is in quotes is part of a test's name.
 */
export const items = `
1.1.1 2 input is decoded once, before it is judged | F5
1.1.2 2 output is escaped last, by what it is for | F1
1.2.1 1 output is escaped for where it stands | F1
1.2.2 1 addresses are built by escaping their parts | F1
1.2.3 1 data inside scripts is escaped | F1
1.2.4 1 queries take values as parameters | F5
1.2.5 1 no command of the system is put together from input | no command is ever run for a request; the server starts no program
1.2.6 2 LDAP | not: there is none
1.2.7 2 XPath | not: there is none
1.2.8 2 LaTeX | not: there is none
1.2.9 2 words inside regular expressions are escaped | C4
1.3.1 1 HTML from people is cleaned | not: nobody writes HTML; a test refuses {@html} in every component (F1)
1.3.2 1 nothing is evaluated | F1
1.3.3 2 what goes to a dangerous place is made safe before | F2, F3
1.3.4 2 drawings from people | not: nobody uploads SVG; photos are re-encoded as JPEG
1.3.5 2 templates and markup from people are not run | F1
1.3.6 2 the server asks only addresses it may ask | F4
1.3.7 2 templates are not built from input | F1
1.3.8 2 JNDI | not: there is none
1.3.9 2 memcache | not: there is none
1.3.10 2 format strings | not: there are none; sentences are functions
1.3.11 2 mail headers cannot be added to | F3
1.4.1 2 memory is safe | not: the language sees to it
1.4.2 2 numbers stay in their range | F5
1.4.3 2 memory is released | B8
1.5.1 1 XML is read without entities | not: no XML is read
1.5.2 2 what is read back cannot become an object of any kind | F5
2.1.1 1 how input is judged is written down | docs/api.md and docs/protocol.md; every form and order has one schema
2.1.2 2 what has to fit together is written down | docs/protocol.md: each order with its refusals
2.1.3 2 limits are written down | docs/operating.md, Variables
2.2.1 1 input is judged by what is allowed | E7, F5
2.2.2 1 and on the server | F5
2.2.3 2 and together | E1
2.3.1 1 steps are taken in their order | E4
2.3.2 2 limits of the business hold | C6
2.3.3 2 all of a change or nothing | D4, A1
2.3.4 2 what there is once is given once | "one form sent many times at once"
2.4.1 2 machines are slowed down | C5, C6, E3
3.2.1 1 an answer is not taken for something else | F1, G7
3.2.2 1 text is put into pages as text | F1
3.3.1 1 cookies are Secure and bound to the host | E5
3.3.2 2 cookies stay on their site | E5
3.3.3 2 cookies carry __Host- | E5
3.3.4 2 scripts cannot read cookies | E5
3.4.1 1 https is insisted on where there is https | "over https"
3.4.2 1 no other origin may read | E6
3.4.3 2 a content policy lets only our scripts run | F1
3.4.4 2 nosniff everywhere | G7
3.4.5 2 no address is told to others | E8
3.4.6 2 nobody may frame it | E6
3.5.1 1 requests from elsewhere are refused without preflight | E6
3.5.2 1 preflight is not relied on | E6
3.5.3 1 nothing changes on GET | E6
3.5.4 2 one application per host | docs/operating.md says to give it a host of its own
3.5.5 2 postMessage | not: it is not used
3.7.1 2 only what browsers still support | not: no plug-ins of any kind
3.7.2 2 no redirect to other hosts | E6
4.1.1 1 every answer says its type | G7
4.1.2 2 only pages redirect to https | not: it redirects nothing to https; the proxy may
4.1.3 2 what a proxy says of a person cannot be said by the person | E3, "whatever a browser says of itself"
4.2.1 2 where a message ends is one thing for all | C1
4.3.1 2 GraphQL limits | not: there is none
4.3.2 2 GraphQL introspection | not: there is none
4.4.1 1 sockets over TLS | with https; plain http in a room without internet is a supported way and said to be what it is
4.4.2 2 the origin of a socket is checked | E6
4.4.3 2 sockets use the session | E2
4.4.4 2 tokens of sockets come from the session | E2
5.1.1 2 what may be uploaded is written down | docs/security.md
5.2.1 1 only sizes that can be borne | C2
5.2.2 1 the kind of a file is looked at | "a photo loses what the camera wrote"
5.2.3 2 archives are measured before they are opened | not: none are opened
5.3.1 1 uploads are never run | not: uploads are rows of the database
5.3.2 1 no path is made of input | not: no file is named by a person
5.4.1 2 names of files of people are ignored | F5
5.4.2 2 names of files we send are safe | F1
5.4.3 2 files are scanned for malware | not: nothing that was uploaded is served but photos, which are made anew
6.1.1 1 how guessing is slowed is written down | docs/operating.md, JOIN_FAILS_PER_IP; docs/security.md
6.1.2 2 words not fit for passwords are listed | open: no list; twelve signs are asked for
6.1.3 2 all ways in are written down | docs/operating.md, Signing in
6.2.1 1 passwords have at least 8 signs | twelve are asked for (src/lib/server/people.ts)
6.2.2 1 a password can be changed | "E5 a new password"
6.2.3 1 changing one asks for the old one | "E5 a new password"
6.2.4 1 the commonest passwords are refused | open: twelve signs are asked for; no list is kept
6.2.5 1 any sign may be used | only the length is looked at
6.2.6 1 they are typed unseen | fields of the kind password
6.2.7 1 pasting works | not: nothing stands in its way
6.2.8 1 a password is taken as it is | keptOf leaves it alone; better-auth hashes it whole
6.2.9 2 64 signs are fine | up to 128
6.2.10 2 it need not be changed now and then | not: nothing asks for it
6.2.11 2 the listed words are refused | open: as 6.1.2
6.2.12 2 breached passwords are refused | open: it would ask another host; passkeys and OpenID Connect are offered
6.3.1 1 guessing is slowed | E3
6.3.2 1 there are no default accounts | the first one is made by a link that is printed at the first start
6.3.3 2 a second factor | passkeys, or the provider's; not forced
6.3.4 2 no way in that is not written down | E1
6.4.1 1 first secrets are random and go | "an invitation works once"
6.4.2 1 no secret questions | not: there are none
6.4.3 2 a forgotten password | a link by mail signs in; no password is reset
6.4.4 2 a lost factor | the operator makes a link
6.5.1 2 a code works once | "signs in once"
6.5.2 2 codes are kept hashed | E8
6.5.3 2 codes are random | randomBytes alone
6.5.4 2 codes have 20 bits at least | E3
6.5.5 2 codes end | a link to sign in after fifteen minutes, a code with its meeting
6.6.1 2 no codes over the telephone | not: there are none
6.6.2 2 a code belongs to its request | a link signs in whoever holds it; its address is the account's
6.6.3 2 guessing codes is slowed | E3
6.8.1 2 one provider cannot speak for another | not: there is one provider at most
6.8.2 2 what it signs is checked | "OpenID"
6.8.3 2 SAML | not: there is none
6.8.4 2 how strongly the provider checked | not: the provider's to ask
7.1.1 2 how long a session lasts is written down | docs/security.md: 30 days since the last use
7.1.2 2 how many sessions one may have is written down | docs/security.md: any number
7.1.3 2 sessions with a provider are written down | docs/security.md: ours end by themselves
7.2.1 1 sessions are judged on the server | E5
7.2.2 1 tokens are made for the session | E5
7.2.3 1 tokens are long and random | E5
7.2.4 1 a new token at each signing in | E5
7.3.1 2 a session ends unused | 30 days
7.3.2 2 a session ends in any case | open: it is renewed while it is used
7.4.1 1 what has ended opens nothing | E2, E5
7.4.2 1 with the account its sessions go | E2
7.4.3 2 others can be ended after a change | "E5 a new password"
7.4.4 2 signing out is near | on every page of the team
7.4.5 2 an operator can end sessions | removing a member ends theirs (E2)
7.5.1 2 what is sensitive asks again | open: passkeys are added within the session
7.5.2 2 one sees one's sessions | open: not listed
7.6.1 2 sessions with a provider end as written | docs/security.md
7.6.2 2 no session without a press | E6
8.1.1 1 who may do what is written down | E1
8.1.2 2 and which parts of it | docs/protocol.md: what each audience hears
8.2.1 1 whoever may not do it does not | E1
8.2.2 1 whoever may not see it does not | E1
8.2.3 2 nor parts of it | "L6"
8.3.1 1 judged on the server | E1
8.4.1 2 one team never reaches another | E1
9.1.1 1 signed tokens are checked | not: there are none of ours
9.1.2 1 only chosen algorithms | not: there are none of ours
9.1.3 1 keys from trusted places | not: there are none of ours
9.2.1 1 their time is looked at | not: there are none of ours
9.2.2 2 their kind is looked at | not: there are none of ours
9.2.3 2 their audience is looked at | not: there are none of ours
9.2.4 2 issued for one audience | not: there are none of ours
10.1.1 2 tokens stay where they are needed | the provider's tokens never reach a browser
10.1.2 2 answers belong to the request | "OpenID"
10.2.1 2 a forged answer of the provider is refused | "OpenID"
10.2.2 2 providers are not mixed up | not: there is one
10.3.1 2 resource server: audience | not: it is none
10.3.2 2 resource server: scope | not: it is none
10.3.3 2 resource server: who | not: it is none
10.3.4 2 resource server: how strongly | not: it is none
10.4.1 1 authorization server: redirects | not: it is none
10.4.2 1 authorization server: codes once | not: it is none
10.4.3 1 authorization server: codes end | not: it is none
10.4.4 1 authorization server: grants | not: it is none
10.4.5 1 authorization server: replay | not: it is none
10.4.6 2 authorization server: PKCE | not: it is none
10.4.7 2 authorization server: registration | not: it is none
10.4.8 2 authorization server: refresh | not: it is none
10.4.9 2 authorization server: revocation | not: it is none
10.4.10 2 authorization server: clients | not: it is none
10.4.11 2 authorization server: scopes | not: it is none
10.5.1 2 an ID token is not used twice | "OpenID"
10.5.2 2 the subject says who it is | "OpenID"
10.5.3 2 the issuer is the one that was set | "OpenID"
10.5.4 2 the token is for us | "OpenID"
10.5.5 2 back-channel logout | not: it is not offered
10.6.1 2 provider: response modes | not: it is none
10.6.2 2 provider: logout | not: it is none
10.7.1 2 consent is asked | not: it is no authorization server
10.7.2 2 consent is plain | not: it is no authorization server
10.7.3 2 consent can be taken back | not: it is no authorization server
11.1.1 2 how keys live is written down | docs/security.md, Keys
11.1.2 2 where cryptography is used is written down | docs/security.md, Keys
11.2.1 2 no cryptography of our own | node:crypto and better-auth alone
11.2.2 2 it can be exchanged | hashes are made in one place each
11.2.3 2 128 bits at least | 256 for hashes, 128 or more for tokens
11.3.1 1 no weak modes | not: nothing is encrypted by us
11.3.2 1 only approved ciphers | not: nothing is encrypted by us
11.3.3 2 what is encrypted is authentic | not: nothing is encrypted by us
11.4.1 1 only approved hashes | SHA-256 and HMAC of it
11.4.2 2 passwords are hashed slowly | scrypt, by better-auth
11.4.3 2 hashes do not collide | G6
11.4.4 2 keys from passwords | not: there are none
11.5.1 2 secrets are random, 128 bits | E3
11.6.1 2 approved ways to make keys | randomBytes and the provider's
12.1.1 1 TLS 1.2 and 1.3 alone | the proxy's; the samples leave it to the defaults of Caddy and nginx, which are these
12.1.2 2 strong suites | as 12.1.1
12.1.3 2 client certificates | not: there are none
12.2.1 1 TLS for everything outside | with https; plain http in a room without internet is a supported way
12.2.2 1 certificates the public trusts | Caddy gets one by itself; in a LAN its own
12.3.1 2 TLS to other services | smtps://, postgres with sslmode, https webhooks: the operator's to write
12.3.2 2 certificates are checked | nothing turns it off
12.3.3 2 TLS between inner services | the operator's
12.3.4 2 inner certificates are trusted by name | the operator's
13.1.1 2 whom it talks to is written down | docs/security.md, What leaves the server
13.2.1 2 services know each other | DATABASE_URL and SMTP_URL carry a name and a password
13.2.2 2 with as few rights as needed | docs/deploy/forthright.service runs as nobody else
13.2.3 2 no default credentials | compose.yaml asks for one
13.2.4 2 whom it may talk to is a list | F4
13.2.5 2 as 13.2.4, for the server | F4
13.3.1 2 secrets are kept apart | a file only its user reads; the environment
13.3.2 2 few may read them | docs/deploy/forthright.service: mode 0600
13.4.1 1 no source control is served | F5
13.4.2 2 no debugging in production | F5
13.4.3 2 no listings | F5
13.4.4 2 no TRACE | F5
13.4.5 2 pages for the operator are closed | E1
14.1.1 2 what is sensitive is written down | docs/security.md, What is worth protecting
14.1.2 2 and how it is protected | docs/security.md
14.2.1 1 nothing sensitive in addresses | E8
14.2.2 2 nothing sensitive in caches | G7
14.2.3 2 nothing goes to strangers | F1
14.2.4 2 what was decided is done | G4, G6
14.3.1 1 what was shown goes with the session | G7
14.3.2 2 no-store | G7
14.3.3 2 nothing sensitive stays in the browser | unsent words alone, which are their author's and go when they are sent
15.1.1 1 how fast parts are renewed is written down | docs/supply.md
15.1.2 2 what it is made of is listed | "docs/licences.md"
15.1.3 2 what takes long is written down | docs/testing.md
15.2.1 1 no part is out of date | "known advisory"
15.2.2 2 what takes long cannot stop the rest | C3, C4
15.2.3 2 nothing that is not needed | E1
15.3.1 1 only the fields that are needed | "L6"
15.3.2 2 redirects are not followed | F4
15.3.3 2 fields nobody may set cannot be set | E7
15.3.4 2 the address of a person is the right one | "whatever a browser says of itself"
15.3.5 2 types are compared as they are | F5
15.3.6 2 prototypes cannot be polluted | F5
15.3.7 2 a parameter twice is one | F5
16.1.1 2 what is logged is written down | docs/security.md, Logs
16.2.1 2 a line says when, where, who and what | G6
16.2.2 2 clocks are the same | UTC, the machine's clock
16.2.3 2 logs go nowhere else | standard output alone
16.2.4 2 logs can be read by machines | G6
16.2.5 2 logs hold nothing sensitive | G6, E8
16.3.1 2 signing in is logged | open: wrong passwords and codes are counted in the database, not logged
16.3.2 2 what was refused is logged | refusals are counted in /metrics by their kind
16.3.3 2 attempts to get round are logged | as 16.3.2
16.3.4 2 faults are logged | G6
16.4.1 2 a line cannot be forged | G6
16.4.2 2 lines cannot be changed unseen | G6
16.4.3 2 logs are kept elsewhere too | the operator's: standard output
16.5.1 2 faults tell people nothing | F5
16.5.2 2 it works while others do not | D7
16.5.3 2 faults open nothing | A3
17.1.1 2 TURN | not: there is no WebRTC
17.2.1 2 DTLS keys | not: there is no WebRTC
17.2.2 2 DTLS suites | not: there is no WebRTC
17.2.3 2 SRTP | not: there is no WebRTC
17.2.4 2 SRTP, malformed | not: there is no WebRTC
17.3.1 2 signalling flood | not: there is no WebRTC
17.3.2 2 signalling, malformed | not: there is no WebRTC
`;
