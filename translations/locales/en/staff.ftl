# What staff read. Short: they have a child on the arm.

## Joining
staff-joined =
    Hello { $name }. You now write for { $groups }.
    Type for example: { $example }
    Or tap /dag to do it with buttons.
staff-joined-no-group =
    Hello { $name }. You are connected.
    You belong to no group, so you write no handovers. Is that not right? Ask your manager.
staff-joined-parent = Hello { $name }. You now write for { $groups } too.
staff-also-parent = 👪 In this chat you are a parent: what you type here goes to your child's team. Type handovers in the team room, or tap /dag here.
staff-help =
    Begin with the child's name; several children may go in one message, each on a line of its own.
    { $example }
    You always see first what the parents will get.
    /phrase fell outside – find a sentence that is ready in every language
example-line = { $child } slept 10-11.35, ate everything, very happy
command-day = Handover with buttons
command-phrase = A sentence that is ready in every language
command-help = How does this work?

## Rooms
room-linked = ✔️ This room now belongs to { $room }. I make a topic for each child. What you write there goes to that child's parents after your tap. In General you write to all parents.
room-linked-plain = ✔️ This chat now belongs to { $room }. Begin each line with the child's name.
room-linked-office = ✔️ This room now belongs to { $room }. Each question of a parent gets a topic of its own here. Messages from the groups do not come here. /open – what waits.
room-needs-topics = Switch on “Topics” in this group's settings and make me an administrator. Then send the code again.
room-linked-already = ✔️ This chat belongs to { $room } already. You do not need to do anything.
room-moved-away = This chat no longer belongs to { $room }: the room moved to another chat. What you write here goes nowhere.
room-chat-taken = This chat already belongs to { $other }. Use the code of { $room } in another group; it stays valid.
room-private-parent = In this chat you are a parent. Use the code of { $room } in a group with topics; it stays valid.
room-no-rights = 🔑 I cannot make topics or read along here yet. Make me an administrator of this group, with the right to manage topics. Then I make them by myself.
room-nameless = 🎭 You write here anonymously, as the group. Parents read who writes. Switch off “Remain anonymous” in your administrator rights and send it again. Nothing was kept.
room-code-missing = Put the code behind it: /link CODE. The administrator makes it (overdracht invite --rooms).
room-code-wrong = This code does not work. Ask the administrator for a new one (overdracht invite --rooms).
room-code-too-many = Too many wrong codes. Please try again in an hour.

## Writing
ask-about-whom = Who is this about?
ask-stranger = I know no { $name }. Who is this about?
ask-which-child = Which { $name }?
ask-topic-or-other = This topic is { $child }'s: who is this about?
other-group = { $child } is in { $group }. You do not write for that group. Nothing of that line was kept.
unknown-children = There are no children in your group today.
no-group-yet = You have no group yet. Please ask your manager.
empty-line = I see no text about { $child } yet. What would you like to tell?
too-long = That is too long for one message. Please make it shorter, up to { $limit } characters. Nothing was kept.
too-full = This no longer fits. This line was not kept. Send what is there first, or make it shorter.
cannot-read = I cannot pass this on. Please type it, or send a photo with a caption.
cannot-forward = I do not take over a forwarded message: it may be somebody else's. Please type it yourself.
no-photo-consent = 📷 There is no consent for photos of { $child }. The photo does not go out. { $text ->
        [yes] Your text does.
       *[no] Nothing was kept.
    }
no-photo-notice = 📷 I do not send a photo to all parents. Put it in the child's topic.
notice-names-child = You name { $child }. A message to all parents holds no child's name. Take the name out, or write in the child's own topic.
line-gone = That line is no longer there.

## What goes out
preview-to = 👥 To: { $readers }
preview-reader = { $name } ({ $language })
preview-readers = { $count } parents ({ $languages })
preview-not-joined = 🚪 Not connected yet: { $names }. Please tell them at the door.
preview-unreachable = 🚫 Cannot be reached: { $names }. Please tell them at the door.
preview-nobody = 🚪 No parent is connected yet. Please tell them at the door.
preview-one-thing = 💡 Room for one thing? What did { $child } live through, feel or learn today? Type it, or send it as it is.
preview-winding = 💡 Shorter is easier to read and translate: “{ $sentence }”
preview-as-written = 📝 No machine for: { $languages }. Free words stay in { $written } there.
preview-bridge = 📝 { $language }: free words in { $written } + { $bridge } (machine).
preview-missing = ❔ Nothing yet about: { $parts }
preview-planned = ⏰ Goes at { $time }.
preview-new = 🆕 Not confirmed yet: { $lines }
preview-correction = ✏️ Correction of a message that was sent
preview-empty = Nothing about { $child } yet.
part-eating = eating
part-sleeping = sleeping
part-mood = mood
button-send = ✅ Send
button-send-at = 🕔 At { $time }
button-change = ✏️ Change
button-drop = 🗑 Drop
button-undo = ↩️ Undo
button-correct = ✏️ Correct
button-back = ‹ Back
change-how = Tap a line to take it out, or edit your own message. Type what is still missing.
dropped = 🗑 { $name }: dropped. Parents do not get this.
going = ⏳ Goes in { $seconds } seconds to { $readers }.
going-now = ⏳ Goes now to { $readers }.
undone = Taken back. Nobody got it.
too-late-to-undo = It is on its way. Tap Correct if something is not right.
already-sent = { $name } has sent this already.
already-gone = This message is no longer there.
changed-since = Something was added. Please look again.
nobody-to-send-to = No parent can read this yet. Your text is kept. Please tell them at the door.
planned = Goes at { $time }.
not-yours = This is not of your group.

## Phrases from the book
preview-near = 💡 “{ $sentence }” is much like a sentence that is ready in every language: “{ $phrase }”
button-near = ≈ { $phrase }
phrase-which = Which sentence? These are ready in every language.
phrase-none = I have no sentence for that. Try another word, or choose a moment.
phrase-moments = Sentences that are ready in every language. Choose a moment, or type /phrase and a few words.
phrase-fill = ✏️ Something belongs here that only you know. Type this sentence, with the right word at the dots:
phrase-more = More ›
moment-greetings = 👋 Greetings
moment-goodbye = 🚪 Goodbye
moment-mood = 🙂 Mood
moment-eating = 🍽 Eating
moment-sleeping = 😴 Sleeping
moment-play = 🧸 Playing
moment-firsts = 🌟 First time
moment-care = 🧷 Care
moment-health = 🩹 Health
moment-medicine = 💊 Medicine
moment-supplies = 🎒 Things to bring
moment-bso = 🏫 After school
moment-gastouder = 🏠 Childminder
moment-talks = 💬 Talks
moment-boundaries = 🤝 Boundaries
moment-pickup = 🚗 Picking up
moment-closing = 📅 Closed

## What is still missing
ask-eating = How did { $child } eat?
ask-sleeping = How did { $child } sleep?
ask-mood = How was { $child } today?
answer-eating-all = Everything
answer-eating-well = Well
answer-eating-half = Half
answer-eating-little = Little
answer-eating-nothing = Nothing
answer-sleeping-30 = 30 min
answer-sleeping-60 = 1 hour
answer-sleeping-90 = 1.5 hours
answer-sleeping-120 = 2 hours
answer-sleeping-none = Not
answer-sleeping-outgrown = No longer naps
answer-mood-very-happy = Very happy
answer-mood-happy = Happy
answer-mood-calm = Calm
answer-mood-tired = Tired
answer-mood-sad = Sad
answer-mood-clingy = Clingy
skip-in-my-words = It is in my text
skip-told-at-the-door = I tell it at the door
skip-not-applicable = Does not apply
types-eating-all = ate everything
types-eating-well = ate well
types-eating-half = ate half
types-eating-little = ate little
types-eating-nothing = ate nothing
types-sleeping-30 = slept 30 min
types-sleeping-60 = slept 1 hour
types-sleeping-90 = slept 1.5 hours
types-sleeping-120 = slept 2 hours
types-sleeping-none = did not sleep
types-sleeping-outgrown = no longer naps
types-mood-very-happy = very happy
types-mood-happy = happy
types-mood-calm = calm
types-mood-tired = tired
types-mood-sad = sad
types-mood-clingy = clingy

## After sending
report-delivered = ✅ { $time } delivered: { $readers }
report-waiting = ⏳ Still on its way: { $readers }
report-failed = 🚫 Not delivered: { $readers }. Please tell them yourself.
unreached-blocked = 🚫 { $name } did not get this message about { $child }: the bot is blocked there, or the account is gone. Please tell them yourself.
unreached-refused = 🚫 { $name } did not get this message about { $child }: Telegram refuses it. Please tell them yourself.
unreached-photo = 🚫 The photo with this message about { $child } did not reach { $name }: Telegram refuses it.
correct-which = Which line is not right?
correct-prompt = ✏️ How should this be? Reply to this message. It said: { $line }
correct-same = That is the same as what it said.
waiting-for-tap = ⏰ Not sent yet: { $children }. Tap Send under each.

## What parents say
parent-says = 💬 { $name } about { $child }:
parent-understood = ✅ { $name } has understood it.
parent-not-clear = ❓ { $name } ({ $language }) does not quite understand this. Reply to this message and say it in other words:
parent-call-me = 📞 { $name } would like a call about { $child }.
parent-photo = 📷 { $name } about { $child }
parent-voice = 🎤 { $name } about { $child } (voice, not translated)
parent-answer-hint = Reply to this message to answer { $name }.
parent-machine = 🤖 Translated by a machine.
parent-original-only = Not translated; this is what it says ({ $language }):
parent-original = It says ({ $language }):
parent-original-partly = Not all of it is translated; it says ({ $language }):
parent-looks-like = 🔎 This looks like: { $seen }. Chosen is: { $own }.
parent-changed = ✏️ { $name } changed this about { $child }:
parent-left = 🚪 { $name } has blocked the bot and gets no more messages. Please tell them at the door.
parent-back = 👋 { $name } can be reached again.
board-title = 📌 For { $date }
board-line = { $child } – { $name }: { $text }
board-photo = photo, see the topic
board-voice = voice message, see the topic
board-call-me = would like a call
board-not-clear = does not quite understand a message, see the topic
board-untranslated = ({ $language }) { $text }
board-more = … and { $count } more. See the children’s topics.
board-answer = You cannot answer a parent here. Please do so in the child's topic, on what the parent wrote. Nothing was kept.

## When it goes wrong
staff-failed = Something went wrong here. This was not kept. Please send it again.

## Office
button-seen = 👍 Seen, no answer needed
button-pass-on = ➡️ For the office
seen-by = 👍 { $name } has seen it.
seen-already = This was answered or seen already.
parent-for-mentor = 🌱 For { $mentor }:
parent-urgent = 🚨 { $name } about { $child }, urgent:
parent-absent = 🏠 { $child } does not come on { $day }: { $why }. ({ $name })
parent-pick-up = 🚗 { $child } is picked up at { $time } today. ({ $name })
parent-talk = 💬 { $name } would like a talk about { $child }. Suggest a moment: answer this message.
absent-ill = ill
absent-free = day off
absent-other = another reason
case-topic = #{ $number } { $name } · { $about }
case-title = 📂 Question { $number } · { $about }
case-who = 👤 { $name } ({ $language })
case-child = 👶 { $child } ({ $group })
case-promised = 🕓 Promised: an answer by { $date }, { $time }
case-formal = 📄 Formal complaint, received on { $date }. Outcome by { $until }.
case-says = 💬 { $name }:
case-changed = ✏️ { $name } changed this:
case-voice-or-photo = 📎 { $name }
case-call-me = 📞 { $name } would like a call.
case-hint = Type your answer to { $name } here. You see a preview first.
case-hint-plain = Answer this message to answer { $name }.
case-take = 🙋 I take this
case-standard = 📋 Standard answer
case-move = ➡️ Another role
case-close = ☑️ Close
case-reopen = ↩️ Reopen
case-taken = 🙋 { $name } takes this.
case-taken-already = { $name } takes this already.
case-release = ✋ { $name } no longer takes this
case-release-ask = { $name } takes this. Do you want to let it go, so that somebody else can take it?
case-released = ✋ { $name } no longer takes this. Who does?
case-answered-by = ✅ { $time } answered by { $name }.
case-draft-to = 👥 To: { $name } ({ $language }), as { $role }
case-draft-other = ⚠️ { $name } takes this already. Send it all the same?
case-draft-since = ⚠️ Something came in since your preview. Please look above your message.
button-read-back = 🔁 How does it come across?
case-sent = ✅ Sent to { $name }.
case-dropped = 🗑 Thrown away. { $name } does not get this.
read-back-as = 🔁 This is how { $name } reads it ({ $language }):
read-back-again = And that, translated back:
read-back-none = I cannot translate this. { $name } gets it as you wrote it, with an honest line.
case-why = Why do you close this question? The parent reads it.
case-why-solved = Solved
case-why-talked = We talked about it
case-why-empty = No answer needed
case-closed = ☑️ { $name } closed this question: { $why }.
case-reopened = ↩️ Open again.
case-move-where = To which role? The parent is told. Where it is sensitive, the text only goes along if she agrees.
case-move-asked = ↪️ I have asked { $name } whether { $role } may read this.
case-move-refused = { $name } wants this question to stay here.
case-moved = ↪️ This question is now with: { $role }.
case-left = ↩️ { $name } has chosen who reads this. This question is no longer here.
case-gone = This question is no longer here.
case-late-here = ⏰ Left too long with { $role }. You are the deputy.
case-late-child = ⏰ { $name } is still waiting for an answer about { $child }. The parent was told.
case-late-team = ⏰ { $name } has been waiting since { $since } for an answer about { $child } from { $role }. The message itself is with the team.
case-late = ⏰ The promised time is over. The parent was told.
case-late-moved = ⏰ The promised time is over. The deputy now has this question; the parent was told.
case-late-office = ⏰ A parent has been waiting for an answer from { $role } since { $since } (question { $number }). Reminding them did not help. What it says is for them alone.
case-formal-soon = 📄 The outcome of formal complaint no. { $number } must be there on { $until }, or before. Close the question when { $name } has the outcome.
case-formal-late = ⏰ Formal complaint no. { $number } with { $role }: the six weeks are over, and the question is not closed yet. The parent was told.
case-unreached = 🚫 { $name } did not get this answer. Please call.
case-fill = 📋 Fill in the places between braces, and send it here: { $text }
case-slots = ✏️ Fill in first: { $slots }. Edit your message, or send it again.
open-none = Nothing is waiting.
open-title = What waits, oldest first
open-line = #{ $number } { $name } · { $about } · { $left }{ $taker }
open-taker = { " " }· 🙋 { $name }
open-late = ⏰ late
open-days = { $days ->
        [one] 1 working day left
       *[other] { $days } working days left
    }
open-hours = { $hours ->
        [one] 1 hour left
       *[other] { $hours } hours left
    }
open-soon = less than an hour left
open-outcome = 📄 outcome { $days ->
        [0] today
        [one] { $days } day left
       *[other] { $days } days left
    }
open-outcome-late = 📄 outcome ⏰ late
command-open = What waits for an answer
command-who = Who reads what
who-staff-title = Who reads what
office-help =
    Each topic holds one question of a parent. Type your answer there: you see a preview first.
    /open – what waits · /who – who reads what
referral = 📨 { $name } ({ $group }) about { $child }. Only for you; parents did not get this:

## The gate
gate-abuse = 🛟 This asks for a talk, not a message: “{ $words }”. Call or see { $who } today. Veilig Thuis gives advice too: { $home }. Is there danger now? Call { $acute }.
gate-bsn = 🔢 Here is a citizen service number (BSN). We never pass that on.
gate-colleagues = 👥 Looks meant for colleagues: “{ $words }”.
gate-development = 💬 Better in a talk: “{ $words }”.
gate-money = 🔒 Money belongs to the office: “{ $words }”. Parents do not get this through you.
gate-not-for-parents = 🤫 Not meant for parents: “{ $words }”.
gate-other-child = 👤 Name of another child: “{ $words }”. Other parents need not know it.
gate-other-family = 🏠 About another family: “{ $words }”. That stays with you.
gate-tell-yourself = Please tell { $who } yourself.
gate-more = … and { $count } more.
gate-choose = Choose below. Then you can send.
gate-held = Please look once more. Something in it is better done another way.
gate-handed = 📨 { $who } gets this sentence and nothing else. It is gone here.
gate-office-abuse = 📨 To { $who }, take out here
gate-office-money = 📨 To the office, take out here
gate-way-invite = 💬 Suggest a talk
gate-way-unname = 👤 Take out the name
gate-way-unnumber = ✕ Take out the number
gate-way-cut = ✕ Take out the sentence
gate-keep-other-child = ✔️ It is not a child
gate-keep-other-family = ✔️ To the parents anyway
gate-keep-colleagues = ✔️ To the parents anyway
gate-keep-development = ✔️ Send it like this
gate-invitation = We would like to talk with you calmly. When would it suit you?

## An odd translation
odd-title = 🔤 { $name } finds a sentence oddly translated ({ $language }).
odd-written = It says:
odd-translated = The translation ({ $language }):
odd-hint = Does anybody know better words? Answer this message, or tap the button. Nobody knows the language? Then nothing has to be done: the parent can see the original.
odd-prompt = ✍️ How is this said in { $language }? Answer this message. It says: { $line }
odd-proposal = ✍️ Better, according to { $name }:
odd-better-words = ✍️ Proposed:
odd-then = When you approve, { $name } gets these words, and I use them from now on.
odd-warning = ⚠️ Please look once more at { $what }.
odd-fault-name = the names
odd-fault-number = the numbers and times
odd-fault-day = the days
odd-fault-negation = “not” and “no”
odd-fault-other = the form of the sentence
odd-approved = ✅ Approved by { $name }. From now on I use these words.
odd-sent = They now also go to: { $names }.
odd-not-sent = They go to nobody now: the parent cannot be reached, or the message was corrected in the meantime.
odd-refused = ✕ Not used, says { $name }. Another proposal is still welcome: answer the question again.
odd-done = Better words for this sentence were approved already.
odd-gone = This sentence is not of this room.
odd-unreached = 🚫 { $name } did not get the better translation. It is kept for a next time.
button-better = ✍️ Better words
button-approve = ✅ Approve
button-refuse = ✕ Do not use
