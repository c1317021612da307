# What the team reads about talks.

parent-morning = ☀️ { $name } about { $child }: { $what }
command-talk = Plan a talk
plan-title = 🗓 { $child } · { $kind }
plan-due = Around { $date }. Mentor: { $mentor }.
plan-no-mentor = nobody yet
plan-how = Choose 2 to 4 moments. Rather another? Reply to this message: “Tue 15:30, Thu 5pm, 30 min”.
plan-where = 📍 { $place } · { $minutes } minutes
plan-interpreter = 🗣 with interpreter
plan-with = 👪 { $names }
plan-absent = 🚪 Not joined yet: { $names }. Make an appointment at the door.
plan-place-here = here
plan-place-phone = phone
plan-place-video = video call
plan-place-home = at the family's home
plan-nobody = No parent has joined yet. Make an appointment at the door.
plan-button-invite = ✉️ Invite ({ $count })
plan-button-place = 📍 Other place
plan-button-length = ⏱ Other length
plan-button-interpreter = 🗣 Interpreter
plan-button-later = Next week
plan-button-needless = Not needed
plan-button-more = 🔁 Other moments
plan-button-cancel = ✕ Call off
plan-guest-invited = ✉️ { $name }: no answer yet
plan-guest-coming = ✅ { $name }: { $moment }
plan-guest-together = 👥 { $name }: { $moment }
plan-guest-declined = { $name }: no talk now
plan-guest-at-the-door = 🚪 { $name }: speak at the door
plan-held = ✔️ Held.
plan-missed = Did not take place.
plan-declined = The parents want no talk now. That is fine.
plan-dropped = Called off. Whoever was invited is told.
plan-lapsed = Not asked for: it came into view too late.
plan-later = All right. The talk about { $child } comes back in a week.
plan-unread = I could not read this as a moment to come: “{ $text }”. Write it like this: Tue 15:30, Thu 5pm, 2 Dec 8:15.
plan-too-many = At most { $count } moments. Take one away first.
plan-past = That moment has passed.
plan-not-now = This talk has an appointment already. Tap “🔁 Other moments” to move it.
plan-in-topic = Write this in a child's topic.
plan-which = What kind of talk about { $child }?
plan-lapsed-news = ⚠️ { $child } · { $kind }: this talk was not asked for when it should have been. Plan it with /talk if it is still useful.
said-coming = ✅ { $name } comes to talk about { $child }: { $moment }
said-moved = 🔁 { $name } chose another moment for { $child }: { $moment }
said-cancelled = ✕ { $name } does not come: { $moment } ({ $child })
said-declined = { $name } wants no talk about { $child } now. That is fine.
said-interpreter = 🗣 { $name } asks for an interpreter.
said-no-interpreter = 🗣 { $name } does not need an interpreter after all.
said-at-door = 🚪 { $name } has not answered about the talk ({ $child }). Please speak at the door.
said-not-reminded = ⚠️ { $name } got no reminder of { $moment } ({ $child }): the program was off then. Please call.
said-unreached = 🚫 { $name } no longer gets messages here about the talk ({ $child }). Please speak at the door.
guide = 🧭 { $moment }: talk about { $child } with { $name }.
guide-skills =
    • Look and listen first: what does the parent see at home?
    • Let the parent choose what matters.
    • Say what you will talk about, and how long it takes.
    • Tell what you saw, not what you think of it. Explain why you do things.
    • What is the child learning now? What can be the same at home and here?
    • How does it go with other children?
guide-digital = • And the digital world: what does the child play or watch, and what do you agree about it?
guide-answer = ✍️ Reply to this message with how you see the child. I put it beside what the parent wrote.
after = Did the talk with { $name } about { $child } take place ({ $moment })?
after-button-held = ✔️ Yes
after-button-moved = 🔁 Move it
after-button-missed = ✕ It did not
after-held = ✔️ Held: { $name }, about { $child }. What was agreed? Reply to this message, three lines at most: “parents: bring nappies by 12 Jan” or “we: bottle at 6pm”. Nothing? Then you are done.
after-missed = Did not take place: { $name }, about { $child }. With /talk you plan a new one.
after-moved = 🔁 The talk about { $child } is moved. Choose new moments below.
agreements-preview = 🤝 { $child }. The parents read it like this, in their language:
agreements-share = ✉️ To the parents
agreements-drop = ✕ Drop
agreements-dropped = Dropped. Nobody has seen it.
agreements-many = At most { $count } agreements: that way everybody keeps them.
agreements-gone = The parents have these agreements already.
agreements-sent = ✉️ Sent to { $names }.
talk-held = Write it without that, and reply to the same message once more.
views-share = ✉️ Share with the parents
views-sent = Sent to { $names }.
plan-button-form = 📄 May the form go to school?
form-asked = 📄 Asked { $names }. Send the school nothing before everybody said yes.
said-form-open = 📄 { $name } has not answered about the form about { $child }. Send the school nothing yet.
said-form-door = 📄 { $name } gets no messages here: ask about the form about { $child } at the door.
said-form-yes = 📄 { $name }: the form about { $child } may go to the school.
said-form-no = 📄 { $name }: the form about { $child } may not go to the school. Do not send it.
