# The handover from home, in the morning.
menu-morning = ☀️ This morning
morning-how = ☀️ How is { $child } this morning? Tap what is right, then send it.
morning-slept-well = 😴 Slept well
morning-slept-little = 😴 Slept little
morning-slept-badly = 😴 Bad night
morning-ate-yes = 🍽 Has eaten
morning-ate-little = 🍽 Ate little
morning-ate-no = 🍽 Not eaten
morning-mood-happy = 🙂 Happy
morning-mood-tired = 🥱 Tired
morning-mood-poorly = 🤒 Not so well
morning-medicine-yes = 💊 Had medicine at home
morning-send = ✉️ Send
morning-noted = ✔️ Thank you. The team of { $group } knows.
morning-medicine-write = 💊 Which medicine did { $child } have, how much, and at what time? Write it now.
