# What the team reads about the days of which nothing is written yet.

floor-list =
    📝 No handover yet today: { $children }
    Tap a name to begin.
floor-done = ✔️ Something is written about every child who is here today.
floor-unread = 🚪 No parent reads here yet: { $children }. Tell their day at the door.
floor-away = 🏠 Not here today: { $children }
floor-button-write = ✍️ { $child }
floor-button-away = 🏠 { $child } is not here
floor-button-here = ↩️ { $child } is here
floor-written = Something was already sent about { $child } today.
floor-old = This list is of another day.
forgotten-told = 🌙 { $name } got a message that we did not manage to write about the day of { $child }. You can still tell it at the door.
