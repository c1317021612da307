# Talks between parents and the team. What a guardian reads; B1, warm, no gender for the child nor for the parent.
# Address: "vous". A talk is a "rendez-vous". No name stands after "de" or "que" (d’, qu’).
# A no-break space stands before : ; ? ! and inside « ».

## Kinds of talk
checkin-intake = Faire connaissance
checkin-settling = Comment se passent les premières semaines
checkin-evaluation = Après les premiers mois
checkin-yearly = Rendez-vous annuel
checkin-group-change = Vers le groupe suivant
checkin-transfer = Vers l’école primaire (basisschool)
checkin-exit = Se dire au revoir
checkin-childminder = Rendez-vous annuel : accueil familial de jour (gastouder)
checkin-request = Un rendez-vous
checkin-worry = Un rendez-vous au calme
checkin-home-visit = Visite à la maison

## What it is for
talk-why-intake = Pour faire connaissance avec { $child } et avec vous avant le premier jour.
talk-why-settling = Pour savoir comment { $child } se sent ici, et ce que vous remarquez à la maison.
talk-why-evaluation = Pour voir ensemble comment { $child } a vécu ses premiers mois ici.
talk-why-yearly = Pour voir ensemble comment { $child } grandit et joue, ici et à la maison.
talk-why-group-change = Pour aider { $child } à passer facilement dans le groupe suivant.
talk-why-transfer = Pour préparer ensemble l’entrée à l’école : { $child }. Sans votre accord, nous n’envoyons rien à l’école.
talk-why-exit = Pour repenser au temps passé ici avec { $child }, et nous dire au revoir.
talk-why-childminder = Pour parler de l’accueil familial de jour (gastouder) : comment { $child } s’y sent, et ce que vous souhaitez.
talk-why-request = Pour prendre le temps de parler de votre enfant ({ $child }).
talk-why-worry = Nous voudrions parler avec vous de votre enfant ({ $child }), au calme et pas à la porte.
talk-why-home-visit = Pour découvrir le monde où { $child } vit à la maison.

## The invitation
talk-invite = 🗓 { $kind } · { $child }
    Qui voudrait parler avec vous : { $who }.
talk-mentor = { $mentor } (personne de référence)
talk-where = ⏱ { $minutes } minutes, { $place }
talk-office = 🏢 { $who } : au courant de ce rendez-vous, peut y participer.
talk-place-here = chez { $organisation }
talk-place-phone = par téléphone
talk-place-video = par appel vidéo
talk-place-home = chez vous, à la maison
talk-when = Quand cela vous convient-il ?
talk-no-moment = Écrivez quand cela vous convient.
talk-moment = { $date }, { $time }
talk-button-other = 🕓 À un autre moment
talk-button-interpreter = 🗣 Avec interprète
talk-button-interpreter-on = ✅ Avec interprète
talk-button-no = Pas de rendez-vous, merci
talk-together = Venez-vous ensemble, avec l’autre parent, ou séparément ?
talk-button-together = 👥 Ensemble
talk-button-alone = 👤 Séparément
talk-noted = ✅ { $moment }
talk-taken = Ce moment n’est plus libre. Choisissez-en un autre.
talk-urge = 💬 Nous n’avons pas encore votre réponse. Vous pouvez aussi dire non.
talk-moved = 🔁 Le rendez-vous pour { $child } ({ $moment }) est déplacé.
talk-withdrawn = Le rendez-vous pour { $child } n’est pas nécessaire maintenant. Vous n’avez rien à faire.
talk-over = L’invitation au rendez-vous pour { $child } n’est plus à suivre. Vous n’avez rien à faire. Vous pouvez toujours demander un rendez-vous.
talk-declined = Très bien. Il n’y a pas de rendez-vous pour { $child } maintenant. Vous pouvez toujours en demander un.
talk-button-still = 🗓 Rendez-vous quand même
talk-write-when = Écrivez ici quand un rendez-vous pour { $child } vous convient.
talk-write-view = Écrivez ici comment vous voyez { $child } à la maison. La personne de référence le lit avant le rendez-vous.
talk-view-kept = 🙏 Merci. L’équipe le lit avant le rendez-vous.

## The appointment
talk-confirmed = ✅ Rendez-vous pour { $child } : { $moment }
talk-with = 👤 Avec qui : { $who }
talk-interpreter-asked = 🗣 Vous avez demandé un ou une interprète. L’équipe s’en occupe et vous tient au courant.
talk-prepare =
    Vous pouvez y penser avant le rendez-vous :
    • Comment va { $child } à la maison ?
    • Qu’est-ce qui donne de la joie à { $child } en ce moment ?
    • Que voulez-vous nous demander ?
talk-button-answer = ✍️ En parler déjà
talk-button-move = 🔁 Un autre moment
talk-button-cancel = ✕ Je ne peux pas venir
talk-file = rendez-vous
talk-cancelled = ✕ Le rendez-vous pour { $child } ({ $moment }) n’a pas lieu.
talk-joint = 👥 Vous venez ensemble, avec l’autre parent, au rendez-vous pour { $child } le { $moment }.
talk-other-together = 👥 L’autre parent veut aussi venir avec vous, le { $moment }. Venez-vous aussi à ce moment-là ?
talk-button-join = 👥 Oui, à ce moment-là
talk-button-keep = Garder mon moment
talk-reminder-later = 🗓 Dans quelques jours : rendez-vous pour { $child }. { $moment }
talk-reminder-tomorrow = 🗓 Demain : rendez-vous pour { $child }. { $moment }
talk-reminder-today = 🗓 Aujourd’hui : rendez-vous pour { $child }. { $moment }

## What was agreed
agreements-title = 🤝 Ce que nous avons convenu pour { $child }
agreement-parent = 🏠 À la maison : { $text }
agreement-team = 🧸 Chez nous : { $text }
agreement-by = ({ $date })
agreement-today = 📌 Convenu pour aujourd’hui : { $text }
agreement-button-done = ✔️ C’est fait
views-title = 👀 Comment nous voyons { $child }
views-home = À la maison
views-nursery = Chez nous
views-none = (rien d’écrit)

## The step to school
form-ask = 📄 { $organisation } voudrait dire à l’école, sur un formulaire, comment va { $child }. Vous pouvez d’abord le lire et y ajouter quelque chose. Peut-on l’envoyer à l’école ?
form-button-yes = ✅ Oui, d’accord
form-button-no = Non, plutôt pas
form-yes = ✅ Vous avez dit oui. Le formulaire sur { $child } peut aller à l’école.
form-no = Vous avez dit non. Nous n’envoyons rien sur { $child } à l’école. C’est très bien ainsi.

## Quiet hours
menu-quiet = Heures calmes
quiet-question = À partir de quelle heure ne voulez-vous plus de rappels ? Les messages de l’équipe arrivent quand même, mais sans son.
quiet-from = À partir de { $time }
quiet-never = Pas d’heures calmes
quiet-is = 🌙 Pas de rappels de { $begins } à { $ends }.
quiet-is-never = 🔔 Les rappels peuvent arriver à toute heure.

## How much
menu-amount = En bref ou en entier
amount-question = Comment voulez-vous lire la journée ?
amount-all = 📖 En entier
amount-brief = 📝 En bref
amount-is-all = 📖 Vous lisez tout ce que l’équipe écrit sur la journée.
amount-is-brief = 📝 Vous lisez la journée en deux lignes. Ce que vous devez savoir arrive toujours. Une touche montre tout.

## At home
home-title = 🏡 À la maison : { $child }
home-empty = Il n’y a encore rien ici. Vous pouvez raconter ce que vous voulez : qui vit à la maison, vos mots pour les choses, ce qui console, quelles fêtes vous célébrez. C’est à vous. Ce que vous retirez disparaît aussi pour l’équipe.
home-add = ✍️ Raconter quelque chose
home-write = Racontez une seule chose sur la maison ({ $child }), en { $limit } caractères au plus.
home-kept = 🙏 C’est sur la page.
home-full = La page est pleine. Pour raconter quelque chose de nouveau, retirez d’abord quelque chose.
