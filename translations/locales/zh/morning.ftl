# The handover from home, in the morning.
menu-morning = ☀️ 今天早上
morning-how = ☀️ { $child } 今天早上怎么样？请点选符合的情况，然后发送。
morning-slept-well = 😴 睡得好
morning-slept-little = 😴 睡得少
morning-slept-badly = 😴 夜里没睡好
morning-ate-yes = 🍽 吃过了
morning-ate-little = 🍽 吃得少
morning-ate-no = 🍽 没有吃
morning-mood-happy = 🙂 开心
morning-mood-tired = 🥱 累了
morning-mood-poorly = 🤒 不太舒服
morning-medicine-yes = 💊 在家用过药
morning-send = ✉️ 发送
morning-noted = ✔️ 谢谢您。{ $group } 组的团队知道了。
morning-medicine-write = 💊 { $child } 用了什么药？用了多少？几点用的？请现在写下来。
