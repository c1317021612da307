# Talks between parents and the team. What a guardian reads; B1, warm, gender-neutral for the child, the parent and the staff.
# Address: "Sie". Names and roles stand where nothing inflects; a moment may follow "am".

## Kinds of talk
checkin-intake = Kennenlernen
checkin-settling = Wie die ersten Wochen laufen
checkin-evaluation = Nach den ersten Monaten
checkin-yearly = Jahresgespräch
checkin-group-change = In die nächste Gruppe
checkin-transfer = In die Grundschule (basisschool)
checkin-exit = Abschied
checkin-childminder = Jahresgespräch: Kindertagespflege (gastouder)
checkin-request = Ein Gespräch
checkin-worry = Ein Gespräch in Ruhe
checkin-home-visit = Besuch zu Hause

## What it is for
talk-why-intake = Damit wir { $child } und Sie vor dem ersten Tag kennenlernen.
talk-why-settling = Wir möchten hören, wie es { $child } hier geht und was Sie zu Hause bemerken.
talk-why-evaluation = Wir schauen zusammen auf die ersten Monate von { $child } hier zurück.
talk-why-yearly = Wir sprechen darüber, wie { $child } wächst und spielt, hier und zu Hause.
talk-why-group-change = Damit der Schritt in die nächste Gruppe für { $child } leicht wird.
talk-why-transfer = Wir bereiten den Schritt in die Schule für { $child } vor. Ohne Ihre Zustimmung schicken wir der Schule nichts.
talk-why-exit = Wir schauen auf die Zeit von { $child } hier zurück und nehmen Abschied.
talk-why-childminder = Wir sprechen darüber, wie es { $child } in der Kindertagespflege (gastouder) geht und was Sie sich wünschen.
talk-why-request = Wir nehmen uns Zeit, um über { $child } zu sprechen.
talk-why-worry = Wir möchten gern in Ruhe mit Ihnen über { $child } sprechen, und nicht an der Tür.
talk-why-home-visit = Damit wir die Welt von { $child } zu Hause kennenlernen.

## The invitation
talk-invite = 🗓 { $kind } · { $child }
    Zum Gespräch lädt Sie ein: { $who }.
talk-mentor = { $mentor } (feste Bezugsperson)
talk-where = ⏱ { $minutes } Minuten, { $place }
talk-office = 🏢 { $who } weiß von diesem Gespräch und kann dabei sein.
talk-place-here = bei { $organisation }
talk-place-phone = am Telefon
talk-place-video = per Videoanruf
talk-place-home = bei Ihnen zu Hause
talk-when = Wann passt es Ihnen?
talk-no-moment = Schreiben Sie bitte, wann es Ihnen passt.
talk-moment = { $date }, { $time }
talk-button-other = 🕓 Ein anderes Mal
talk-button-interpreter = 🗣 Mit Dolmetschhilfe
talk-button-interpreter-on = ✅ Mit Dolmetschhilfe
talk-button-no = Jetzt kein Gespräch, danke
talk-together = Kommen Sie zusammen mit dem anderen Elternteil oder getrennt?
talk-button-together = 👥 Zusammen
talk-button-alone = 👤 Getrennt
talk-noted = ✅ { $moment }
talk-taken = Dieser Termin ist nicht mehr frei. Bitte wählen Sie einen anderen.
talk-urge = 💬 Wir haben noch keine Antwort von Ihnen. Sie dürfen auch Nein sagen.
talk-moved = 🔁 Das Gespräch über { $child } ({ $moment }) wird verschoben.
talk-withdrawn = Das Gespräch über { $child } ist jetzt nicht nötig. Sie müssen nichts tun.
talk-over = Die Einladung zu einem Gespräch über { $child } ist vorbei. Sie müssen nichts tun. Sie können jederzeit um ein Gespräch bitten.
talk-declined = In Ordnung. Jetzt gibt es kein Gespräch über { $child }. Sie können jederzeit um eines bitten.
talk-button-still = 🗓 Doch einen Termin machen
talk-write-when = Schreiben Sie hier, wann es Ihnen passt, über { $child } zu sprechen.
talk-write-view = Schreiben Sie hier, wie Sie { $child } zu Hause sehen. Die Bezugsperson liest es vor dem Gespräch.
talk-view-kept = 🙏 Vielen Dank. Das Team liest es vor dem Gespräch.

## The appointment
talk-confirmed = ✅ Gespräch über { $child }: { $moment }
talk-with = 👤 Mit: { $who }
talk-interpreter-asked = 🗣 Sie haben um Dolmetschhilfe gebeten. Das Team kümmert sich darum und gibt Ihnen Bescheid.
talk-prepare =
    Darüber können Sie vor dem Gespräch nachdenken:
    • Wie geht es { $child } zu Hause?
    • Was macht { $child } im Moment Freude?
    • Was möchten Sie uns fragen?
talk-button-answer = ✍️ Schon jetzt erzählen
talk-button-move = 🔁 Anderer Termin
talk-button-cancel = ✕ Ich kann nicht kommen
talk-file = Gespräch
talk-cancelled = ✕ Das Gespräch über { $child } ({ $moment }) findet nicht statt.
talk-joint = 👥 Sie kommen zusammen mit dem anderen Elternteil zum Gespräch über { $child } am { $moment }.
talk-other-together = 👥 Der andere Elternteil möchte auch zusammen kommen, am { $moment }. Kommen Sie dann auch?
talk-button-join = 👥 Ja, dieser Termin
talk-button-keep = Meinen Termin behalten
talk-reminder-later = 🗓 In ein paar Tagen: Gespräch über { $child }. { $moment }
talk-reminder-tomorrow = 🗓 Morgen: Gespräch über { $child }. { $moment }
talk-reminder-today = 🗓 Heute: Gespräch über { $child }. { $moment }

## What was agreed
agreements-title = 🤝 Was wir über { $child } vereinbart haben
agreement-parent = 🏠 Zu Hause: { $text }
agreement-team = 🧸 Bei uns: { $text }
agreement-by = ({ $date })
agreement-today = 📌 Für heute vereinbart: { $text }
agreement-button-done = ✔️ Erledigt
views-title = 👀 So sehen wir { $child }
views-home = Zu Hause
views-nursery = Bei uns
views-none = (nichts geschrieben)

## The step to school
form-ask = 📄 { $organisation } möchte der Schule in einem Formular erzählen, wie es { $child } geht. Sie können es vorher lesen und etwas dazuschreiben. Darf es an die Schule gehen?
form-button-yes = ✅ Ja, das darf es
form-button-no = Nein, lieber nicht
form-yes = ✅ Sie haben Ja gesagt. Das Formular über { $child } darf an die Schule gehen.
form-no = Sie haben Nein gesagt. Wir schicken der Schule nichts über { $child }. Das ist in Ordnung.

## Quiet hours
menu-quiet = Ruhezeiten
quiet-question = Ab wann möchten Sie keine Erinnerungen? Was das Team selbst schickt, kommt trotzdem, aber ohne Ton.
quiet-from = Ab { $time } Uhr
quiet-never = Keine Ruhezeiten
quiet-is = 🌙 Keine Erinnerungen von { $begins } bis { $ends } Uhr.
quiet-is-never = 🔔 Erinnerungen dürfen zu jeder Uhrzeit kommen.

## How much
menu-amount = Kurz oder alles
amount-question = Wie möchten Sie den Tag lesen?
amount-all = 📖 Alles
amount-brief = 📝 Kurz
amount-is-all = 📖 Sie lesen alles, was das Team über den Tag schreibt.
amount-is-brief = 📝 Sie lesen den Tag in zwei Zeilen. Was Sie wissen müssen, kommt immer. Mit einem Tippen lesen Sie alles.

## At home
home-title = 🏡 So ist es zu Hause: { $child }
home-empty = Hier steht noch nichts. Sie können erzählen, was Sie möchten: wer zu Hause lebt, wie Sie etwas nennen, was tröstet, welche Feste Sie feiern. Es gehört Ihnen. Was Sie wegnehmen, ist auch für das Team weg.
home-add = ✍️ Etwas erzählen
home-write = Erzählen Sie eine Sache über zu Hause ({ $child }), mit höchstens { $limit } Zeichen.
home-kept = 🙏 Es steht auf der Seite.
home-full = Die Seite ist voll. Möchten Sie etwas Neues erzählen? Nehmen Sie zuerst etwas weg.
