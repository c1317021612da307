# Talks between parents and the team. What a guardian reads; B1, warm, no gender for the child nor for the parent.
# Address: "usted". A talk is a "reunión". Names and moments are never inflected; a moment may follow "el".

## Kinds of talk
checkin-intake = Primera reunión
checkin-settling = Cómo van las primeras semanas
checkin-evaluation = Después de los primeros meses
checkin-yearly = Reunión anual
checkin-group-change = El paso al siguiente grupo
checkin-transfer = El paso a la escuela primaria (basisschool)
checkin-exit = La despedida
checkin-childminder = Reunión anual: guardería familiar (gastouder)
checkin-request = Una reunión
checkin-worry = Una reunión con calma
checkin-home-visit = Visita en casa

## What it is for
talk-why-intake = Para conocer a { $child } y a su familia antes del primer día.
talk-why-settling = Para saber cómo le va aquí a { $child } y qué nota usted en casa.
talk-why-evaluation = Para hablar de los primeros meses de { $child } aquí.
talk-why-yearly = Para hablar de cómo crece y juega { $child }, aquí y en casa.
talk-why-group-change = Para que el paso al siguiente grupo sea fácil para { $child }.
talk-why-transfer = Para preparar el paso de { $child } a la escuela. Sin su permiso no enviamos nada a la escuela.
talk-why-exit = Para recordar el tiempo de { $child } aquí y despedirnos.
talk-why-childminder = Para hablar de cómo le va a { $child } en la guardería familiar (gastouder) y de lo que usted desea.
talk-why-request = Para hablar con tiempo sobre { $child }.
talk-why-worry = Nos gustaría hablar con usted sobre { $child }, con calma y no en la puerta.
talk-why-home-visit = Para conocer el mundo de { $child } en casa.

## The invitation
talk-invite = 🗓 { $kind } · { $child }
    Quiere hablar con usted: { $who }.
talk-mentor = { $mentor } (persona de referencia)
talk-where = ⏱ { $minutes } minutos, { $place }
talk-office = 🏢 { $who } sabe de esta reunión y puede estar presente.
talk-place-here = en { $organisation }
talk-place-phone = por teléfono
talk-place-video = por videollamada
talk-place-home = en su casa
talk-when = ¿Cuándo le viene bien?
talk-no-moment = Escriba cuándo le viene bien.
talk-moment = { $date }, { $time }
talk-button-other = 🕓 En otro momento
talk-button-interpreter = 🗣 Con intérprete
talk-button-interpreter-on = ✅ Con intérprete
talk-button-no = Sin reunión ahora, gracias
talk-together = ¿Quiere una sola reunión con el otro padre o la otra madre, o una por separado?
talk-button-together = 👥 Una sola reunión
talk-button-alone = 👤 Por separado
talk-noted = ✅ { $moment }
talk-taken = Este momento ya no está libre. Por favor, elija otro.
talk-urge = 💬 Todavía no tenemos su respuesta. También puede decir que no.
talk-moved = 🔁 La reunión sobre { $child } ({ $moment }) se cambia a otro momento.
talk-withdrawn = La reunión sobre { $child } no hace falta ahora. No tiene que hacer nada.
talk-over = La invitación a una reunión sobre { $child } ya ha pasado. No tiene que hacer nada. Siempre puede pedir una reunión.
talk-declined = Está bien. Ahora no habrá reunión sobre { $child }. Siempre puede pedir una.
talk-button-still = 🗓 Sí, quiero una reunión
talk-write-when = Escriba aquí cuándo le viene bien hablar sobre { $child }.
talk-write-view = Escriba aquí cómo ve a { $child } en casa. La persona de referencia lo lee antes de la reunión.
talk-view-kept = 🙏 Gracias. El equipo lo lee antes de la reunión.

## The appointment
talk-confirmed = ✅ Reunión sobre { $child }: { $moment }
talk-with = 👤 Con quién: { $who }
talk-interpreter-asked = 🗣 Usted pidió intérprete. El equipo lo organiza y le avisa.
talk-prepare =
    Puede pensar en esto antes de la reunión:
    • ¿Cómo está { $child } en casa?
    • ¿Qué le da alegría a { $child } en este momento?
    • ¿Qué le gustaría preguntarnos?
talk-button-answer = ✍️ Contarlo ya
talk-button-move = 🔁 Otro momento
talk-button-cancel = ✕ No puedo venir
talk-file = reunión
talk-cancelled = ✕ La reunión sobre { $child } ({ $moment }) no tendrá lugar.
talk-joint = 👥 Hay una sola reunión sobre { $child }, con usted y el otro padre o la otra madre: { $moment }.
talk-other-together = 👥 El otro padre o la otra madre también quiere una sola reunión: { $moment }. ¿Viene usted también?
talk-button-join = 👥 Sí, en ese momento
talk-button-keep = Prefiero mi momento
talk-reminder-later = 🗓 Dentro de unos días: reunión sobre { $child }. { $moment }
talk-reminder-tomorrow = 🗓 Mañana: reunión sobre { $child }. { $moment }
talk-reminder-today = 🗓 Hoy: reunión sobre { $child }. { $moment }

## What was agreed
agreements-title = 🤝 Lo que acordamos sobre { $child }
agreement-parent = 🏠 En casa: { $text }
agreement-team = 🧸 Aquí: { $text }
agreement-by = ({ $date })
agreement-today = 📌 Acordado para hoy: { $text }
agreement-button-done = ✔️ Hecho
views-title = 👀 Cómo vemos a { $child }
views-home = En casa
views-nursery = Aquí
views-none = (sin texto)

## The step to school
form-ask = 📄 { $organisation } quiere contar a la escuela, en un formulario, cómo está { $child }. Usted puede leerlo antes y añadir algo. ¿Podemos enviarlo a la escuela?
form-button-yes = ✅ Sí, pueden
form-button-no = No, mejor no
form-yes = ✅ Ha dicho que sí. El formulario sobre { $child } puede ir a la escuela.
form-no = Ha dicho que no. No enviamos nada sobre { $child } a la escuela. Está bien.

## Quiet hours
menu-quiet = Horas de silencio
quiet-question = ¿Desde qué hora no quiere recordatorios? Lo que envía el equipo llega igualmente, pero sin sonido.
quiet-from = Desde las { $time }
quiet-never = Sin horas de silencio
quiet-is = 🌙 Sin recordatorios desde las { $begins } hasta las { $ends }.
quiet-is-never = 🔔 Los recordatorios pueden llegar a cualquier hora.

## How much
menu-amount = Breve o todo
amount-question = ¿Cómo quiere leer el día?
amount-all = 📖 Todo
amount-brief = 📝 Breve
amount-is-all = 📖 Lee todo lo que el equipo escribe sobre el día.
amount-is-brief = 📝 Lee el día en dos líneas. Lo que debe saber llega siempre. Con un toque lo lee todo.

## At home
home-title = 🏡 Así es en casa: { $child }
home-empty = Aquí todavía no hay nada. Puede contar lo que quiera: quién vive en casa, cómo llaman a las cosas, qué consuela, qué fiestas celebran. Es suyo. Lo que quite desaparece también para el equipo.
home-add = ✍️ Contar algo
home-write = Cuente una sola cosa sobre la casa ({ $child }), con { $limit } caracteres como máximo.
home-kept = 🙏 Ya está en la página.
home-full = La página está llena. Para contar algo nuevo, quite primero algo.
