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
join-who-reads = 👀 The team of { $groups } reads what you write. Other parents do not see it. The other parent of your child does not see it either.
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
join-commands = /language – another language · /card or the word “{ card-word }” – what we agreed
join-not-me = I am not { $name }
join-not-me-done = Thank you for saying so. The invitation stays good for { $name }. Do you want messages too? Ask the team for your own invitation.
card-word = agreements
menu-language = Another language
menu-card = What we agreed
menu-help = How does this work?
language-changed = From now on you read English.
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
written-by = ✍️ { $names }
origin-machine = 🤖 Translated by a machine. There can be mistakes in it.
origin-original = We could not translate this part well. This is what was written in { $language }:
origin-original-title = What was written ({ $language }):
may-be-repeated = 🔁 You may have had this message already.
photo-of = 📷 { $child }
button-understood = ✅ Understood
button-not-clear = ❓ Not clear
button-call-me = 📞 Call me
button-original = Original
button-translation = Translation

## Answering
noted-understood = Thank you.
noted-not-clear = Thank you for telling us. We ask the team to say it differently.
noted-call-me = The team now knows that you want a call. Is it urgent? Call { $phone }.
noted-already = We know this already.
reply-passed = ✔️ Passed on to the team of { $group }.
reply-passed-later = ✔️ The team of { $group } is not at work now. They read it on { $day }. Is it urgent? Call { $phone }.
reply-about-whom = Who is this about?
reply-edited = (changed)
reply-nothing-yet = You are connected, but you have no child in care here now. Please call { $phone }.

## When something cannot be done
sorry-kind = I cannot pass this on. Can you write it in words? A photo or a voice message is also fine.
sorry-forwarded = I cannot pass on forwarded messages. Can you write it in your own words?
sorry-old-button = This button does not work any more.
sorry-room = This is the room of the team. Please write to me in our own chat. I did not keep your message.
sorry-failed = Something went wrong here. Your message was not passed on. Please send it again, or call { $phone }.
reply-kept = Your message is kept. The team cannot read along here just now. If it matters today, please call { $phone }.
sorry-agree-first = Please read the message above first and tap “{ $button }”. Then I can pass on your message.
