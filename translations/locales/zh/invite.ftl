# 用来加入的二维码卡片，印在纸上。

paper-greeting = { $name }，您好！
paper-about = 关于：{ $children }
paper-guardian =
    有了这张卡片，您可以在手机上了解孩子这一天：睡觉、吃饭、玩耍。用您自己的语言。
    您随时可以回复，也用您自己的语言。
    这一切通过 Telegram 应用进行。消息由一个电脑程序（机器人）传递。
paper-staff =
    有了这张卡片，您可以在手机上写 { $groups } 组的交接消息。
    家长用自己的语言阅读。没有您或同事点击确认，什么都不会发出去。
    这一切通过 Telegram 应用进行。消息由一个电脑程序（机器人）传递。
paper-staff-no-group =
    有了这张卡片，您可以作为工作人员加入。
    这一切通过 Telegram 应用进行。消息由一个电脑程序（机器人）传递。
paper-scan = 请用手机摄像头扫描二维码。还没有 Telegram？请先在手机上安装这个应用。
paper-link = 或者打开这个链接：
paper-until = 二维码只能用一次，最后一天：{ $date }。
paper-private = 这张卡片只给您本人。请不要交给别人。
paper-help = 遇到问题了？请问我们。我们很乐意帮忙。
