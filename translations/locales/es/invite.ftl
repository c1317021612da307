# The card with the QR code by which somebody joins, on paper.

paper-greeting = Hola, { $name }
paper-about = Sobre: { $children }
paper-guardian =
    Con esta tarjeta puede leer en su teléfono cómo fue el día: el sueño, la comida, el juego. En su idioma.
    Siempre puede responder, también en su idioma.
    Funciona con la aplicación Telegram. Un programa informático (un bot) lleva los mensajes.
paper-staff =
    Con esta tarjeta escribe en su teléfono los mensajes del día. Para: { $groups }.
    Las familias los leen en su propio idioma. Nada se envía sin que usted o alguien del equipo lo confirme con un toque.
    Funciona con la aplicación Telegram. Un programa informático (un bot) lleva los mensajes.
paper-staff-no-group =
    Con esta tarjeta entra como parte del equipo.
    Funciona con la aplicación Telegram. Un programa informático (un bot) lleva los mensajes.
paper-scan = Escanee el código con la cámara de su teléfono. ¿Todavía no tiene Telegram? Instale primero esa aplicación.
paper-link = O abra este enlace:
paper-until = El código funciona una sola vez, hasta el { $date } inclusive.
paper-private = Esta tarjeta es solo para usted. Por favor, no se la dé a nadie más.
paper-help = ¿Algo no funciona? Pregúntenos. Le ayudamos con gusto.
