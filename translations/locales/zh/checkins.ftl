# Talks between parents and the team. What a guardian reads; B1, warm; simplified characters; address: "您" throughout.
# The child is never 他 or 她. A space stands between Chinese and an inserted name, date or number.
# Only after $who no space is needed: it always ends in Chinese here.

## Kinds of talk
checkin-intake = 初次见面
checkin-settling = 最初几周的情况
checkin-evaluation = 最初几个月之后
checkin-yearly = 年度交流
checkin-group-change = 转到下一个组
checkin-transfer = 升入小学（basisschool）
checkin-exit = 告别
checkin-childminder = 与家庭保育员（gastouder）的年度交流
checkin-request = 一次交流
checkin-worry = 静下心来聊聊
checkin-home-visit = 家访

## What it is for
talk-why-intake = 在第一天之前，让我们先认识 { $child } 和您。
talk-why-settling = 聊聊 { $child } 在这里过得怎么样，也听听您在家里注意到了什么。
talk-why-evaluation = 一起回顾 { $child } 在这里的最初几个月。
talk-why-yearly = 聊聊 { $child } 在这里和在家里的成长与玩耍。
talk-why-group-change = 让 { $child } 轻松地转到下一个组。
talk-why-transfer = 一起为 { $child } 上学做准备。没有您的同意，我们不会向学校发送任何内容。
talk-why-exit = 一起回顾 { $child } 在这里的时光，好好告别。
talk-why-childminder = 聊聊 { $child } 在家庭保育员（gastouder）那里过得怎么样，也听听您的愿望。
talk-why-request = 花些时间，好好聊聊 { $child } 的情况。
talk-why-worry = 我们想和您静下心来聊聊 { $child } 的情况，而不是在门口匆匆说几句。
talk-why-home-visit = 让我们认识 { $child } 在家里的小天地。

## The invitation
talk-invite = 🗓 { $kind } · { $child }
    { $who }想和您聊聊。
talk-mentor = { $mentor }（孩子的负责老师）
talk-where = ⏱ { $minutes } 分钟，{ $place }
talk-office = 🏢 { $who } 知道这次交流，也可以参加。
talk-place-here = 在 { $organisation }
talk-place-phone = 通过电话
talk-place-video = 通过视频通话
talk-place-home = 在您家里
talk-when = 您什么时候方便？
talk-no-moment = 请写下您方便的时间。
talk-moment = { $date } { $time }
talk-button-other = 🕓 换个时间
talk-button-interpreter = 🗣 需要口译
talk-button-interpreter-on = ✅ 需要口译
talk-button-no = 现在不用谈，谢谢
talk-together = 您和另一位家长一起来，还是分开来？
talk-button-together = 👥 一起来
talk-button-alone = 👤 我自己来
talk-noted = ✅ { $moment }
talk-taken = 这个时间已经不能选了。请选另一个时间。
talk-urge = 💬 我们还没有收到您的回复。您也可以说“不”。
talk-moved = 🔁 关于 { $child } 的交流要改时间。原来的时间：{ $moment }。
talk-withdrawn = 关于 { $child } 的交流现在不需要了。您什么都不用做。
talk-over = 关于 { $child } 的交流邀请已经结束。您什么都不用做。您随时可以要求交流。
talk-declined = 没关系。现在不安排关于 { $child } 的交流。您想谈的时候，随时可以告诉我们。
talk-button-still = 🗓 还是约个时间
talk-write-when = 请在这里写下您什么时候方便聊聊 { $child } 的情况。
talk-write-view = 请在这里写下您眼中 { $child } 在家里的样子。负责老师会在交流之前看。
talk-view-kept = 🙏 谢谢您。团队会在交流之前看。

## The appointment
talk-confirmed = ✅ 关于 { $child } 的交流：{ $moment }
talk-with = 👤 和谁：{ $who }
talk-interpreter-asked = 🗣 您希望有口译。团队会安排，并告诉您。
talk-prepare =
    交流之前，您可以先想一想：
    • { $child } 在家里怎么样？
    • 最近什么事让 { $child } 开心？
    • 您想问我们什么？
talk-button-answer = ✍️ 现在先说说
talk-button-move = 🔁 换个时间
talk-button-cancel = ✕ 我来不了
talk-file = 交流
talk-cancelled = ✕ 关于 { $child } 的交流取消了。原定时间：{ $moment }。
talk-joint = 👥 您和另一位家长一起来参加关于 { $child } 的交流。时间：{ $moment }。
talk-other-together = 👥 另一位家长也想一起来。时间：{ $moment }。您也在这个时间来吗？
talk-button-join = 👥 好，就这个时间
talk-button-keep = 保留我的时间
talk-reminder-later = 🗓 过几天：关于 { $child } 的交流。{ $moment }
talk-reminder-tomorrow = 🗓 明天：关于 { $child } 的交流。{ $moment }
talk-reminder-today = 🗓 今天：关于 { $child } 的交流。{ $moment }

## What was agreed
agreements-title = 🤝 我们关于 { $child } 的约定
agreement-parent = 🏠 在家里：{ $text }
agreement-team = 🧸 在我们这里：{ $text }
agreement-by = ({ $date })
agreement-today = 📌 今天的约定：{ $text }
agreement-button-done = ✔️ 已完成
views-title = 👀 我们眼中的 { $child }
views-home = 在家里
views-nursery = 在我们这里
views-none = （没有写）

## The step to school
form-ask = 📄 { $organisation } 想用一份表格向学校介绍 { $child } 的情况。您可以先看，也可以补充几句。可以把它交给学校吗？
form-button-yes = ✅ 可以
form-button-no = 不，先不要
form-yes = ✅ 您同意了。关于 { $child } 的表格可以交给学校。
form-no = 您没有同意。我们不会向学校发送任何关于 { $child } 的内容。没关系。

## Quiet hours
menu-quiet = 安静时段
quiet-question = 您希望从几点开始不收提醒？团队自己发的消息照样会到，但没有声音。
quiet-from = 从 { $time } 开始
quiet-never = 不设安静时段
quiet-is = 🌙 { $begins } 到 { $ends } 不发提醒。
quiet-is-never = 🔔 任何时间都可以发提醒。

## How much
menu-amount = 简短或全部
amount-question = 您想怎么看一天的情况？
amount-all = 📖 全部
amount-brief = 📝 简短
amount-is-all = 📖 您会看到团队写的当天全部内容。
amount-is-brief = 📝 一天的情况用两行告诉您。您必须知道的一定会写上。点一下就能看全部。

## At home
home-title = 🏡 { $child } 在家里
home-empty = 这里还没有内容。您想说什么都可以：家里有谁，你们怎么称呼一些东西，什么能安慰孩子，你们过哪些节日。这一页是您的。您删掉的，团队也看不到了。
home-add = ✍️ 说一件事
home-write = 请说一件 { $child } 在家的事，最多 { $limit } 个字。
home-kept = 🙏 已经写上了。
home-full = 这一页写满了。想说新的事，请先删掉一件。
