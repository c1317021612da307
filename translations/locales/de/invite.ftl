# Die Karte mit dem QR-Code zum Anmelden, auf Papier.

paper-greeting = Hallo { $name }
paper-about = Es geht um: { $children }
paper-guardian =
    Mit dieser Karte lesen Sie auf Ihrem Handy, wie der Tag war: Schlafen, Essen, Spielen. In Ihrer Sprache.
    Sie können immer antworten, auch in Ihrer Sprache.
    Das geht mit der App Telegram. Ein Computerprogramm (ein Bot) überbringt die Nachrichten.
paper-staff =
    Mit dieser Karte schreiben Sie auf Ihrem Handy die Übergabe der Gruppe { $groups }.
    Eltern lesen sie in ihrer eigenen Sprache. Nichts wird verschickt, bevor jemand aus dem Team oder Sie selbst darauf tippen.
    Das geht mit der App Telegram. Ein Computerprogramm (ein Bot) überbringt die Nachrichten.
paper-staff-no-group =
    Mit dieser Karte melden Sie sich als Teil des Teams an.
    Das geht mit der App Telegram. Ein Computerprogramm (ein Bot) überbringt die Nachrichten.
paper-scan = Scannen Sie den Code mit der Kamera Ihres Handys. Noch kein Telegram? Dann installieren Sie bitte zuerst diese App.
paper-link = Oder öffnen Sie diesen Link:
paper-until = Der Code gilt einmal. Letzter Tag: { $date }.
paper-private = Diese Karte ist nur für Sie. Bitte geben Sie sie nicht weiter.
paper-help = Klappt etwas nicht? Fragen Sie uns. Wir helfen gern.
