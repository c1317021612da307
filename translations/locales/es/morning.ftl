# The handover from home, in the morning.
menu-morning = ☀️ Esta mañana
morning-how = ☀️ ¿Cómo está { $child } esta mañana? Toque lo que corresponda y luego envíelo.
morning-slept-well = 😴 Durmió bien
morning-slept-little = 😴 Durmió poco
morning-slept-badly = 😴 Mala noche
morning-ate-yes = 🍽 Ya comió
morning-ate-little = 🍽 Comió poco
morning-ate-no = 🍽 No comió
morning-mood-happy = 🙂 Alegre
morning-mood-tired = 🥱 Con cansancio
morning-mood-poorly = 🤒 No muy bien
morning-medicine-yes = 💊 Tomó un medicamento en casa
morning-send = ✉️ Enviar
morning-noted = ✔️ Gracias. El equipo del grupo { $group } ya lo sabe.
morning-medicine-write = 💊 ¿Qué medicamento tomó { $child }, cuánto y a qué hora? Escríbalo ahora.
