# What a guardian reads. B1, warm, one thought per sentence, no gender for the child nor for the parent.
# Address: "usted". Words without gender: "familias", "personal", "equipo"; no "bienvenido", no "conectado".
# Names, roles and dates are never inflected; a date may follow "el" ("el lunes 23 de noviembre").

## Joining
join-hello =
    Hola, { $name }. Le damos la bienvenida a { $organisation }.
    Aquí puede leer en su idioma cómo fue el día de { $children }. También puede responder en su idioma.
join-language-question = Ahora los mensajes están en español. ¿Está bien así?
join-language-yes = Sí, en español
join-language-other = Otro idioma
join-language-choose = ¿En qué idioma quiere leer los mensajes?
join-card-title = Antes de empezar
join-what-i-am = 🤖 Soy un programa informático. Llevo sus mensajes al equipo y le traigo los del equipo. Nunca hablo en nombre del equipo.
join-who-reads = 👀 El equipo del grupo { $groups } lee lo que usted escribe sobre el día a día. Los temas de dinero, contrato, quejas, seguridad o privacidad van a la oficina, y el equipo no los ve. Usted siempre ve quién lo lee. Las demás familias no lo ven. El otro padre o la otra madre tampoco lo ve.
join-telegram = ☁️ Telegram guarda nuestros mensajes y puede verlos. Por favor, no envíe aquí nada que deba ser secreto.
join-machine = 🔒 La traducción se hace en el ordenador de { $organisation }. Nada va a una empresa de traducción.
join-expect-us-title = Lo que puede esperar de nuestra parte
join-expect-us =
    • Cada día de guardería: cómo fue con la comida, el sueño y el juego.
    • Una respuesta el mismo día si el equipo trabaja, y una persona si lo prefiere.
    • Se lo decimos cuando algo salió mal.
join-expect-you-title = Lo que le pedimos
join-expect-you =
    • Cuéntenos lo que debemos saber: una mala noche, medicamentos, quién viene a la recogida.
    • Díganos si algo no se entiende.
    • ¿Es urgente? Llame al { $phone }. Nadie mira este chat todo el tiempo.
join-agree = De acuerdo
join-decline = No, gracias
join-done =
    Gracias, { $name }. Todo está listo.
    Cada día de guardería recibirá un mensaje sobre { $children }. Puede escribir aquí cuando quiera.
join-declined =
    Está bien. No recibirá mensajes aquí. El equipo le contará en la puerta cómo fue el día.
    ¿Cambió de idea? Abra otra vez su invitación o escriba /start.
join-commands = /menu – preguntar o contar algo · /mine – sus preguntas · /who – quién lee qué · /language – otro idioma · /card o la palabra “{ card-word }” – nuestros acuerdos
join-not-me = No soy { $name }
join-not-me-done = Gracias por decirlo. La invitación sigue siendo válida para { $name }. ¿Usted también quiere recibir mensajes? Pida al equipo su propia invitación.
card-word = acuerdos
menu-language = Otro idioma
menu-card = Nuestros acuerdos
menu-help = ¿Cómo funciona esto?
language-changed = A partir de ahora los mensajes están en español.
looks-like = 🔎 Esto parece otro idioma: { $seen }. Su idioma aquí es: { $own }. ¿Quiere leer y escribir aquí en ese otro idioma? Entonces toque el botón. Si no, no tiene que hacer nada.
card-agreed-on = Usted aceptó nuestros acuerdos el { $date } (versión { $version }).

## Invitations that do not work
invite-unknown = No conozco esta invitación. ¿Se copió el enlace completo? Por favor, pida una nueva al equipo.
invite-used = Esta invitación ya se usó. Funciona una sola vez. Por favor, pida una nueva al equipo.
invite-expired = Esta invitación ya no es válida. Por favor, pida una nueva al equipo.
invite-too-many = Hubo demasiados intentos. Por favor, espere una hora o pida ayuda al equipo.
invite-other-person = Esta invitación es para otra persona. Usted ya usa este chat como { $name }. Cada persona tiene su propia invitación.
invite-again = Todo está listo, { $name }. No tiene que hacer nada.
stranger =
    Hola. Este es el chat de { $organisation } para las familias y el personal. Todavía no sé quién es usted.
    Pida al equipo su propia invitación. ¿Es urgente? Llame al { $phone }.

## A message that arrives
handover-title = { $child } · { $date }
notice-title = Para todas las familias del grupo { $group } · { $date }
answer-title = Respuesta sobre { $child }
correction-title = Corrección · { $child } · { $date }
correction-explain = En un mensaje anterior había un error. Lo correcto es esto:
correction-gone = (esto no era correcto)
odd-better = En un mensaje anterior había una frase mal traducida. Así está mejor:
written-by = ✍️ { $names }
origin-machine = 🤖 Traducción automática. Puede tener errores.
origin-person = 👤 Revisado por una persona.
origin-original = No pudimos traducir bien esta parte. Esto es lo que se escribió en { $language }:
origin-original-title = Lo que se escribió ({ $language }):
may-be-repeated = 🔁 Es posible que ya haya recibido este mensaje.
photo-of = 📷 { $child }
button-understood = ✅ Entendido
button-not-clear = ❓ No está claro
button-call-me = 📞 Llámenme
button-all = 📖 Leer todo
button-original = Original
button-translation = Traducción
button-odd = ✏️ Traducción rara

## A second language, where no machine knows the first
bridge-question = 🌉 Todavía no hay una máquina que traduzca bien al español. El sueño, la comida y las frases fijas las lee en español. Otras palabras del equipo llegan como se escribieron (idioma: { $written }). Una máquina puede añadir un segundo idioma. ¿Qué otro idioma lee bien?
bridge-none = Ningún otro
bridge-chosen = 🌉 Bien. Con las palabras del equipo que no tenemos en español recibirá también una traducción automática. Idioma: { $language }. Siempre puede cambiarlo: /language
bridge-without = Bien. Las palabras del equipo que no tenemos en español llegarán como se escribieron (idioma: { $written }). Siempre puede cambiarlo: /language
bridge-honest = Todavía ninguna máquina puede traducir esto al español. Estas son las palabras del equipo, con una traducción automática. Puede tener errores.
bridge-written = ✍️ { $language }:
bridge-machine = 🤖 { $language }:

## Answering
noted-understood = Gracias.
noted-not-clear = Gracias por decirlo. Pediremos al equipo que lo explique de otra manera.
noted-call-me = El equipo ya sabe que usted quiere una llamada. ¿Es urgente? Llame al { $phone }.
noted-already = Esto ya lo sabemos.
odd-which = ¿Qué frase está mal traducida?
odd-told = Gracias por decirlo. Buscamos palabras mejores. Hasta entonces vale el original.
reply-passed = ✔️ Enviado al equipo del grupo { $group }.
reply-passed-later = ✔️ El equipo del grupo { $group } no trabaja ahora. Lo leerá el { $day }. ¿Es urgente? Llame al { $phone }.
reply-about-whom = ¿Sobre quién es esto?
reply-edited = (modificado)
part-gone = 🧹 Esto ya no está en su mensaje. Nadie lo ha leído.
part-stays = 📌 Esto ya lo tiene: { $who }. Ahí se queda.
reply-nothing-yet = Este chat funciona, pero ahora no veo ninguna plaza de guardería para su familia. Por favor, llame al { $phone }.

## When something cannot be done
sorry-kind = No puedo entregar esto. ¿Puede escribirlo con palabras? También puede ser una foto o un mensaje de voz.
sorry-forwarded = No puedo entregar mensajes reenviados. ¿Puede escribirlo con sus propias palabras?
sorry-old-button = Este botón ya no funciona.
sorry-room = Esta es la sala del equipo. Por favor, escríbame en nuestro chat privado. No guardé su mensaje.
sorry-failed = Algo falló aquí. Su mensaje no se envió. Por favor, mándelo otra vez o llame al { $phone }.
reply-kept = Su mensaje está guardado. El equipo no puede leerlo aquí en este momento. Si es importante hoy, llame al { $phone }.
sorry-agree-first = Por favor, lea primero el mensaje de arriba y toque “{ $button }”. Después puedo enviar su mensaje.

## Who reads what
role-group = Equipo del grupo { $group }
role-mentor = { $mentor } (persona de referencia), con el equipo del grupo { $group }
role-billing = Oficina (facturas y pagos)
role-planning = Oficina (días y contrato)
role-management = Dirección
role-complaints = Persona encargada de las quejas
role-safeguarding = Persona encargada de la seguridad
role-privacy = Contacto para la privacidad
role-person = { $person } – { $role }
topic-care = El día a día
topic-development = Desarrollo y crecimiento
topic-urgent = Urgente
topic-payment = Facturas y pagos
topic-allowance = Ayuda para pagar la guardería (kinderopvangtoeslag)
topic-contract = Días y contrato
topic-dissatisfied = Algo no me gusta
topic-complaint = Queja formal
topic-conduct = Comportamiento del personal
topic-custody = Custodia y recogida
topic-safety = Seguridad en casa
topic-privacy = Privacidad y fotos
passed = ✔️ Enviado.
passed-split = ✂️ Su mensaje trata de más de un tema. Cada parte llega solo a quien corresponde.
passed-quote = “{ $text }”
passed-who = 👤 Quién lo lee: { $who }
passed-by = 🕓 Respuesta: a más tardar el { $date }
passed-today = 🕓 Respuesta: hoy
passed-wall = 🔒 El equipo del grupo no lo ve.
passed-think = ✋ Durante los primeros { $seconds } s no lo ve nadie: todavía puede cambiarlo.
passed-taken = 🧹 Lo retiro de aquí: { $who }. Puede que allí ya se haya leído.
passed-closed = 🌙 Ahora no hay nadie. Lo leerán el { $day }. ¿Es urgente? Llame al { $phone }.
passed-urgent = 📞 ¿No puede esperar? Llame ahora al { $phone }.
passed-danger = 🆘 ¿Hay alguien en peligro ahora? Llame al { $acute }. Consejo y ayuda cuando un hogar no es seguro: Veilig Thuis, { $home }. Gratis, de día y de noche.
passed-receipt = 📄 Comprobante: queja formal n.º { $number }, recibida el { $date }. Sabrá el resultado a más tardar el { $until }.
passed-bsn = 🔢 Quité el BSN (el número personal neerlandés) de su mensaje. Por favor, no lo envíe por chat. Nadie lo ha visto.
button-not-them = ↩️ No, es para otra persona
button-not-this = ↩️ { $part } es para otra persona
choice-question = ¿Para quién es?
choice-care = 👶 El día a día – para el equipo
choice-development = 🌱 El desarrollo – para el equipo y la persona de referencia
choice-payment = 💶 Factura, pago, ayuda – para la oficina
choice-contract = 📅 Días o contrato – para la oficina
choice-dissatisfied = 😕 Algo no me gusta
choice-safety = 🛟 Seguridad o custodia – no para el equipo
choice-privacy = 🔒 Privacidad o fotos
choice-stay = ‹ Está bien así
ask-reader =
    🤔 ¿Quién puede leer esto? No tengo certeza.
    Nadie lo ha visto todavía. Puede elegir hasta las { $time }. Si usted no elige, no va al equipo, sino a alguien de la oficina. Entonces le diré a quién.
ask-unhappy =
    🙏 Gracias por decirlo. ¿Quién puede leer esto? Nadie lo ha visto todavía.
    Puede elegir hasta las { $time }. Si usted no elige, lo leerá: { $who }.
unhappy-mentor = 🌱 El equipo y la persona de referencia (mentor)
unhappy-complaints = 📄 Quiero presentar una queja formal
unasked = ⏳ Usted no eligió. Por eso envié el mensaje. El equipo del grupo no lo ve.
unasked-child = ⏳ Usted no eligió sobre quién es. Por eso envié el mensaje.

## The menu
menu-message = Preguntar o contar algo
menu-mine = Mis preguntas
menu-who = Quién lee qué
menu-what = ¿De qué se trata?
menu-absent = 🏠 No viene
menu-pick-up = 🚗 Recogida
menu-question = 👶 Pregunta sobre mi hijo o hija
menu-payment = 💶 Pagos
menu-contract = 📅 Días y contrato
menu-complaint = 😕 Algo no me gusta
menu-privacy = 🔒 Privacidad
menu-talk = 💬 Pedir una reunión
menu-home = 🏡 En nuestra casa
menu-safety = 🛟 Seguridad o algo grave
menu-safety-warm = 🤝 Gracias por querer contarlo. Estamos con usted.
menu-which-child = ¿De quién se trata?
menu-absent-day = ¿Qué día no viene { $child }?
menu-absent-why = ¿Cuál es el motivo?
menu-ill = 🤒 Enfermedad
menu-free = 🏖 Día libre
menu-other = Otra cosa
menu-noted-absent = ✔️ Gracias. El equipo del grupo { $group } ya lo sabe: { $child } no viene el { $date }.
menu-pick-up-what = ¿Qué cambia?
menu-pick-up-time = 🕓 Otra hora
menu-pick-up-person = 👤 Otra persona
menu-pick-up-when = ¿A qué hora es hoy la recogida de { $child }?
menu-noted-pick-up = ✔️ Gracias. El equipo del grupo { $group } ya lo sabe: recogida de { $child } a las { $time }.
menu-noted-talk = ✔️ Gracias. Le va a proponer un momento: { $who }.
menu-write = ✏️ Escríbalo ahora, en su idioma.
menu-write-person = ✏️ Escriba quién viene y cuándo.
menu-stop = ✕ Dejarlo así
menu-stopped = De acuerdo.
mine-none = No tiene preguntas abiertas.
mine-title = Sus preguntas
mine-asked = ❔ Falta su elección: ¿quién puede leerlo?
mine-open = 📨 Lo tiene: { $who }
mine-answered = ✅ Respuesta recibida el { $date } de: { $who }
mine-closed = ☑️ Cerrada el { $date }: { $why }
formal-until = 📄 Sabrá el resultado a más tardar el { $until }.
formal-late = ⏰ Lo sentimos. Han pasado seis semanas y su queja formal n.º { $number } todavía no está cerrada. Ya envié un recordatorio. Ahora también puede acudir a la Geschillencommissie Kinderopvang (comisión de conflictos). ¿Prefiere llamar? { $phone }
why-solved = está resuelto
why-talked = ya hablaron del tema
why-seen = se ha visto, no hacía falta una respuesta
why-noted = se ha anotado
why-empty = no hacía falta una respuesta
why-withdrawn = usted la retiró
who-title = Quién lee lo que usted escribe
who-promise = { $topic }: { $who }. Respuesta { $days ->
        [0] el mismo día
        [one] en un plazo de { $days } día laborable
       *[other] en un plazo de { $days } días laborables
    }.
who-hours = { $topic }: { $who }. Respuesta { $hours ->
        [one] en un plazo de { $hours } hora
       *[other] en un plazo de { $hours } horas
    }, mientras hay alguien.
who-deputy = ¿No hay respuesta a tiempo? Entonces: { $who }.
who-since = Esto es así desde el { $date }.
who-other-parent = El otro padre o la otra madre no ve lo que usted escribe.

## The office
case-answer-title = { $role } · su pregunta n.º { $number }
case-late-parent = ⏰ Lo sentimos. No recibió a tiempo la respuesta de: { $role }. Desde ahora se ocupa: { $who }. Respuesta: a más tardar el { $date }.
case-late-alone = ⏰ Lo sentimos. No recibió a tiempo la respuesta de: { $role }. Ya envié un recordatorio. ¿Prefiere llamar? { $phone }
case-late-up = ⏰ Todavía espera una respuesta. { $who } ahora también lo sabe, pero no lee su mensaje. ¿Prefiere llamar? { $phone }
case-closed-parent = ☑️ Su pregunta n.º { $number } está cerrada: { $why }. ¿No es así? Responda a este mensaje.
case-open-again = ↩️ Su pregunta n.º { $number } está abierta de nuevo. Respuesta: a más tardar el { $date }.
case-move-ask =
    ↪️ Quizás otra persona puede ayudarle mejor: { $to }. Lo propone: { $from }.
    ¿Puede esa persona leer lo que usted escribió?
case-move-yes = ✅ Sí
case-move-no = No
case-move-told = ↪️ Su pregunta n.º { $number } la tiene ahora: { $who }.
case-kept = Su mensaje está guardado. La oficina no puede leerlo aquí en este momento. Si es importante hoy, llame al { $phone }.
sorry-not-taken-back = No pude quitar sus palabras de donde estaban. Por favor, llame al { $phone }.
