const list = (words: string) => new Set(words.split(/\s+/u));

/** Words that say nothing of what a remark is about, by language. */
export const stopWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	Object.entries({
		en: list(`a about above after again all also am an and any are aren't as at be because been before
		being below between both but by can can't cannot could couldn't did didn't do does doesn't doing
		don't down during each else even ever every few for from further get gets had has have having he
		her here hers him his how i i'd i'll i'm i've if in into is isn't it it's its itself just let
		like made make me more most much my no nor not now of off on once only or other our ours out over
		own same she should shouldn't so some such than that that's the their theirs them then there
		these they this those through to too under until up upon us very was wasn't we we'd we'll we're
		we've were what when where which while who whom whose why will with won't would wouldn't you
		you're your yours yourself`),
		de: list(`aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin
		bis bist da damit dann das dass dein dem den denn der des deshalb dich die dies diese diesem
		diesen dieser dieses dir doch dort du durch ein eine einem einen einer eines er es etwas euch
		euer für gegen habe haben hat hatte hatten hier hin ich ihm ihn ihnen ihr ihre ihrem ihren ihrer
		im in ins ist ja jede jedem jeden jeder jedes jetzt kann kein keine keinem keinen keiner können
		man mehr mein meine mich mir mit muss nach nicht nichts noch nun nur ob oder ohne schon sehr sein
		seine sich sie sind so soll sollen sondern sonst über um und uns unser unsere unter vom von vor
		war waren was weil wenn wer werden wie wieder will wir wird wo wurde wurden zu zum zur zwischen`),
		es: list(`a al algo ante antes aquí así aun aunque cada como con contra cual cuando de del desde
		donde dos e el ella ellas ellos en entre era eran es esa esas ese eso esos esta está están estas
		este esto estos fue fueron ha haber había han hasta hay he la las le les lo los más me mi mis
		mucho muy nada ni no nos nosotros nuestra nuestras nuestro nuestros o os otra otras otro otros
		para pero poco por porque que qué quien se sea ser si sí sido sin sobre solo son su sus también
		tan te tiene tienen todo todos tu tus un una uno unos usted ustedes y ya yo`),
		fr: list(`à ai alors au aucun aussi autre autres aux avant avec avoir car ce cela ces cet cette ceux
		chaque ci comme d dans de depuis des deux donc dont du elle elles en encore entre est et été être
		eu eux fait faut il ils j je jusqu l la là le les leur leurs lui m ma mais me même mes moi mon n
		ne ni nos notre nous on ont ou où par parce pas peu plus pour pourquoi qu quand que quel quelle
		qui quoi s sa sans se sera ses si son sont sous sur t ta te tes toi ton tous tout toute toutes
		très tu un une vos votre vous y`),
		ar: list(`في من على إلى عن مع هذا هذه ذلك تلك التي الذي الذين ما لا لم لن إن أن كان كانت يكون تكون هو
		هي هم نحن أنا أنت أنتم كل بعض غير بين بعد قبل عند عندما حتى إذا لو ثم أو أم و ف ب ل ك قد لقد ليس
		ليست كما لكن لأن حيث منذ هناك هنا أي كيف متى أين لماذا فقط أيضا أكثر جدا لنا لكم لهم له لها به
		بها فيه فيها منه منها عليه عليها إليه إليها`)
	})
);
