# What staff read. Short: they have a child on the arm.

## Joining
staff-joined =
    Hello { $name }. You now write for { $groups }.
    Type for example: { $example }
    Or tap /dag to do it with buttons.
staff-joined-no-group = Hello { $name }. You are connected. You have no group yet; ask your manager.
staff-help =
    Begin with the child's name; several children may go in one message, each on a line of its own.
    { $example }
    You always see first what the parents will get.
example-line = { $child } slept 10-11.35, ate everything, very happy
command-day = Handover with buttons
command-help = How does this work?
command-language = Other language
command-card = What we agreed

## Rooms
room-linked = ✔️ This room now belongs to { $room }. I make a topic for each child. What you write there goes to that child's parents after your tap. In General you write to all parents.
room-linked-plain = ✔️ This chat now belongs to { $room }. Begin each line with the child's name.
room-linked-office = ✔️ This room now belongs to { $room }. Messages from the groups do not come here.
room-needs-topics = Switch on “Topics” in this group's settings and make me an administrator. Then send the code again.
room-code-wrong = This code does not work. Ask the administrator for a new one (overdracht invite --rooms).
room-code-too-many = Too many wrong codes. Please try again in an hour.
office-quiet = This room is for { $room }. You cannot write to parents from here yet.

## Writing
ask-about-whom = Who is this about?
ask-which-child = Which { $name }?
ask-topic-or-other = This is the topic of { $child }. Who is this about?
ask-whom-day = For whom?
other-group = { $child } is in { $group }. You do not write for that group. Nothing of that line was kept.
unknown-children = There are no children in your group today.
no-group-yet = You have no group yet. Please ask your manager.
empty-line = I see no text about { $child } yet. What would you like to tell?
too-long = That is too long for one message ({ $length } characters). Please make shorter pieces, up to { $limit } characters. Nothing was kept.
cannot-read = I cannot pass this on. Please type it, or send a photo with a caption.
cannot-forward = I do not take over a forwarded message: it may be somebody else's. Please type it yourself.
no-photo-consent = 📷 There is no consent for photos of { $child }. The photo does not go out. { $text ->
        [yes] Your text does.
       *[no] Nothing was kept.
    }
no-photo-notice = 📷 I do not send a photo to all parents. Put it in the child's topic.
notice-names-child = You name { $child }. A message to all parents holds no child's name. Take the name out, or write in { $child }'s topic.
line-gone = That line is no longer there.

## What goes out
preview-to = 👥 To: { $readers }
preview-reader = { $name } ({ $language })
preview-not-joined = 🚪 Not connected yet: { $names }. Please tell them at the door.
preview-unreachable = 🚫 Cannot be reached: { $names }. Please tell them at the door.
preview-nobody = 🚪 No parent is connected yet. Please tell them at the door.
preview-missing = ❔ Nothing yet about: { $parts }
preview-planned = ⏰ Goes at { $time }.
preview-new = 🆕 Not confirmed yet: { $lines }
preview-answer = 💬 Answer to { $name } ({ $language })
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
dropped = 🗑 Dropped. Parents do not get this.
going = ⏳ Goes in { $seconds } seconds to { $readers }.
going-now = ⏳ Goes now to { $readers }.
undone = Taken back. Nobody got it.
too-late-to-undo = It is on its way. Tap Correct if something is not right.
already-sent = { $name } has sent this already.
already-gone = This message is no longer there.
changed-since = Something was added. Please look again.
nobody-to-send-to = No parent is connected yet. Your text is kept.
planned = Goes at { $time }.
not-yours = This is not of your group.
saved = Noted.

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
report-tap = “Delivered” is what Telegram tells us. Whether it was read, we do not know.
unreached-blocked = 🚫 { $name } did not get this message about { $child }: the bot is blocked there, or the account is gone. Please tell them yourself.
unreached-refused = 🚫 { $name } did not get this message about { $child }: Telegram refuses it. Please tell them yourself.
correct-which = Which line is not right?
correct-prompt = ✏️ How should this be? Reply to this message. It said: { $line }
correct-same = That is the same as what it said.
waiting-for-tap = ⏰ Not sent yet: { $children }. Tap Send in their topic.

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
parent-changed = ✏️ { $name } changed this:
parent-left = 🚪 { $name } has blocked the bot and gets no more messages. Please tell them at the door.
parent-back = 👋 { $name } can be reached again.
board-title = 📌 For { $date }
board-line = { $child } – { $name }: { $text }
board-photo = photo, see the topic
board-voice = voice message, see the topic
board-call = would like a call

## When it goes wrong
staff-failed = Something went wrong here. This was not kept. Please send it again.
staff-old-button = This button does not work any more.
