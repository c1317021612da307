# The card with the QR code by which somebody joins, on paper.

paper-greeting = Hello { $name }
paper-about = About: { $children }
paper-guardian =
    With this card you can read on your phone how the day went: sleep, food, play. In your own language.
    You can always write back, in your own language too.
    It works in the Telegram app. A computer program (a bot) carries the messages.
paper-staff =
    With this card you write the handover of { $groups } on your phone.
    Parents read it in their own language. Nothing goes out without a tap by a colleague or by you.
    It works in the Telegram app. A computer program (a bot) carries the messages.
paper-staff-no-group =
    With this card you join as a member of staff.
    It works in the Telegram app. A computer program (a bot) carries the messages.
paper-scan = Scan the code with the camera of your phone. No Telegram yet? Then put that app on your phone first.
paper-link = Or open this link:
paper-until = The code works once, up to and including { $date }.
paper-private = This card is only for you. Please do not give it to anybody else.
paper-help = Any trouble? Ask us. We are glad to help.
