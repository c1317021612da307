# The handover from home, in the morning.
menu-morning = ☀️ Esta manhã
morning-how = ☀️ Como está { $child } esta manhã? Toque no que está certo e depois envie.
morning-slept-well = 😴 Dormiu bem
morning-slept-little = 😴 Dormiu pouco
morning-slept-badly = 😴 Noite má
morning-ate-yes = 🍽 Já comeu
morning-ate-little = 🍽 Comeu pouco
morning-ate-no = 🍽 Não comeu
morning-mood-happy = 🙂 Alegre
morning-mood-tired = 🥱 Cansaço
morning-mood-poorly = 🤒 Não muito bem
morning-medicine-yes = 💊 Tomou medicamento em casa
morning-send = ✉️ Enviar
morning-noted = ✔️ Está anotado. A equipa do grupo { $group } já sabe.
morning-medicine-write = 💊 Que medicamento tomou { $child }, quanto e a que horas? Escreva agora.
