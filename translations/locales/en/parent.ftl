# What a guardian reads. B1, warm, one thought per sentence, gender-neutral for the child.

## Joining
join-hello =
    Hello { $name }, welcome to { $organisation }.
    Here you read how the day of { $children } went, in your own language. You can write back in your language too.
join-language-question = You now read English. Is that right?
join-language-yes = Yes, English
join-language-other = Other language
join-language-choose = Which language do you want to read?
join-card-title = Before we start
join-what-i-am = 🤖 I am a computer program. I carry messages between you and the team. I never speak for the team.
join-who-reads = 👀 The team of { $groups } reads what you write about your child. What is about money, contract, complaints, safety or privacy goes to the office, and the team does not see it. You always see who reads it. Other parents do not see it. The other parent of your child does not see it either.
join-telegram = ☁️ Telegram keeps our messages and can see them. Do not send anything here that must stay secret.
join-machine = 🔒 Translating happens on the computer of { $organisation }. Nothing goes to a translation company.
join-expect-us-title = What you may expect from us
join-expect-us =
    • Every day of care: how eating, sleeping and playing went.
    • An answer on the same day the team works, and a person if you want one.
    • We say it when something went wrong.
join-expect-you-title = What we ask of you
join-expect-you =
    • Tell us what we must know: a bad night, medicine, who picks up.
    • Say it when you do not understand us.
    • Is it urgent? Call { $phone }. Nobody watches this chat all the time.
join-agree = I agree
join-decline = No, thank you
join-done =
    Thank you, { $name }. You are connected.
    You get a message about { $children } on every day of care. You can write here at any time.
join-declined =
    That is fine. You get no messages here. The team will tell you about the day at the door.
    Changed your mind? Open your invitation again or type /start.
join-commands = /menu – ask or tell something · /mine – your questions · /who – who reads what · /language – another language · /card or the word “{ card-word }” – what we agreed
join-not-me = I am not { $name }
join-not-me-done = Thank you for saying so. The invitation stays good for { $name }. Do you want messages too? Ask the team for your own invitation.
card-word = agreements
menu-language = Another language
menu-card = What we agreed
menu-help = How does this work?
language-changed = From now on you read English.
looks-like = 🔎 This looks like another language: { $seen }. Your language here is: { $own }. Would you like to read and write in that other language here? Then tap the button. If not, you do not need to do anything.
card-agreed-on = You agreed on { $date } (version { $version }).

## Invitations that do not work
invite-unknown = I do not know this invitation. Was the whole link copied? Please ask the team for a new one.
invite-used = This invitation was used before. It works only once. Please ask the team for a new one.
invite-expired = This invitation is no longer valid. Please ask the team for a new one.
invite-too-many = You tried too many times. Please wait an hour, or ask the team for help.
invite-other-person = This invitation is for somebody else. You are already connected as { $name }. Everybody has an own invitation.
invite-again = You are already connected, { $name }. You do not need to do anything.
stranger =
    Hello. This is the chat of { $organisation } for parents and staff. I do not know you yet.
    Ask the team for your own invitation. Is it urgent? Call { $phone }.

## A message that arrives
handover-title = { $child } · { $date }
notice-title = For all parents of { $group } · { $date }
answer-title = Answer about { $child }
correction-title = Correction · { $child } · { $date }
correction-explain = In an earlier message something was not right. This is how it is:
correction-gone = (this was not right)
odd-better = In an earlier message a sentence was not translated well. This is better:
written-by = ✍️ { $names }
origin-machine = 🤖 Translated by a machine. There can be mistakes in it.
origin-person = 👤 Checked by a person.
origin-original = We could not translate this part well. This is what was written in { $language }:
origin-original-title = What was written ({ $language }):
may-be-repeated = 🔁 You may have had this message already.
photo-of = 📷 { $child }
button-understood = ✅ Understood
button-not-clear = ❓ Not clear
button-call-me = 📞 Call me
button-all = 📖 Read everything
button-original = Original
button-translation = Translation
button-odd = ✏️ Odd translation

## A second language, where no machine knows the first
bridge-question = 🌉 No machine can translate into English well yet. Sleep, food and fixed sentences you read in English. Other words of the team arrive as they were written ({ $written }). A machine can add a second language. Which other language do you read well?
bridge-none = No other language
bridge-chosen = 🌉 Good. With words of the team that we do not have in English you also get a translation by a machine. Language: { $language }. You can always change it: /language
bridge-without = All right. Words of the team that we do not have in English arrive as they were written ({ $written }). You can always change it: /language
bridge-honest = No machine can translate this into English yet. These are the team's own words, with a translation by a machine. There can be mistakes in it.
bridge-written = ✍️ { $language }:
bridge-machine = 🤖 { $language }:

## Answering
noted-understood = Thank you.
noted-not-clear = Thank you for telling us. We ask the team to say it differently.
noted-call-me = The team now knows that you want a call. Is it urgent? Call { $phone }.
noted-already = We know this already.
odd-which = Which sentence is translated oddly?
odd-told = Thank you for telling us. We look for better words. Until then the original is what counts.
reply-passed = ✔️ Passed on to the team of { $group }.
reply-passed-later = ✔️ The team of { $group } is not at work now. They read it on { $day }. Is it urgent? Call { $phone }.
reply-about-whom = Who is this about?
reply-edited = (changed)
part-gone = 🧹 This is out of your message now. Nobody has read it.
part-stays = 📌 This is already with: { $who }. It stays there.
reply-nothing-yet = You are connected, but you have no child in care here now. Please call { $phone }.

## When something cannot be done
sorry-kind = I cannot pass this on. Can you write it in words? A photo or a voice message is also fine.
sorry-forwarded = I cannot pass on forwarded messages. Can you write it in your own words?
sorry-old-button = This button does not work any more.
sorry-room = This is the room of the team. Please write to me in our own chat. I did not keep your message.
sorry-failed = Something went wrong here. Your message was not passed on. Please send it again, or call { $phone }.
reply-kept = Your message is kept. The team cannot read along here just now. If it matters today, please call { $phone }.
sorry-agree-first = Please read the message above first and tap “{ $button }”. Then I can pass on your message.

## Who reads what
role-group = Team of { $group }
role-mentor = { $mentor }, mentor, with the team of { $group }
role-billing = Office (invoices and payment)
role-planning = Office (days and contract)
role-management = Manager
role-complaints = Complaints officer
role-safeguarding = Adviser on safety
role-privacy = Contact for privacy
role-person = { $person } – { $role }
topic-care = The day of the child
topic-development = How the child grows up
topic-urgent = Urgent
topic-payment = Invoices and payment
topic-allowance = Childcare benefit
topic-contract = Days and contract
topic-dissatisfied = Not satisfied
topic-complaint = Formal complaint
topic-conduct = How staff behave
topic-custody = Custody and picking up
topic-safety = Safety at home
topic-privacy = Privacy and photos
passed = ✔️ Passed on.
passed-split = ✂️ Your message is about more than one thing. Each part goes only to those whom it is for.
passed-quote = “{ $text }”
passed-who = 👤 Who reads it: { $who }
passed-by = 🕓 Answer: at the latest on { $date }
passed-today = 🕓 Answer: today
passed-wall = 🔒 The team of your child does not see it.
passed-think = ✋ For the first { $seconds } seconds nobody sees it: you can still change it.
passed-taken = 🧹 I am taking it away from: { $who }. It may already have been read there.
passed-closed = 🌙 Nobody is there now. They read it on { $day }. Is it urgent? Call { $phone }.
passed-urgent = 📞 This cannot wait? Call { $phone } now.
passed-danger = 🆘 Is somebody in danger now? Call { $acute }. Advice about safety at home: Veilig Thuis, { $home }. Free, day and night.
passed-receipt = 📄 Receipt: formal complaint no. { $number }, received on { $date }. You hear the outcome at the latest on { $until }.
passed-bsn = 🔢 I took out the citizen service number (BSN). Please do not send it in a chat. Nobody has seen it.
button-not-them = ↩️ No, it is for somebody else
button-not-this = ↩️ { $part } is for somebody else
choice-question = Who is it for?
choice-care = 👶 The day of my child – for the team
choice-development = 🌱 How my child is doing – for the team and the mentor
choice-payment = 💶 Invoice, payment, benefit – for the office
choice-contract = 📅 Days or contract – for the office
choice-dissatisfied = 😕 I am not satisfied
choice-safety = 🛟 Safety or custody – not for the team
choice-privacy = 🔒 Privacy or photos
choice-stay = ‹ It is right like this
ask-reader =
    🤔 Who may read this? I am not sure.
    Nobody has seen it yet. You have until { $time } to choose. If you do not choose, it does not go to the team but to somebody of the office. I will tell you to whom.
ask-unhappy =
    🙏 Thank you for saying so. Who may read this? Nobody has seen it yet.
    You have until { $time } to choose. If you do not choose, it goes to: { $who }.
unhappy-mentor = 🌱 The team and the mentor
unhappy-complaints = 📄 I make it a formal complaint
unasked = ⏳ You did not choose, so I have passed it on. The team of your child does not see it.
unasked-child = ⏳ You did not choose a child, so I have passed it on.

## The menu
menu-message = Ask or tell something
menu-mine = My questions
menu-who = Who reads what
menu-what = What is it about?
menu-absent = 🏠 Not coming
menu-pick-up = 🚗 Picking up
menu-question = 👶 Question about my child
menu-payment = 💶 Payment
menu-contract = 📅 Days and contract
menu-complaint = 😕 Not satisfied
menu-privacy = 🔒 Privacy
menu-talk = 💬 I would like a talk
menu-home = 🏡 About us at home
menu-safety = 🛟 Safety, or something serious
menu-safety-warm = 🤝 It is good that you want to tell us. You are not alone.
menu-which-child = Which child?
menu-absent-day = On which day will { $child } not come?
menu-absent-why = Why is that?
menu-ill = 🤒 Ill
menu-free = 🏖 Day off
menu-other = Something else
menu-noted-absent = ✔️ Thank you. The team of { $group } knows: { $child } does not come on { $date }.
menu-pick-up-what = What is different?
menu-pick-up-time = 🕓 Another time
menu-pick-up-person = 👤 Somebody else
menu-pick-up-when = At what time is { $child } picked up today?
menu-noted-pick-up = ✔️ Thank you. The team of { $group } knows: { $child } is picked up at { $time }.
menu-noted-talk = ✔️ Thank you. { $who } will suggest a moment.
menu-write = ✏️ Write it now, in your own language.
menu-write-person = ✏️ Write who comes, and when.
menu-stop = ✕ Never mind
menu-stopped = All right.
mine-none = You have no open questions.
mine-title = Your questions
mine-asked = ❔ Waiting for you: who may read it?
mine-open = 📨 With: { $who }
mine-answered = ✅ Answered on { $date } by: { $who }
mine-closed = ☑️ Closed on { $date }: { $why }
formal-until = 📄 You hear the outcome at the latest on { $until }.
formal-late = ⏰ I am sorry. After six weeks your formal complaint no. { $number } is not closed yet. I have reminded them. You may now also go to the Geschillencommissie Kinderopvang (disputes committee). Would you rather call? { $phone }
why-solved = it is solved
why-talked = you have talked about it
why-seen = it has been seen, no answer was needed
why-noted = it has been noted
why-empty = nobody needed to answer
why-withdrawn = you took it back
who-title = Who reads what you write
who-promise = { $topic }: { $who }. Answer { $days ->
        [0] on the same day
        [one] within 1 working day
       *[other] within { $days } working days
    }.
who-hours = { $topic }: { $who }. Answer { $hours ->
        [one] within 1 hour
       *[other] within { $hours } hours
    } while somebody is there.
who-deputy = No answer in time? Then: { $who }.
who-since = This has been so since { $date }.
who-other-parent = The other parent of your child does not see what you write.

## The office
case-answer-title = { $role } · your question no. { $number }
case-late-parent = ⏰ I am sorry. You have had no answer in time from: { $role }. From now on { $who } takes care of it. Answer: at the latest on { $date }.
case-late-alone = ⏰ I am sorry. You have had no answer in time from: { $role }. I have reminded them. Would you rather call? { $phone }
case-late-up = ⏰ You are still waiting for an answer. { $who } now knows that too, but does not read your message. Would you rather call? { $phone }
case-closed-parent = ☑️ Your question no. { $number } is closed: { $why }. Not right? Just reply to this message.
case-open-again = ↩️ Your question no. { $number } is open again. Answer: at the latest on { $date }.
case-move-ask =
    ↪️ { $from } thinks that somebody else can help you better: { $to }.
    May they read what you wrote?
case-move-yes = ✅ Yes
case-move-no = No
case-move-told = ↪️ Your question no. { $number } now is with: { $who }.
case-kept = Your message is kept. The office cannot read along here just now. If it matters today, please call { $phone }.
sorry-not-taken-back = I could not take your words back from where they stood. Please call { $phone }.
