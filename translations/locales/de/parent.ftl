# What a guardian reads. B1, warm, one thought per sentence, gender-neutral for the child, the parent and the staff.
# Address: "Sie". Names, roles and groups stand behind a colon, "Gruppe" or "für", where nothing inflects.

## Joining
join-hello =
    Hallo { $name }, willkommen bei { $organisation }.
    Hier lesen Sie in Ihrer Sprache, wie der Tag für { $children } war. Sie können auch in Ihrer Sprache antworten.
join-language-question = Sie lesen jetzt Deutsch. Ist das richtig?
join-language-yes = Ja, Deutsch
join-language-other = Andere Sprache
join-language-choose = In welcher Sprache möchten Sie lesen?
join-card-title = Bevor wir anfangen
join-what-i-am = 🤖 Ich bin ein Computerprogramm. Ich bringe Nachrichten von Ihnen zum Team und zurück. Ich spreche nie im Namen des Teams.
join-who-reads = 👀 Das Team der Gruppe { $groups } liest, was Sie über Ihr Kind schreiben. Geht es um Geld, Vertrag, Beschwerden, Sicherheit oder Datenschutz? Dann geht es an das Büro, und das Team sieht es nicht. Sie sehen immer, wer es liest. Andere Eltern sehen es nicht. Der andere Elternteil Ihres Kindes sieht es auch nicht.
join-telegram = ☁️ Telegram speichert unsere Nachrichten und kann sie sehen. Bitte schicken Sie hier nichts, was geheim bleiben muss.
join-machine = 🔒 Übersetzt wird auf dem Computer unserer Organisation ({ $organisation }). Nichts geht an eine Übersetzungsfirma.
join-expect-us-title = Was Sie von uns erwarten dürfen
join-expect-us =
    • An jedem Betreuungstag: wie das Essen, Schlafen und Spielen war.
    • Eine Antwort am selben Tag, wenn das Team arbeitet. Und ein Gespräch mit einem Menschen, wenn Sie das möchten.
    • Wir sagen es, wenn etwas nicht gut gelaufen ist.
join-expect-you-title = Worum wir Sie bitten
join-expect-you =
    • Sagen Sie uns, was wir wissen müssen: eine schlechte Nacht, Medikamente, wer abholt.
    • Sagen Sie es, wenn Sie uns nicht verstehen.
    • Ist es dringend? Rufen Sie an: { $phone }. Niemand schaut die ganze Zeit in diesen Chat.
join-agree = Einverstanden
join-decline = Nein, danke
join-done =
    Vielen Dank, { $name }. Sie sind jetzt angemeldet.
    An jedem Betreuungstag bekommen Sie eine Nachricht über { $children }. Sie können hier jederzeit schreiben.
join-declined =
    In Ordnung. Sie bekommen hier keine Nachrichten. Das Team erzählt Ihnen beim Abholen, wie der Tag war.
    Möchten Sie doch Nachrichten? Öffnen Sie Ihre Einladung noch einmal oder schreiben Sie /start.
join-commands = /menu – etwas fragen oder erzählen · /mine – Ihre Fragen · /who – wer was liest · /language – andere Sprache · /card oder das Wort „{ card-word }“ – was wir vereinbart haben
join-not-me = Ich bin nicht { $name }
join-not-me-done = Gut, dass Sie das sagen. Die Einladung bleibt gültig für { $name }. Möchten Sie auch Nachrichten bekommen? Fragen Sie das Team nach Ihrer eigenen Einladung.
card-word = Absprachen
menu-language = Andere Sprache
menu-card = Unsere Absprachen
menu-help = Wie geht das hier?
language-changed = Ab jetzt lesen Sie Deutsch.
looks-like = 🔎 Das sieht nach einer anderen Sprache aus: { $seen }. Ihre Sprache hier ist: { $own }. Möchten Sie hier in der anderen Sprache lesen und schreiben? Dann tippen Sie auf den Knopf. Sonst müssen Sie nichts tun.
card-agreed-on = Sie haben am { $date } zugestimmt (Version { $version }).

## Invitations that do not work
invite-unknown = Diese Einladung kenne ich nicht. Ist der ganze Link kopiert? Bitte fragen Sie das Team nach einer neuen.
invite-used = Diese Einladung wurde schon benutzt. Sie gilt nur einmal. Bitte fragen Sie das Team nach einer neuen.
invite-expired = Diese Einladung ist nicht mehr gültig. Bitte fragen Sie das Team nach einer neuen.
invite-too-many = Das waren zu viele Versuche. Bitte warten Sie eine Stunde oder bitten Sie das Team um Hilfe.
invite-other-person = Diese Einladung ist für eine andere Person. Sie sind hier schon angemeldet als { $name }. Jede Person hat eine eigene Einladung.
invite-again = Sie sind schon angemeldet, { $name }. Sie müssen nichts tun.
stranger =
    Hallo. Das ist der Chat von { $organisation } für Eltern und Team. Ich kenne Sie noch nicht.
    Fragen Sie das Team nach Ihrer eigenen Einladung. Ist es dringend? Rufen Sie an: { $phone }.

## A message that arrives
handover-title = { $child } · { $date }
notice-title = Für alle Eltern der Gruppe { $group } · { $date }
answer-title = Antwort zu { $child }
correction-title = Korrektur · { $child } · { $date }
correction-explain = In einer früheren Nachricht war etwas nicht richtig. So ist es:
correction-gone = (das war nicht richtig)
odd-better = In einer früheren Nachricht war ein Satz nicht gut übersetzt. So ist es besser:
written-by = ✍️ { $names }
origin-machine = 🤖 Von einer Maschine übersetzt. Es können Fehler darin sein.
origin-person = 👤 Von einem Menschen geprüft.
origin-original = Diesen Teil konnten wir nicht gut übersetzen. Das wurde auf { $language } geschrieben:
origin-original-title = Was geschrieben wurde ({ $language }):
may-be-repeated = 🔁 Vielleicht haben Sie diese Nachricht schon bekommen.
photo-of = 📷 { $child }
button-understood = ✅ Verstanden
button-not-clear = ❓ Nicht klar
button-call-me = 📞 Bitte anrufen
button-all = 📖 Alles lesen
button-original = Original
button-translation = Übersetzung
button-odd = ✏️ Seltsame Übersetzung

## A second language, where no machine knows the first
bridge-question = 🌉 Noch keine Maschine übersetzt gut ins Deutsche. Schlaf, Essen und feste Sätze lesen Sie auf Deutsch. Andere Worte des Teams kommen so an, wie sie geschrieben wurden ({ $written }). Eine Maschine kann eine zweite Sprache dazusetzen. Welche andere Sprache lesen Sie gut?
bridge-none = Keine andere Sprache
bridge-chosen = 🌉 Gut. Zu Worten des Teams, die wir nicht auf Deutsch haben, bekommen Sie auch eine Übersetzung von einer Maschine. Sprache: { $language }. Sie können das jederzeit ändern: /language
bridge-without = Gut. Worte des Teams, die wir nicht auf Deutsch haben, kommen so an, wie sie geschrieben wurden ({ $written }). Sie können das jederzeit ändern: /language
bridge-honest = Noch keine Maschine kann das ins Deutsche übersetzen. Das sind die eigenen Worte des Teams, mit einer Übersetzung von einer Maschine. Es können Fehler darin sein.
bridge-written = ✍️ { $language }:
bridge-machine = 🤖 { $language }:

## Answering
noted-understood = Vielen Dank.
noted-not-clear = Gut, dass Sie das sagen. Wir bitten das Team, es anders zu sagen.
noted-call-me = Das Team weiß jetzt, dass Sie einen Anruf möchten. Ist es dringend? Rufen Sie an: { $phone }.
noted-already = Das wissen wir schon.
odd-which = Welcher Satz ist seltsam übersetzt?
odd-told = Gut, dass Sie das sagen. Wir suchen bessere Worte. Bis dahin gilt das Original.
reply-passed = ✔️ Weitergegeben an das Team der Gruppe { $group }.
reply-passed-later = ✔️ Das Team der Gruppe { $group } arbeitet gerade nicht. Es liest Ihre Nachricht am { $day }. Ist es dringend? Rufen Sie an: { $phone }.
reply-about-whom = Um wen geht es?
reply-edited = (geändert)
part-gone = 🧹 Das ist jetzt nicht mehr in Ihrer Nachricht. Niemand hat es gelesen.
part-stays = 📌 Das haben schon: { $who }. Dort bleibt es stehen.
reply-nothing-yet = Sie sind angemeldet, aber im Moment haben Sie hier kein Kind in der Betreuung. Bitte rufen Sie an: { $phone }.

## When something cannot be done
sorry-kind = Das kann ich nicht weitergeben. Können Sie es in Worten schreiben? Ein Foto oder eine Sprachnachricht geht auch.
sorry-forwarded = Weitergeleitete Nachrichten kann ich nicht weitergeben. Können Sie es mit eigenen Worten schreiben?
sorry-old-button = Dieser Knopf funktioniert nicht mehr.
sorry-room = Das ist der Chat des Teams. Bitte schreiben Sie mir in unserem eigenen Chat. Ich habe Ihre Nachricht nicht gespeichert.
sorry-failed = Hier ist etwas schiefgegangen. Ihre Nachricht wurde nicht weitergegeben. Bitte schicken Sie sie noch einmal oder rufen Sie an: { $phone }.
reply-kept = Ihre Nachricht ist gespeichert. Das Team kann hier gerade nicht mitlesen. Ist es für heute wichtig? Dann rufen Sie bitte an: { $phone }.
sorry-agree-first = Bitte lesen Sie zuerst die Nachricht oben und tippen Sie auf „{ $button }“. Dann kann ich Ihre Nachricht weitergeben.

## Who reads what
role-group = Team der Gruppe { $group }
role-mentor = { $mentor } (feste Bezugsperson), mit dem Team der Gruppe { $group }
role-billing = Büro (Rechnungen und Zahlung)
role-planning = Büro (Tage und Vertrag)
role-management = Leitung
role-complaints = Ansprechperson für Beschwerden
role-safeguarding = Ansprechperson für Kinderschutz
role-privacy = Ansprechperson für Datenschutz
role-person = { $person } – { $role }
topic-care = Der Tag des Kindes
topic-development = Wie sich das Kind entwickelt
topic-urgent = Dringend
topic-payment = Rechnungen und Zahlung
topic-allowance = Zuschuss zur Betreuung (kinderopvangtoeslag)
topic-contract = Tage und Vertrag
topic-dissatisfied = Nicht zufrieden
topic-complaint = Offizielle Beschwerde
topic-conduct = Verhalten des Personals
topic-custody = Sorgerecht und Abholen
topic-safety = Sicherheit zu Hause
topic-privacy = Datenschutz und Fotos
passed = ✔️ Weitergegeben.
passed-split = ✂️ In Ihrer Nachricht geht es um mehr als eine Sache. Jeder Teil geht nur an die richtige Stelle.
passed-quote = „{ $text }“
passed-who = 👤 Das liest: { $who }
passed-by = 🕓 Antwort: spätestens am { $date }
passed-today = 🕓 Antwort: heute
passed-wall = 🔒 Das Team Ihres Kindes sieht das nicht.
passed-think = ✋ In den ersten { $seconds } Sekunden sieht es niemand: Sie können es noch ändern.
passed-taken = 🧹 Ich nehme es hier weg: { $who }. Vielleicht wurde es dort schon gelesen.
passed-closed = 🌙 Gerade ist niemand da. Ihre Nachricht wird am { $day } gelesen. Ist es dringend? Rufen Sie an: { $phone }.
passed-urgent = 📞 Kann es nicht warten? Rufen Sie jetzt an: { $phone }.
passed-danger = 🆘 Ist jemand jetzt in Gefahr? Rufen Sie an: { $acute }. Rat und Hilfe, wenn es zu Hause nicht sicher ist: Beratungsstelle Veilig Thuis, { $home }. Kostenlos, Tag und Nacht.
passed-receipt = 📄 Empfangsbestätigung: offizielle Beschwerde Nr. { $number }, eingegangen am { $date }. Das Ergebnis erfahren Sie spätestens am { $until }.
passed-bsn = 🔢 Ich habe die niederländische Bürgernummer (BSN) aus Ihrer Nachricht entfernt. Bitte schicken Sie diese Nummer nicht in einem Chat. Niemand hat sie gesehen.
button-not-them = ↩️ Nein, es ist für jemand anderen
button-not-this = ↩️ { $part } ist für jemand anderen
choice-question = Für wen ist es?
choice-care = 👶 Der Tag meines Kindes – für das Team
choice-development = 🌱 Wie es meinem Kind geht – für Team und Bezugsperson
choice-payment = 💶 Rechnung, Zahlung, Zuschuss – für das Büro
choice-contract = 📅 Tage oder Vertrag – für das Büro
choice-dissatisfied = 😕 Ich bin nicht zufrieden
choice-safety = 🛟 Sicherheit oder Sorgerecht – nicht für das Team
choice-privacy = 🔒 Datenschutz oder Fotos
choice-stay = ‹ Es ist richtig so
ask-reader =
    🤔 Wer darf das lesen? Ich bin nicht sicher.
    Noch niemand hat es gesehen. Sie können bis { $time } Uhr wählen. Wenn Sie nichts wählen, geht es nicht an das Team, sondern an jemanden im Büro. Ich sage Ihnen dann, an wen.
ask-unhappy =
    🙏 Gut, dass Sie das sagen. Wer darf das lesen? Noch niemand hat es gesehen.
    Sie können bis { $time } Uhr wählen. Wenn Sie nichts wählen, geht es an: { $who }.
unhappy-mentor = 🌱 Das Team und die Bezugsperson
unhappy-complaints = 📄 Ich mache daraus eine offizielle Beschwerde
unasked = ⏳ Sie haben nichts gewählt. Deshalb habe ich es weitergegeben. Das Team Ihres Kindes sieht es nicht.
unasked-child = ⏳ Sie haben kein Kind gewählt. Deshalb habe ich es weitergegeben.

## The menu
menu-message = Etwas fragen oder erzählen
menu-mine = Meine Fragen
menu-who = Wer was liest
menu-what = Worum geht es?
menu-absent = 🏠 Kommt nicht
menu-pick-up = 🚗 Abholen
menu-question = 👶 Frage zu meinem Kind
menu-payment = 💶 Zahlung
menu-contract = 📅 Tage und Vertrag
menu-complaint = 😕 Nicht zufrieden
menu-privacy = 🔒 Datenschutz
menu-talk = 💬 Ich möchte ein Gespräch
menu-home = 🏡 Bei uns zu Hause
menu-safety = 🛟 Sicherheit oder etwas Ernstes
menu-safety-warm = 🤝 Gut, dass Sie darüber sprechen möchten. Wir sind für Sie da.
menu-which-child = Welches Kind?
menu-absent-day = An welchem Tag kommt { $child } nicht?
menu-absent-why = Was ist der Grund?
menu-ill = 🤒 Krank
menu-free = 🏖 Freier Tag
menu-other = Etwas anderes
menu-noted-absent = ✔️ Vielen Dank. Das Team der Gruppe { $group } weiß es: { $child } kommt am { $date } nicht.
menu-pick-up-what = Was ist anders?
menu-pick-up-time = 🕓 Andere Uhrzeit
menu-pick-up-person = 👤 Jemand anderes
menu-pick-up-when = Um wie viel Uhr wird { $child } heute abgeholt?
menu-noted-pick-up = ✔️ Vielen Dank. Das Team der Gruppe { $group } weiß es: { $child } wird um { $time } Uhr abgeholt.
menu-noted-talk = ✔️ Vielen Dank. Einen Termin schlägt Ihnen vor: { $who }.
menu-write = ✏️ Schreiben Sie es jetzt, in Ihrer Sprache.
menu-write-person = ✏️ Schreiben Sie, wer kommt und wann.
menu-stop = ✕ Abbrechen
menu-stopped = In Ordnung.
mine-none = Sie haben keine offenen Fragen.
mine-title = Ihre Fragen
mine-asked = ❔ Wartet auf Sie: Wer darf es lesen?
mine-open = 📨 Liegt bei: { $who }
mine-answered = ✅ Beantwortet am { $date } von: { $who }
mine-closed = ☑️ Abgeschlossen am { $date }: { $why }
formal-until = 📄 Das Ergebnis erfahren Sie spätestens am { $until }.
formal-late = ⏰ Es tut uns leid. Nach sechs Wochen ist Ihre offizielle Beschwerde Nr. { $number } noch nicht abgeschlossen. Ich habe daran erinnert. Sie können sich jetzt auch an die Geschillencommissie Kinderopvang (Schlichtungsstelle) wenden. Möchten Sie lieber anrufen? { $phone }
why-solved = es ist gelöst
why-talked = Sie haben darüber gesprochen
why-seen = es wurde gesehen, eine Antwort war nicht nötig
why-noted = es wurde notiert
why-empty = eine Antwort war nicht nötig
why-withdrawn = Sie haben es zurückgenommen
who-title = Wer liest, was Sie schreiben
who-promise = { $topic }: { $who }. Antwort { $days ->
        [0] am selben Tag
        [one] innerhalb von 1 Arbeitstag
       *[other] innerhalb von { $days } Arbeitstagen
    }.
who-hours = { $topic }: { $who }. Antwort { $hours ->
        [one] innerhalb von 1 Stunde
       *[other] innerhalb von { $hours } Stunden
    }, solange jemand da ist.
who-deputy = Keine Antwort zur rechten Zeit? Dann: { $who }.
who-since = Das gilt so seit { $date }.
who-other-parent = Der andere Elternteil Ihres Kindes sieht nicht, was Sie schreiben.

## The office
case-answer-title = { $role } · Ihre Frage Nr. { $number }
case-late-parent = ⏰ Es tut uns leid. Sie haben nicht rechtzeitig eine Antwort bekommen von: { $role }. Ab jetzt kümmert sich darum: { $who }. Antwort: spätestens am { $date }.
case-late-alone = ⏰ Es tut uns leid. Sie haben nicht rechtzeitig eine Antwort bekommen von: { $role }. Ich habe daran erinnert. Möchten Sie lieber anrufen? { $phone }
case-late-up = ⏰ Sie warten noch auf eine Antwort. { $who } weiß das jetzt auch, liest Ihre Nachricht aber nicht. Möchten Sie lieber anrufen? { $phone }
case-closed-parent = ☑️ Ihre Frage Nr. { $number } ist abgeschlossen: { $why }. Stimmt das nicht? Antworten Sie einfach auf diese Nachricht.
case-open-again = ↩️ Ihre Frage Nr. { $number } ist wieder offen. Antwort: spätestens am { $date }.
case-move-ask =
    ↪️ Jemand anderes kann Ihnen besser helfen: { $to }. Das meint: { $from }.
    Darf Ihre Nachricht dort gelesen werden?
case-move-yes = ✅ Ja
case-move-no = Nein
case-move-told = ↪️ Ihre Frage Nr. { $number } liegt jetzt bei: { $who }.
case-kept = Ihre Nachricht ist gespeichert. Das Büro kann hier gerade nicht mitlesen. Ist es für heute wichtig? Dann rufen Sie bitte an: { $phone }.
sorry-not-taken-back = Ich konnte Ihre Worte nicht von dort zurückholen, wo sie standen. Bitte rufen Sie an: { $phone }.
