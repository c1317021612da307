# What a guardian reads. B1, warm, one thought per sentence; simplified characters; address: "您" throughout.
# The child is "孩子", never 他 or 她. A space stands between Chinese and an inserted name, date or number.

## Joining
join-hello =
    { $name }，您好！欢迎来到 { $organisation }。
    在这里，您可以用自己的语言了解 { $children } 这一天过得怎么样。您也可以用自己的语言回复。
join-language-question = 您现在看到的是中文。对吗？
join-language-yes = 对，中文
join-language-other = 其他语言
join-language-choose = 您想用哪种语言阅读？
join-card-title = 开始之前
join-what-i-am = 🤖 我是一个电脑程序。我在您和团队之间传递消息。我从不代表团队说话。
join-who-reads = 👀 您写的关于孩子的内容，由 { $groups } 组的团队阅读。关于费用、合同、投诉、安全或隐私的内容会转给办公室，团队看不到。您总能看到是谁在阅读。其他家长看不到。孩子的另一位家长也看不到。
join-telegram = ☁️ Telegram 会保存我们的消息，也能看到这些消息。请不要在这里发送必须保密的内容。
join-machine = 🔒 翻译在 { $organisation } 自己的电脑上进行。任何内容都不会发给翻译公司。
join-expect-us-title = 您可以期待我们做到的
join-expect-us =
    • 每个托管日：告诉您孩子吃饭、睡觉和玩耍的情况。
    • 只要团队当天上班，就在当天回复。如果您愿意，也可以和真人交谈。
    • 如果出了差错，我们会如实告诉您。
join-expect-you-title = 我们想请您做的
join-expect-you =
    • 告诉我们需要知道的事：夜里没睡好、用药、谁来接孩子。
    • 如果您不明白我们的意思，请告诉我们。
    • 有急事？请打电话：{ $phone }。这个聊天不会一直有人看。
join-agree = 我同意
join-decline = 不用了，谢谢
join-done =
    谢谢您，{ $name }。您已经加入了。
    每个托管日，您都会收到关于 { $children } 的消息。您随时可以在这里写消息。
join-declined =
    没关系。您不会在这里收到消息。接孩子的时候，团队会告诉您这一天的情况。
    改变主意了？请再次打开您的邀请，或者输入：/start
join-commands = /menu – 提问或告诉我们一件事 · /mine – 您的问题 · /who – 谁看什么 · /language – 其他语言 · /card 或输入“{ card-word }” – 我们的约定
join-not-me = 我不是 { $name }
join-not-me-done = 谢谢您告诉我们。这份邀请仍然留给 { $name }。您也想收到消息吗？请向团队要一份您自己的邀请。
card-word = 约定
menu-language = 其他语言
menu-card = 我们的约定
menu-help = 这个怎么用？
language-changed = 从现在起，您看到的是中文。
looks-like = 🔎 这看起来是另一种语言：{ $seen }。您在这里的语言是：{ $own }。您想在这里用那种语言阅读和书写吗？请点按钮。如果不想，什么都不用做。
card-agreed-on = 您同意的日期：{ $date }（版本 { $version }）。

## Invitations that do not work
invite-unknown = 我找不到这份邀请。链接复制完整了吗？请向团队要一份新的。
invite-used = 这份邀请已经用过了。每份邀请只能用一次。请向团队要一份新的。
invite-expired = 这份邀请已经失效。请向团队要一份新的。
invite-too-many = 尝试的次数太多了。请等一个小时，或者请团队帮忙。
invite-other-person = 这份邀请是给另一个人的。您已经以 { $name } 的名字加入。每个人都有自己的邀请。
invite-again = { $name }，您已经加入了。您不需要再做什么。
stranger =
    您好。这是 { $organisation } 与家长和工作人员的聊天。我还不认识您。
    请向团队要一份您自己的邀请。有急事？请打电话：{ $phone }。

## A message that arrives
handover-title = { $child } · { $date }
notice-title = 致 { $group } 组的全体家长 · { $date }
answer-title = 关于 { $child } 的回复
correction-title = 更正 · { $child } · { $date }
correction-explain = 之前的一条消息里有些内容不对。正确的是：
correction-gone = （这一条不对）
odd-better = 之前的一条消息里有一句话翻译得不好。这样更好：
written-by = ✍️ { $names }
origin-machine = 🤖 这是机器翻译，可能有错误。
origin-person = 👤 已由人工检查。
origin-original = 这一部分我们没能翻译好。原文如下（{ $language }）：
origin-original-title = 原文（{ $language }）：
may-be-repeated = 🔁 这条消息您可能已经收到过。
photo-of = 📷 { $child }
button-understood = ✅ 明白了
button-not-clear = ❓ 没看懂
button-call-me = 📞 请打电话给我
button-all = 📖 看全部
button-original = 原文
button-translation = 译文
button-odd = ✏️ 译文奇怪

## A second language, where no machine knows the first
bridge-question = 🌉 目前还没有机器能很好地译成中文。睡眠、饮食和固定句子，您看到的是中文。团队的其他话会按原文送达（{ $written }）。机器可以再加上第二种语言。您还能顺利阅读哪种语言？
bridge-none = 没有其他语言
bridge-chosen = 🌉 好的。团队的话如果我们没有中文，会附上机器翻译。语言：{ $language }。随时可以更改：/language
bridge-without = 好的。团队的话如果我们没有中文，会按原文送达（{ $written }）。随时可以更改：/language
bridge-honest = 目前还没有机器能把这段译成中文。下面是团队的原话，并附机器翻译，可能有错误。
bridge-written = ✍️ { $language }：
bridge-machine = 🤖 { $language }：

## Answering
noted-understood = 谢谢您。
noted-not-clear = 谢谢您告诉我们。我们会请团队换一种说法。
noted-call-me = 团队知道您在等电话了。有急事？请打电话：{ $phone }。
noted-already = 这个我们已经知道了。
odd-which = 哪一句翻译得奇怪？
odd-told = 谢谢您告诉我们。我们会找更好的说法。在此之前请以原文为准。
reply-passed = ✔️ 已转交给 { $group } 组的团队。
reply-passed-later = ✔️ { $group } 组的团队现在不上班。团队会在这一天看到：{ $day }。有急事？请打电话：{ $phone }。
reply-about-whom = 这是关于哪个孩子的？
reply-edited = （已修改）
part-gone = 🧹 这部分已从您的消息中去掉，没有人看过。
part-stays = 📌 这部分已经交给：{ $who }，会留在那里。
reply-nothing-yet = 您已经加入了，但现在没有孩子在这里托管。请打电话：{ $phone }。

## When something cannot be done
sorry-kind = 这个我无法转交。您能用文字写出来吗？照片或语音消息也可以。
sorry-forwarded = 转发来的消息我无法转交。您能用自己的话写出来吗？
sorry-old-button = 这个按钮已经失效了。
sorry-room = 这里是团队的聊天。请在我们自己的聊天里写给我。您的消息我没有保存。
sorry-failed = 这里出了问题。您的消息没有转交出去。请再发一次，或者打电话：{ $phone }。
reply-kept = 您的消息已保存。团队现在没法在这里阅读。如果今天很重要，请打电话：{ $phone }。
sorry-agree-first = 请先看上面的消息，然后点“{ $button }”。之后我就能转交您的消息了。

## Who reads what
role-group = { $group } 组的团队
role-mentor = { $mentor }（孩子的负责老师），以及 { $group } 组的团队
role-billing = 办公室（账单和付款）
role-planning = 办公室（托管日和合同）
role-management = 主管
role-complaints = 投诉专员
role-safeguarding = 儿童安全专员
role-privacy = 隐私联系人
role-person = { $person } – { $role }
topic-care = 孩子的一天
topic-development = 孩子的成长
topic-urgent = 急事
topic-payment = 账单和付款
topic-allowance = 托儿补贴（kinderopvangtoeslag）
topic-contract = 托管日和合同
topic-dissatisfied = 不满意
topic-complaint = 正式投诉
topic-conduct = 工作人员的行为
topic-custody = 监护权和接孩子
topic-safety = 家里的安全
topic-privacy = 隐私和照片
passed = ✔️ 已转交。
passed-split = ✂️ 您的消息说了不止一件事。每一部分只转给该看的人。
passed-quote = “{ $text }”
passed-who = 👤 谁会看到：{ $who }
passed-by = 🕓 最晚回复日期：{ $date }
passed-today = 🕓 回复：今天
passed-wall = 🔒 孩子的团队看不到这条消息。
passed-think = ✋ 前 { $seconds } 秒没有人看到，您还可以改。
passed-taken = 🧹 我正在从这里撤回：{ $who }。那边可能已经有人看过。
passed-closed = 🌙 现在没有人上班。您的消息会在这一天被看到：{ $day }。有急事？请打电话：{ $phone }。
passed-urgent = 📞 这件事不能等？请现在打电话：{ $phone }。
passed-danger = 🆘 现在有人有危险吗？请打电话：{ $acute }。家里不安全时的咨询和帮助：Veilig Thuis（家庭安全咨询机构），{ $home }。免费，白天夜里都可以打。
passed-receipt = 📄 回执：正式投诉第 { $number } 号，收到日期：{ $date }。最晚在这一天告诉您结果：{ $until }。
passed-bsn = 🔢 我删掉了您消息里的公民服务号码（BSN，荷兰的个人号码）。请不要在聊天里发送这个号码。没有人看到过它。
button-not-them = ↩️ 不，这是给别人的
button-not-this = ↩️ { $part } 是给别人的
choice-question = 这是写给谁的？
choice-care = 👶 孩子的一天 – 给团队
choice-development = 🌱 孩子的成长情况 – 给团队和负责老师
choice-payment = 💶 账单、付款、补贴 – 给办公室
choice-contract = 📅 托管日或合同 – 给办公室
choice-dissatisfied = 😕 我不满意
choice-safety = 🛟 安全或监护权 – 不给团队
choice-privacy = 🔒 隐私或照片
choice-stay = ‹ 这样就对
ask-reader =
    🤔 谁可以看这条消息？我不太确定。
    现在还没有人看到。您可以在 { $time } 之前选择。如果您不选，这条消息不会给团队，而是转给办公室的一位工作人员。我会告诉您转给了谁。
ask-unhappy =
    🙏 谢谢您告诉我们。谁可以看这条消息？现在还没有人看到。
    您可以在 { $time } 之前选择。如果您不选，就转给：{ $who }。
unhappy-mentor = 🌱 团队和负责老师
unhappy-complaints = 📄 我要正式投诉
unasked = ⏳ 您没有选，所以我把消息转交了。孩子的团队看不到。
unasked-child = ⏳ 您没有选是哪个孩子，所以我把消息转交了。

## The menu
menu-message = 提问或告诉我们一件事
menu-mine = 我的问题
menu-who = 谁看什么
menu-what = 是关于什么的？
menu-absent = 🏠 不来
menu-pick-up = 🚗 接孩子
menu-question = 👶 关于孩子的问题
menu-payment = 💶 付款
menu-contract = 📅 托管日和合同
menu-complaint = 😕 不满意
menu-privacy = 🔒 隐私
menu-talk = 💬 我想约时间谈谈
menu-home = 🏡 我们家
menu-safety = 🛟 安全或严重的事情
menu-safety-warm = 🤝 谢谢您愿意说出来。您不是一个人。
menu-which-child = 哪个孩子？
menu-absent-day = { $child } 哪一天不来？
menu-absent-why = 是什么原因？
menu-ill = 🤒 生病
menu-free = 🏖 休息日
menu-other = 其他
menu-noted-absent = ✔️ 谢谢您。{ $group } 组的团队知道了：{ $child } 不来的日期是 { $date }。
menu-pick-up-what = 有什么变化？
menu-pick-up-time = 🕓 换时间
menu-pick-up-person = 👤 换人来接
menu-pick-up-when = 今天几点来接 { $child }？
menu-noted-pick-up = ✔️ 谢谢您。{ $group } 组的团队知道了：{ $time } 来接 { $child }。
menu-noted-talk = ✔️ 谢谢您。会有人跟您约时间：{ $who }。
menu-write = ✏️ 现在就可以写，用您自己的语言。
menu-write-person = ✏️ 请写下谁来接、几点来。
menu-stop = ✕ 算了
menu-stopped = 好的。
mine-none = 您没有未处理的问题。
mine-title = 您的问题
mine-asked = ❔ 等您选择：谁可以看？
mine-open = 📨 现在负责处理的是：{ $who }
mine-answered = ✅ 已回复（{ $date }），回复人：{ $who }
mine-closed = ☑️ 已结束（{ $date }）：{ $why }
formal-until = 📄 最晚在这一天告诉您结果：{ $until }。
formal-late = ⏰ 很抱歉，六个星期过去了，您的正式投诉第 { $number } 号还没有结束。我已经提醒过。您现在也可以找 Geschillencommissie Kinderopvang（纠纷委员会）。您更想打电话吗？{ $phone }
why-solved = 问题解决了
why-talked = 已经和您谈过了
why-seen = 已经看到，不需要回复
why-noted = 已经记下
why-empty = 不需要回复
why-withdrawn = 您撤回了
who-title = 您写的内容谁会看到
who-promise = { $topic }：{ $who }。{ $days ->
        [0] 当天回复
       *[other] { $days } 个工作日内回复
    }。
who-hours = { $topic }：{ $who }。{ $hours } 个工作小时内回复。
who-deputy = 没有按时收到回复？到时由这里处理：{ $who }。
who-since = 从这一天起是这样：{ $date }。
who-other-parent = 孩子的另一位家长看不到您写的内容。

## The office
case-answer-title = { $role } · 您的第 { $number } 号问题
case-late-parent = ⏰ 很抱歉，您没有按时收到回复。本来应该回复的是：{ $role }。从现在起负责处理的是：{ $who }。最晚回复日期：{ $date }。
case-late-alone = ⏰ 很抱歉，您没有按时收到回复。本来应该回复的是：{ $role }。我已经提醒过。您更想打电话吗？{ $phone }
case-late-up = ⏰ 您还在等回复。{ $who }现在也知道了，但不会看您的消息。想打电话吗？{ $phone }
case-closed-parent = ☑️ 您的第 { $number } 号问题已结束：{ $why }。不对吗？直接回复这条消息就可以。
case-open-again = ↩️ 您的第 { $number } 号问题已重新打开。最晚回复日期：{ $date }。
case-move-ask =
    ↪️ 有人能更好地帮助您：{ $to }。这个建议来自：{ $from }。
    可以让对方看您写的内容吗？
case-move-yes = ✅ 可以
case-move-no = 不可以
case-move-told = ↪️ 现在负责您的第 { $number } 号问题的是：{ $who }。
case-kept = 您的消息已保存。办公室现在没法在这里阅读。如果今天很重要，请打电话：{ $phone }。
sorry-not-taken-back = 您的内容没能从原来的地方撤回。请打电话：{ $phone }。
