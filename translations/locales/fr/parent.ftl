# What a guardian reads. B1, warm, one thought per sentence, no gender for the child nor for the parent.
# Address: "vous", without a participle that agrees ("connecté"). No name stands after "de" or "que" (d’, qu’).
# A no-break space stands before : ; ? ! and inside « ».

## Joining
join-hello =
    Bonjour { $name }, bienvenue chez { $organisation }.
    Ici, vous lisez dans votre langue comment la journée s’est passée pour { $children }. Vous pouvez aussi répondre dans votre langue.
join-language-question = Vous lisez maintenant en français. C’est bien ça ?
join-language-yes = Oui, en français
join-language-other = Autre langue
join-language-choose = Dans quelle langue voulez-vous lire ?
join-card-title = Avant de commencer
join-what-i-am = 🤖 Je suis un programme informatique. Je transmets les messages entre vous et l’équipe. Je ne parle jamais au nom de l’équipe.
join-who-reads = 👀 L’équipe du groupe { $groups } lit ce que vous écrivez sur votre enfant. Les questions d’argent, de contrat, de réclamation, de sécurité ou de vie privée vont au bureau, et l’équipe ne les voit pas. Vous voyez toujours qui lit. Les autres parents ne le voient pas. L’autre parent de votre enfant ne le voit pas non plus.
join-telegram = ☁️ Telegram conserve nos messages et peut les voir. Merci de ne pas envoyer ici ce qui doit rester secret.
join-machine = 🔒 La traduction se fait sur l’ordinateur de notre organisation ({ $organisation }). Rien ne part vers une entreprise de traduction.
join-expect-us-title = Ce que vous pouvez attendre de nous
join-expect-us =
    • Chaque jour d’accueil : des nouvelles des repas, du sommeil et du jeu.
    • Une réponse le jour même si l’équipe travaille, et une vraie personne si vous voulez.
    • Nous le disons quand quelque chose s’est mal passé.
join-expect-you-title = Ce que nous vous demandons
join-expect-you =
    • Dites-nous ce que nous devons savoir : une mauvaise nuit, un médicament, qui vient chercher.
    • Dites-le quand vous ne nous comprenez pas.
    • C’est urgent ? Appelez le { $phone }. Personne ne regarde cette discussion en permanence.
join-agree = D’accord
join-decline = Non, merci
join-done =
    Merci, { $name }. Tout est prêt.
    Chaque jour d’accueil, vous recevez un message sur { $children }. Vous pouvez écrire ici à tout moment.
join-declined =
    Très bien. Vous ne recevrez pas de messages ici. L’équipe vous racontera la journée à la porte.
    Vous changez d’avis ? Ouvrez à nouveau votre invitation ou tapez /start.
join-commands = /menu – demander ou dire quelque chose · /mine – vos questions · /who – qui lit quoi · /language – autre langue · /card ou le mot « { card-word } » – ce que nous avons convenu
join-not-me = Je ne suis pas { $name }
join-not-me-done = Merci de le dire. L’invitation reste valable pour { $name }. Vous voulez aussi recevoir des messages ? Demandez à l’équipe votre propre invitation.
card-word = accords
menu-language = Autre langue
menu-card = Nos accords
menu-help = Comment ça marche ?
language-changed = À partir de maintenant, vous lisez en français.
looks-like = 🔎 Cela ressemble à une autre langue : { $seen }. Votre langue ici est : { $own }. Voulez-vous lire et écrire ici dans cette autre langue ? Alors touchez le bouton. Sinon, vous n’avez rien à faire.
card-agreed-on = Vous avez donné votre accord le { $date } (version { $version }).

## Invitations that do not work
invite-unknown = Je ne connais pas cette invitation. Avez-vous copié le lien entier ? Demandez-en une nouvelle à l’équipe.
invite-used = Cette invitation a déjà servi. Elle ne marche qu’une fois. Demandez-en une nouvelle à l’équipe.
invite-expired = Cette invitation n’est plus valable. Demandez-en une nouvelle à l’équipe.
invite-too-many = Il y a eu trop d’essais. Attendez une heure ou demandez de l’aide à l’équipe.
invite-other-person = Cette invitation est pour une autre personne. Ici, vous êtes déjà { $name }. Chaque personne a sa propre invitation.
invite-again = Tout est déjà prêt, { $name }. Vous n’avez rien à faire.
stranger =
    Bonjour. Voici la discussion de notre organisation ({ $organisation }) pour les parents et l’équipe. Je ne vous connais pas encore.
    Demandez à l’équipe votre propre invitation. C’est urgent ? Appelez le { $phone }.

## A message that arrives
handover-title = { $child } · { $date }
notice-title = Pour tous les parents du groupe { $group } · { $date }
answer-title = Réponse · { $child }
correction-title = Correction · { $child } · { $date }
correction-explain = Il y avait une erreur dans un message précédent. Voici ce qui est juste :
correction-gone = (ce n’était pas juste)
odd-better = Dans un message précédent, une phrase était mal traduite. Voici mieux :
written-by = ✍️ { $names }
origin-machine = 🤖 Traduit par une machine. Il peut y avoir des erreurs.
origin-person = 👤 Vérifié par une personne.
origin-original = Nous n’avons pas pu bien traduire cette partie. Voici ce qui a été écrit en { $language } :
origin-original-title = Ce qui a été écrit ({ $language }) :
may-be-repeated = 🔁 Vous avez peut-être déjà reçu ce message.
photo-of = 📷 { $child }
button-understood = ✅ C’est compris
button-not-clear = ❓ Pas clair
button-call-me = 📞 Appelez-moi
button-all = 📖 Tout lire
button-original = Original
button-translation = Traduction
button-odd = ✏️ Traduction bizarre

## A second language, where no machine knows the first
bridge-question = 🌉 Aucune machine ne traduit encore bien en français. Le sommeil, les repas et les phrases toutes faites, vous les lisez en français. Les autres mots de l’équipe arrivent comme ils ont été écrits ({ $written }). Une machine peut ajouter une deuxième langue. Quelle autre langue lisez-vous bien ?
bridge-none = Aucune autre
bridge-chosen = 🌉 D’accord. Avec les mots de l’équipe que nous n’avons pas en français, vous recevez aussi une traduction par une machine. Langue : { $language }. Vous pouvez toujours changer : /language
bridge-without = D’accord. Les mots de l’équipe que nous n’avons pas en français arrivent comme ils ont été écrits ({ $written }). Vous pouvez toujours changer : /language
bridge-honest = Aucune machine ne peut encore traduire ceci en français. Voici les mots de l’équipe, avec une traduction par une machine. Il peut y avoir des erreurs.
bridge-written = ✍️ { $language } :
bridge-machine = 🤖 { $language } :

## Answering
noted-understood = Merci.
noted-not-clear = Merci de le dire. Nous demandons à l’équipe de l’expliquer autrement.
noted-call-me = L’équipe sait maintenant que vous voulez un appel. C’est urgent ? Appelez le { $phone }.
noted-already = Nous le savons déjà.
odd-which = Quelle phrase est mal traduite ?
odd-told = Merci de le dire. Nous cherchons de meilleurs mots. D’ici là, c’est l’original qui compte.
reply-passed = ✔️ Transmis à l’équipe du groupe { $group }.
reply-passed-later = ✔️ L’équipe du groupe { $group } ne travaille pas en ce moment. Elle lira votre message le { $day }. C’est urgent ? Appelez le { $phone }.
reply-about-whom = C’est au sujet de qui ?
reply-edited = (modifié)
part-gone = 🧹 Ceci n’est plus dans votre message. Personne ne l’a lu.
part-stays = 📌 Ceci est déjà arrivé chez : { $who }. Cela y reste.
reply-nothing-yet = Cette discussion fonctionne, mais en ce moment je ne vois pas d’enfant inscrit ici. Appelez le { $phone }.

## When something cannot be done
sorry-kind = Je ne peux pas transmettre cela. Pouvez-vous l’écrire avec des mots ? Une photo ou un message vocal, c’est possible aussi.
sorry-forwarded = Je ne peux pas transmettre un message transféré. Pouvez-vous l’écrire avec vos propres mots ?
sorry-old-button = Ce bouton ne marche plus.
sorry-room = C’est l’espace de l’équipe. Écrivez-moi dans notre discussion privée. Je n’ai pas gardé votre message.
sorry-failed = Il y a eu un problème ici. Votre message n’a pas été transmis. Envoyez-le encore une fois ou appelez le { $phone }.
reply-kept = Votre message est bien gardé. L’équipe ne peut pas le lire ici en ce moment. Si c’est important aujourd’hui, appelez le { $phone }.
sorry-agree-first = Lisez d’abord le message au-dessus et appuyez sur « { $button } ». Ensuite, je peux transmettre votre message.

## Who reads what
role-group = Équipe du groupe { $group }
role-mentor = { $mentor } (personne de référence), avec l’équipe du groupe { $group }
role-billing = Bureau (factures et paiements)
role-planning = Bureau (jours et contrat)
role-management = Direction
role-complaints = Responsable des réclamations
role-safeguarding = Responsable de la sécurité des enfants
role-privacy = Contact pour la vie privée
role-person = { $person } – { $role }
topic-care = La journée de l’enfant
topic-development = Le développement de l’enfant
topic-urgent = Urgent
topic-payment = Factures et paiements
topic-allowance = Aide pour payer l’accueil (kinderopvangtoeslag)
topic-contract = Jours et contrat
topic-dissatisfied = Quelque chose ne va pas
topic-complaint = Réclamation officielle
topic-conduct = Comportement du personnel
topic-custody = Autorité parentale et qui vient chercher
topic-safety = Sécurité à la maison
topic-privacy = Vie privée et photos
passed = ✔️ Transmis.
passed-split = ✂️ Votre message parle de plusieurs choses. Chaque partie va seulement à la bonne personne.
passed-quote = « { $text } »
passed-who = 👤 Qui le lit : { $who }
passed-by = 🕓 Réponse : au plus tard le { $date }
passed-today = 🕓 Réponse : aujourd’hui
passed-wall = 🔒 L’équipe de votre enfant ne le voit pas.
passed-think = ✋ Pendant les { $seconds } premières secondes, personne ne le voit : vous pouvez encore changer.
passed-taken = 🧹 Je le retire d’ici : { $who }. On l’y a peut-être déjà lu.
passed-closed = 🌙 Il n’y a personne en ce moment. Votre message sera lu le { $day }. C’est urgent ? Appelez le { $phone }.
passed-urgent = 📞 Ça ne peut pas attendre ? Appelez maintenant le { $phone }.
passed-danger = 🆘 Quelqu’un est en danger maintenant ? Appelez le { $acute }. Conseils et aide quand la maison n’est pas un lieu sûr : Veilig Thuis, { $home }. Gratuit, jour et nuit.
passed-receipt = 📄 Accusé de réception : réclamation officielle n° { $number }, reçue le { $date }. Vous saurez le résultat au plus tard le { $until }.
passed-bsn = 🔢 J’ai enlevé le BSN (le numéro personnel néerlandais) de votre message. Merci de ne pas l’envoyer dans une discussion. Personne ne l’a vu.
button-not-them = ↩️ Non, c’est pour quelqu’un d’autre
button-not-this = ↩️ { $part } est pour quelqu’un d’autre
choice-question = C’est pour qui ?
choice-care = 👶 La journée de mon enfant – pour l’équipe
choice-development = 🌱 Comment va mon enfant – pour l’équipe et la personne de référence
choice-payment = 💶 Facture, paiement, aide – pour le bureau
choice-contract = 📅 Jours ou contrat – pour le bureau
choice-dissatisfied = 😕 Quelque chose ne va pas
choice-safety = 🛟 Sécurité, autorité parentale – pas pour l’équipe
choice-privacy = 🔒 Vie privée ou photos
choice-stay = ‹ C’est bien comme ça
ask-reader =
    🤔 Qui peut lire cela ? Je n’en ai pas la certitude.
    Personne ne l’a encore vu. Vous pouvez choisir jusqu’à { $time }. Si vous ne choisissez pas, le message ne va pas à l’équipe, mais à quelqu’un du bureau. Je vous dirai à qui.
ask-unhappy =
    🙏 Merci de le dire. Qui peut lire cela ? Personne ne l’a encore vu.
    Vous pouvez choisir jusqu’à { $time }. Si vous ne choisissez pas, cela va à : { $who }.
unhappy-mentor = 🌱 L’équipe et la personne de référence (mentor)
unhappy-complaints = 📄 J’en fais une réclamation officielle
unasked = ⏳ Vous n’avez pas choisi. J’ai donc transmis le message. L’équipe de votre enfant ne le voit pas.
unasked-child = ⏳ Vous n’avez pas choisi d’enfant. J’ai donc transmis le message.

## The menu
menu-message = Demander ou dire quelque chose
menu-mine = Mes questions
menu-who = Qui lit quoi
menu-what = C’est à quel sujet ?
menu-absent = 🏠 Ne vient pas
menu-pick-up = 🚗 Venir chercher
menu-question = 👶 Question sur mon enfant
menu-payment = 💶 Paiements
menu-contract = 📅 Jours et contrat
menu-complaint = 😕 Quelque chose ne va pas
menu-privacy = 🔒 Vie privée
menu-talk = 💬 Je voudrais un rendez-vous
menu-home = 🏡 Chez nous
menu-safety = 🛟 Sécurité, ou quelque chose de grave
menu-safety-warm = 🤝 Merci de vouloir en parler. Nous sommes là pour vous.
menu-which-child = Quel enfant ?
menu-absent-day = { $child } ne vient pas. C’est quel jour ?
menu-absent-why = Pour quelle raison ?
menu-ill = 🤒 Maladie
menu-free = 🏖 Jour libre
menu-other = Autre chose
menu-noted-absent = ✔️ Merci. L’équipe du groupe { $group } le sait : { $child } ne vient pas le { $date }.
menu-pick-up-what = Qu’est-ce qui change ?
menu-pick-up-time = 🕓 Une autre heure
menu-pick-up-person = 👤 Une autre personne
menu-pick-up-when = À quelle heure vient-on chercher { $child } aujourd’hui ?
menu-noted-pick-up = ✔️ Merci. L’équipe du groupe { $group } le sait : on vient chercher { $child } à { $time }.
menu-noted-talk = ✔️ Merci. Vous aurez une proposition de rendez-vous. Qui s’en occupe : { $who }.
menu-write = ✏️ Écrivez maintenant, dans votre langue.
menu-write-person = ✏️ Écrivez qui vient, et quand.
menu-stop = ✕ Laisser tomber
menu-stopped = D’accord.
mine-none = Vous n’avez pas de question ouverte.
mine-title = Vos questions
mine-asked = ❔ À vous de choisir : qui peut lire ?
mine-open = 📨 Qui s’en occupe : { $who }
mine-answered = ✅ Réponse le { $date } par : { $who }
mine-closed = ☑️ Fermée le { $date } : { $why }
formal-until = 📄 Vous saurez le résultat au plus tard le { $until }.
formal-late = ⏰ Toutes nos excuses. Après six semaines, votre réclamation officielle n° { $number } n’est pas encore close. J’ai envoyé un rappel. Vous pouvez maintenant aussi vous adresser à la Geschillencommissie Kinderopvang (commission des litiges). Vous préférez appeler ? { $phone }
why-solved = c’est réglé
why-talked = vous en avez parlé ensemble
why-seen = c’est vu, il ne fallait pas de réponse
why-noted = c’est noté
why-empty = il ne fallait pas de réponse
why-withdrawn = vous avez retiré votre message
who-title = Qui lit ce que vous écrivez
who-promise = { $topic } : { $who }. Réponse { $days ->
        [0] le jour même
        [one] sous { $days } jour ouvré
       *[other] sous { $days } jours ouvrés
    }.
who-hours = { $topic } : { $who }. Réponse { $hours ->
        [one] sous { $hours } heure
       *[other] sous { $hours } heures
    }, tant que quelqu’un est là.
who-deputy = Pas de réponse à temps ? Alors : { $who }.
who-since = C’est ainsi depuis le { $date }.
who-other-parent = L’autre parent de votre enfant ne voit pas ce que vous écrivez.

## The office
case-answer-title = { $role } · votre question n° { $number }
case-late-parent = ⏰ Toutes nos excuses. Vous n’avez pas reçu de réponse à temps. De la part de : { $role }. Qui s’en occupe maintenant : { $who }. Réponse : au plus tard le { $date }.
case-late-alone = ⏰ Toutes nos excuses. Vous n’avez pas reçu de réponse à temps. De la part de : { $role }. J’ai envoyé un rappel. Vous préférez appeler ? { $phone }
case-late-up = ⏰ Vous attendez encore une réponse. Le savent maintenant aussi : { $who }. Votre message n’est pas lu pour autant. Vous préférez appeler ? { $phone }
case-closed-parent = ☑️ Votre question n° { $number } est fermée : { $why }. Ce n’est pas correct ? Répondez à ce message.
case-open-again = ↩️ Votre question n° { $number } est de nouveau ouverte. Réponse : au plus tard le { $date }.
case-move-ask =
    ↪️ Une autre personne peut peut-être mieux vous aider : { $to }. Qui le propose : { $from }.
    Cette personne peut-elle lire ce que vous avez écrit ?
case-move-yes = ✅ Oui
case-move-no = Non
case-move-told = ↪️ Votre question n° { $number } a changé de main. Qui s’en occupe maintenant : { $who }.
case-kept = Votre message est bien gardé. Le bureau ne peut pas le lire ici en ce moment. Si c’est important aujourd’hui, appelez le { $phone }.
sorry-not-taken-back = Je n’ai pas pu retirer vos mots de l’endroit où ils étaient. Appelez le { $phone }.
