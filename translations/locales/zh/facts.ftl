# The facts of a handover, one line each. The emoji in front of a line is added by the program.
# No line says 他 or 她; numbers and times always stand as digits.
# Punctuation is half-width here: the program puts a space behind it, which a full-width sign already contains.

## What separates the parts of a line (a space follows)
comma = ,

## Sleep
sleep = 睡眠: { $what }
sleep-from-to = { $start }–{ $end }
sleep-from = 从 { $start } 开始
sleep-until = 到 { $end } 为止
sleep-with-length = { $sleep } ({ $length })
sleep-unnoted = 睡了, 时间没有记录
sleep-none = 今天没有睡
sleep-no-longer = 白天不再睡觉了
length-hours = { $hours } 小时
length-minutes = { $minutes } 分钟
length-hours-minutes = { $hours } 小时 { $minutes } 分钟
rest = 休息: { $what }
rest-had = 休息了一会儿

## Bottles
bottle = 奶瓶: { $what }
bottle-at = 奶瓶 ({ $at }): { $what }
bottle-drunk = { $ml } 毫升
bottle-drunk-of = { $offered } 毫升中喝了 { $ml } 毫升
bottle-offered = 准备了 { $offered } 毫升
bottle-formula = 配方奶
bottle-breast = 母乳
bottle-finished = 全部喝完
amount-unnoted = 有, 数量没有记录

## Meals and drinks
food = 吃的: { $what }
drink = 喝的: { $what }
item-amount = { $item } – { $amount }
ate-all = 全部吃完
ate-well = 吃得很好
ate-half = 吃了一半
ate-little = 吃了一点
ate-nothing = 没有吃
drank-all = 全部喝完
drank-well = 喝得很好
drank-half = 喝了一半
drank-little = 喝了一点
drank-nothing = 没有喝
food-bread = 面包
food-fruit = 水果
food-vegetables = 蔬菜
food-hot-meal = 热饭菜
food-soup = 汤
food-cracker = 薄脆饼干
food-yoghurt = 酸奶
food-snack = 点心
food-milk = 牛奶
food-water = 水
count-bread =
    { $count ->
       *[other] { $count } 片面包
    }
count-fruit =
    { $count ->
       *[other] { $count } 块水果
    }
count-vegetables =
    { $count ->
       *[other] { $count } 份蔬菜
    }
count-hot-meal =
    { $count ->
       *[other] { $count } 份热饭菜
    }
count-soup =
    { $count ->
       *[other] { $count } 碗汤
    }
count-cracker =
    { $count ->
       *[other] { $count } 片薄脆饼干
    }
count-yoghurt =
    { $count ->
       *[other] { $count } 杯酸奶
    }
count-snack =
    { $count ->
       *[other] { $count } 份点心
    }
count-milk =
    { $count ->
       *[other] { $count } 杯牛奶
    }
count-water =
    { $count ->
       *[other] { $count } 杯水
    }
count-pieces =
    { $count ->
       *[other] { $count } 块
    }

## Mood
mood = 心情: { $what }
feeling-very-happy = 非常开心
feeling-happy = 开心
feeling-calm = 平静
feeling-tired = 累了
feeling-sad = 难过
feeling-cross = 生气
feeling-clingy = 想要人陪在身边
feeling-restless = 烦躁不安
feeling-unwell = 身体不太舒服

## Nappies
nappies = 尿布: { $what }
nappies-changed = 换过了
nappies-total =
    { $count ->
        [0] 没有换
       *[other] 换了 { $count } 次
    }
nappies-wet =
    { $count ->
        [0] 没有小便
       *[other] { $count } 片有小便
    }
nappies-dirty =
    { $count ->
        [0] 没有大便
       *[other] { $count } 片有大便
    }
stool-soft = 大便偏软
stool-loose = 大便偏稀
stool-hard = 大便偏硬

## Temperature and medicine
temperature = 体温: { $celsius } °C
temperature-at = 体温 ({ $at }): { $celsius } °C
medicine-given = 已经用药: { $what }
medicine-given-at = 已经用药 ({ $at }): { $what }
medicine-not-given = 没有用药: { $what }
medicine-not-given-at = 没有用药 ({ $at }): { $what }
medicine-dose = { $name }, { $dose }
medicine-paracetamol = 对乙酰氨基酚 (扑热息痛)
medicine-ibuprofen = 布洛芬
medicine-antibiotics = 抗生素
medicine-nose-spray = 鼻喷剂
medicine-nose-drops = 滴鼻液
medicine-eye-drops = 眼药水
medicine-ear-drops = 滴耳液
medicine-cough-syrup = 止咳糖浆
medicine-inhaler = 吸入器
