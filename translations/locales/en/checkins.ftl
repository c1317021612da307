# Talks between parents and the team. What a guardian reads; B1, warm, gender-neutral for the child.

## Kinds of talk
checkin-intake = First meeting
checkin-settling = How the first weeks go
checkin-evaluation = After the first months
checkin-yearly = Yearly talk
checkin-group-change = To the next group
checkin-transfer = To primary school
checkin-exit = Saying goodbye
checkin-childminder = Yearly talk with the childminder
checkin-request = A talk
checkin-worry = A quiet talk
checkin-home-visit = Visit at home

## What it is for
talk-why-intake = So that we get to know { $child } and you before the first day.
talk-why-settling = To hear how { $child } is doing here, and what you notice at home.
talk-why-evaluation = To look back together at the first months of { $child } here.
talk-why-yearly = To talk about how { $child } grows and plays, here and at home.
talk-why-group-change = To make the step to the next group easy for { $child }.
talk-why-transfer = To prepare the step to school for { $child }. We send nothing to the school without your consent.
talk-why-exit = To look back at the time of { $child } here, and to say goodbye.
talk-why-childminder = To talk about how { $child } is doing with the childminder, and what you would like.
talk-why-request = To take the time to talk about { $child }.
talk-why-worry = We would like to take the time to talk about { $child } with you, and not at the door.
talk-why-home-visit = So that we get to know the world of { $child } at home.

## The invitation
talk-invite = 🗓 { $kind } · { $child }
    { $who } would like to talk with you.
talk-mentor = { $mentor } (mentor)
talk-where = ⏱ { $minutes } minutes, { $place }
talk-office = 🏢 { $who } knows about this talk and can join.
talk-place-here = at { $organisation }
talk-place-phone = by phone
talk-place-video = by video call
talk-place-home = at your home
talk-when = When does it suit you?
talk-no-moment = Write when it suits you.
talk-moment = { $date }, { $time }
talk-button-other = 🕓 Another time
talk-button-interpreter = 🗣 With an interpreter
talk-button-interpreter-on = ✅ With an interpreter
talk-button-no = No talk now, thank you
talk-together = Will you come together with the other parent, or each on your own?
talk-button-together = 👥 Together
talk-button-alone = 👤 On my own
talk-noted = ✅ { $moment }
talk-taken = This moment is no longer free. Please choose another.
talk-urge = 💬 We have not heard from you yet. You can also say no.
talk-moved = 🔁 The talk about { $child } on { $moment } is moved.
talk-withdrawn = The talk about { $child } is not needed now. You do not have to do anything.
talk-over = The invitation to a talk about { $child } is over. You do not need to do anything. You can always ask for a talk.
talk-declined = That is fine. There is no talk about { $child } now. You can always ask for one.
talk-button-still = 🗓 Make an appointment after all
talk-write-when = Write here when it suits you to talk about { $child }.
talk-write-view = Write here how you see { $child } at home. The mentor reads it before the talk.
talk-view-kept = 🙏 Thank you. The team reads it before the talk.

## The appointment
talk-confirmed = ✅ Talk about { $child }: { $moment }
talk-with = 👤 With: { $who }
talk-interpreter-asked = 🗣 You asked for an interpreter. The team arranges it and tells you.
talk-prepare =
    You can think about this before the talk:
    • How is { $child } at home?
    • What makes { $child } happy at the moment?
    • What would you like to ask us?
talk-button-answer = ✍️ Tell us now
talk-button-move = 🔁 Another moment
talk-button-cancel = ✕ I cannot come
talk-file = talk
talk-cancelled = ✕ The talk about { $child } on { $moment } does not take place.
talk-joint = 👥 You both come to the talk about { $child } on { $moment }.
talk-other-together = 👥 The other parent also wants to come together, on { $moment }. Will you come then too?
talk-button-join = 👥 Yes, that moment
talk-button-keep = Keep my moment
talk-reminder-later = 🗓 In a few days: talk about { $child }. { $moment }
talk-reminder-tomorrow = 🗓 Tomorrow: talk about { $child }. { $moment }
talk-reminder-today = 🗓 Today: talk about { $child }. { $moment }

## What was agreed
agreements-title = 🤝 What we agreed about { $child }
agreement-parent = 🏠 At home: { $text }
agreement-team = 🧸 With us: { $text }
agreement-by = ({ $date })
agreement-today = 📌 Agreed for today: { $text }
agreement-button-done = ✔️ Done
views-title = 👀 How we see { $child }
views-home = At home
views-nursery = With us
views-none = (nothing written)

## The step to school
form-ask = 📄 { $organisation } would like to tell the school how { $child } is doing, on a form. You may read it first and add something. May it go to the school?
form-button-yes = ✅ Yes, it may
form-button-no = No, rather not
form-yes = ✅ You said yes. The form about { $child } may go to the school.
form-no = You said no. We send the school nothing about { $child }. That is fine.

## Quiet hours
menu-quiet = Quiet hours
quiet-question = From when do you want no reminders? What the team sends itself still comes, without a sound.
quiet-from = From { $time }
quiet-never = Never quiet
quiet-is = 🌙 No reminders from { $begins } until { $ends }.
quiet-is-never = 🔔 Reminders may come at any hour.

## How much
menu-amount = Short or everything
amount-question = How would you like to read the day?
amount-all = 📖 Everything
amount-brief = 📝 Short
amount-is-all = 📖 You read everything the team writes about the day.
amount-is-brief = 📝 You read the day in two lines. What you need to know always comes. One tap shows everything.

## At home
home-title = 🏡 Life at home with { $child }
home-empty = There is nothing here yet. You can tell what you like: who lives with you, your own words for things, what gives comfort, which feasts you keep. It is yours. What you take away is gone for the team too.
home-add = ✍️ Tell something
home-write = Tell one thing about life at home with { $child }, in { $limit } characters at most.
home-kept = 🙏 It is on the page.
home-full = The page is full. Would you like to tell something new? Take something away first.
