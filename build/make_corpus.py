"""Writes the sample corpus that AtomTrainer ships in resources/corpus.

A user who has no data of their own can still pretrain a tiny Llama with it: facts, dialogues and
paragraphs, mostly Chinese, that repeat a small world in many phrasings. Nothing is copied; every
sentence comes from the templates, word lists and arithmetic below, and the bytes are the same on
every run. `--check` says whether the files on disk are the ones this script writes.

The template notation: `[a|b]` is a choice (it may be nested or have an empty side), `{slot}` a
word of the drawn fact. In a topic's script, a line with ` => ` holds the turns of a dialogue, any
other line is a statement. In a story, `# ` starts one with its title and `?` marks a sentence that
may be left out.
"""

from __future__ import annotations

import argparse
import csv
import io
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random

SEED = 20261124
FACT_BYTES, DIALOGUE_BYTES, PARAGRAPH_BYTES = 800_000, 950_000, 700_000
HELD_OUT_EVERY = 33  # about 3 % of each kind
CORPUS = Path(__file__).resolve().parent.parent / "resources" / "corpus"

Cast = dict[str, str]
Draw = Callable[[Random], Cast]

DIGITS = "零一二三四五六七八九"
WEEKDAYS = "一二三四五六日"
ENGLISH_ONES = """zero one two three four five six seven eight nine ten eleven twelve thirteen
fourteen fifteen sixteen seventeen eighteen nineteen"""
ENGLISH_TENS = ". . twenty thirty forty fifty sixty seventy eighty ninety"
ENGLISH_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
ZODIAC = "鼠牛虎兔龙蛇马羊猴鸡狗猪"
# A word is one fact, its fields divided by "/". The first facts are drawn most often.
TABLES = """
# capitals: country capital continent
中国/北京/亚洲 日本/东京/亚洲 法国/巴黎/欧洲 英国/伦敦/欧洲 美国/华盛顿/北美洲 德国/柏林/欧洲
意大利/罗马/欧洲 韩国/首尔/亚洲 泰国/曼谷/亚洲 埃及/开罗/非洲 加拿大/渥太华/北美洲
澳大利亚/堪培拉/大洋洲 巴西/巴西利亚/南美洲 印度/新德里/亚洲 西班牙/马德里/欧洲
葡萄牙/里斯本/欧洲 希腊/雅典/欧洲 荷兰/阿姆斯特丹/欧洲 瑞典/斯德哥尔摩/欧洲 挪威/奥斯陆/欧洲
芬兰/赫尔辛基/欧洲 丹麦/哥本哈根/欧洲 波兰/华沙/欧洲 奥地利/维也纳/欧洲 瑞士/伯尔尼/欧洲
比利时/布鲁塞尔/欧洲 爱尔兰/都柏林/欧洲 匈牙利/布达佩斯/欧洲 捷克/布拉格/欧洲
越南/河内/亚洲 马来西亚/吉隆坡/亚洲 蒙古国/乌兰巴托/亚洲 肯尼亚/内罗毕/非洲
阿根廷/布宜诺斯艾利斯/南美洲 智利/圣地亚哥/南美洲 秘鲁/利马/南美洲 新西兰/惠灵顿/大洋洲
# provinces: province capital short
广东省/广州/粤 四川省/成都/川 浙江省/杭州/浙 江苏省/南京/苏 湖北省/武汉/鄂 陕西省/西安/陕
山东省/济南/鲁 河南省/郑州/豫 河北省/石家庄/冀 山西省/太原/晋 辽宁省/沈阳/辽 吉林省/长春/吉
黑龙江省/哈尔滨/黑 安徽省/合肥/皖 福建省/福州/闽 江西省/南昌/赣 湖南省/长沙/湘 海南省/海口/琼
贵州省/贵阳/贵 云南省/昆明/云 甘肃省/兰州/甘 青海省/西宁/青
# elements: element symbol number kind
氢/H/1/非金属 氧/O/8/非金属 碳/C/6/非金属 铁/Fe/26/金属 金/Au/79/金属 银/Ag/47/金属
铜/Cu/29/金属 氮/N/7/非金属 钠/Na/11/金属 铝/Al/13/金属 钙/Ca/20/金属 氦/He/2/非金属
锂/Li/3/金属 氟/F/9/非金属 氖/Ne/10/非金属 镁/Mg/12/金属 硅/Si/14/非金属 磷/P/15/非金属
硫/S/16/非金属 氯/Cl/17/非金属 氩/Ar/18/非金属 钾/K/19/金属 钛/Ti/22/金属 锰/Mn/25/金属
镍/Ni/28/金属 锌/Zn/30/金属 锡/Sn/50/金属 碘/I/53/非金属 钨/W/74/金属 汞/Hg/80/金属 铅/Pb/82/金属
# planets: planet place feature
地球/三/我们居住的行星 水星/一/离太阳最近的行星 金星/二/表面温度最高的行星 火星/四/表面呈红色的行星
木星/五/太阳系中最大的行星 土星/六/光环最明显的行星 天王星/七/几乎躺着自转的行星
海王星/八/离太阳最远的行星
# months: month days season
一月/三十一天/冬季 二月/二十八天或二十九天/冬季 三月/三十一天/春季 四月/三十天/春季
五月/三十一天/春季 六月/三十天/夏季 七月/三十一天/夏季 八月/三十一天/夏季 九月/三十天/秋季
十月/三十一天/秋季 十一月/三十天/秋季 十二月/三十一天/冬季
# seasons: season weather sight deed next
春天/温暖/草木发芽/放风筝/夏天 夏天/炎热/荷花盛开/游泳/秋天
秋天/凉爽/许多树叶变黄/登高/冬天 冬天/寒冷/北方常常下雪/滑冰/春天
# animals: animal measure kind habit legs
猫/只/哺乳动物/会捉老鼠/四 狗/只/哺乳动物/嗅觉很灵敏/四 牛/头/哺乳动物/爱吃青草/四
马/匹/哺乳动物/跑得很快/四 兔子/只/哺乳动物/耳朵很长/四 大象/头/哺乳动物/鼻子很长/四
熊猫/只/哺乳动物/爱吃竹子/四 老虎/只/哺乳动物/身上有条纹/四 羊/只/哺乳动物/爱吃青草/四
长颈鹿/只/哺乳动物/脖子很长/四 猪/头/哺乳动物/鼻子很灵/四 鸡/只/鸟类/不善于飞行/两
鸭子/只/鸟类/会游泳/两 燕子/只/鸟类/秋天飞往南方/两 麻雀/只/鸟类/体形很小/两
企鹅/只/鸟类/会游泳但不会飞/两 青蛙/只/两栖动物/会捉害虫/四 乌龟/只/爬行动物/背着硬壳/四
蜜蜂/只/昆虫/会采花蜜/六 蝴蝶/只/昆虫/翅膀很美丽/六 蚂蚁/只/昆虫/成群地生活/六
蜻蜓/只/昆虫/会捉蚊子/六
# organs: organ function
眼睛/看东西 耳朵/听声音 鼻子/闻气味 舌头/尝味道 牙齿/嚼碎食物 心脏/把血液送到全身
肺/帮助我们呼吸 胃/消化食物 大脑/思考和记忆 皮肤/保护身体 骨骼/支撑身体 手/拿东西 脚/走路和站立
# units: big small factor
小时/分钟/60 分钟/秒/60 米/厘米/100 公里/米/1000 公斤/克/1000 天/小时/24 个星期/天/7 年/个月/12
元/角/10 角/分/10 米/分米/10 厘米/毫米/10 吨/公斤/1000 升/毫升/1000
# things: object measure
苹果/个 书/本 铅笔/支 鸡蛋/个 橘子/个 纸/张 花/朵 邮票/张 面包/个 毛巾/条 桌子/张 椅子/把 雨伞/把
衣服/件 裤子/条 鞋/双 树/棵 自行车/辆 汽车/辆 飞机/架 桥/座 帽子/顶 信/封 电脑/台 马/匹 鱼/条
# opposites: word opposite
大/小 多/少 长/短 高/低 快/慢 冷/热 早/晚 新/旧 远/近 轻/重 深/浅 宽/窄 粗/细 软/硬 干/湿 亮/暗
开/关 上/下 左/右 前/后 里/外 进/出 买/卖 好/坏 美/丑 胖/瘦 真/假 强/弱 厚/薄
# jobs: job workplace task
医生/医院/给病人看病 老师/学校/教学生知识 农民/田里/种庄稼 工人/工厂/操作机器 厨师/餐馆/做菜
司机/路上/开车 护士/医院/照顾病人 售货员/商店/接待顾客 渔民/海上/捕鱼 面包师/面包房/烤面包
图书管理员/图书馆/整理图书 理发师/理发店/给人理发 裁缝/裁缝店/做衣服 木匠/木工房/做家具
园丁/花园/修剪花草 消防员/消防队/灭火救人 邮递员/邮局/送信
# colors: thing color
雪/白色 晴朗的天空/蓝色 煤/黑色 春天的小草/绿色 成熟的香蕉/黄色 成熟的西红柿/红色 胡萝卜/橙色
茄子/紫色 牛奶/白色 盐/白色 夏天的树叶/绿色 黄金/金黄色
# translations: zh en
水/water 书/book 苹果/apple 猫/cat 狗/dog 太阳/sun 月亮/moon 山/mountain 河/river 学校/school
老师/teacher 学生/student 朋友/friend 家/home 门/door 窗户/window 桌子/table 椅子/chair 树/tree
花/flower 鸟/bird 鱼/fish 马/horse 牛/cow 红色/red 蓝色/blue 绿色/green 白色/white 黑色/black
一/one 二/two 三/three 四/four 五/five 六/six 七/seven 八/eight 九/nine 十/ten 星期一/Monday
星期二/Tuesday 星期三/Wednesday 星期五/Friday 星期日/Sunday 春天/spring 夏天/summer 秋天/autumn
冬天/winter 火车/train 图书馆/library 米饭/rice 牛奶/milk 面包/bread 鸡蛋/egg 谢谢/thanks
# english_capitals: country capital
China/Beijing Japan/Tokyo France/Paris Britain/London Germany/Berlin Italy/Rome Egypt/Cairo
Canada/Ottawa Spain/Madrid Greece/Athens Norway/Oslo Sweden/Stockholm Poland/Warsaw
Thailand/Bangkok Australia/Canberra Kenya/Nairobi Peru/Lima Portugal/Lisbon
# english_elements: element symbol
hydrogen/H oxygen/O carbon/C iron/Fe gold/Au silver/Ag copper/Cu nitrogen/N sodium/Na calcium/Ca
helium/He zinc/Zn
"""
GIFTS = 10  # the first things are small enough to give away

# One truth a line: question | short answer | full statement.
TRUTHS = """
一年有几个季节?|四个季节|一年有四个季节:春、夏、秋、冬。
一年有几个月?|十二个月|一年有十二个月。
一天有多少个小时?|二十四个小时|一天有二十四个小时。
一个星期有几天?|七天|一个星期有七天。
平年有多少天?|三百六十五天|平年有三百六十五天。
太阳从哪个方向升起?|东方|太阳从东方升起,从西方落下。
地球绕着什么转?|太阳|地球绕着太阳转,转一圈大约需要一年。
月球绕着什么转?|地球|月球绕着地球转,转一圈大约需要一个月。
中国最长的河流是哪条河?|长江|长江是中国最长的河流。
中国第二长的河流是哪条河?|黄河|黄河是中国第二长的河流。
世界上最高的山峰是哪座山峰?|珠穆朗玛峰|珠穆朗玛峰是世界上最高的山峰。
世界上最大的海洋是哪个海洋?|太平洋|太平洋是世界上最大的海洋。
世界上面积最大的洲是哪个洲?|亚洲|亚洲是世界上面积最大的洲。
世界上面积最大的国家是哪个国家?|俄罗斯|俄罗斯是世界上面积最大的国家。
世界上最大的动物是什么动物?|蓝鲸|蓝鲸是世界上最大的动物。
陆地上最高的动物是什么动物?|长颈鹿|长颈鹿是陆地上最高的动物。
陆地上跑得最快的动物是什么动物?|猎豹|猎豹是陆地上跑得最快的动物。
蜘蛛有几条腿?|八条腿|蜘蛛有八条腿,它不是昆虫。
昆虫有几条腿?|六条腿|昆虫有六条腿。
鱼用什么呼吸?|鳃|鱼用鳃呼吸。
水在多少度结冰?|零摄氏度|在标准大气压下,水在零摄氏度结冰。
水在多少度沸腾?|一百摄氏度|在标准大气压下,水在一百摄氏度沸腾。
水由哪两种元素组成?|氢和氧|水由氢和氧两种元素组成。
空气中最多的气体是什么?|氮气|空气中最多的气体是氮气。
光和声音哪个传播得快?|光|光比声音传播得快,所以我们先看见闪电,后听见雷声。
三角形有几条边?|三条边|三角形有三条边和三个角。
正方形有几条边?|四条边|正方形有四条边,四条边一样长。
直角是多少度?|九十度|直角是九十度。
植物生长需要什么?|阳光、水和空气|植物生长需要阳光、水和空气。
植物的根有什么作用?|吸收水分和养分|植物的根能吸收水分和养分。
太阳系有几颗行星?|八颗行星|太阳系有八颗行星。
太阳是什么?|一颗恒星|太阳是一颗恒星,能发光发热。
月亮自己会发光吗?|不会|月亮自己不会发光,它反射太阳的光。
彩虹有几种颜色?|七种颜色|人们常说彩虹有七种颜色:红、橙、黄、绿、蓝、靛、紫。
中国的四个直辖市是哪些城市?|北京、上海、天津和重庆|中国的四个直辖市是北京、上海、天津和重庆。
中国古代的四大发明是什么?|造纸术、印刷术、火药和指南针|中国古代的四大发明是造纸术、印刷术、火药和指南针。
中国最大的湖是哪个湖?|青海湖|青海湖是中国最大的湖。
春节是农历哪一天?|正月初一|春节是农历正月初一。
元宵节是农历哪一天?|正月十五|元宵节是农历正月十五,人们吃元宵、看花灯。
端午节是农历哪一天?|五月初五|端午节是农历五月初五,人们吃粽子、赛龙舟。
中秋节是农历哪一天?|八月十五|中秋节是农历八月十五,人们吃月饼、赏月。
"""
ENGLISH_TRUTHS = """
How many days are there in a week?|Seven|There are seven days in a week.
How many months are there in a year?|Twelve|There are twelve months in a year.
How many hours are there in a day?|Twenty-four|There are twenty-four hours in a day.
How many seasons are there in a year?|Four|There are four seasons in a year.
Where does the sun rise?|In the east|The sun rises in the east and sets in the west.
What does the earth go around?|The sun|The earth goes around the sun.
What is the largest ocean?|The Pacific Ocean|The Pacific Ocean is the largest ocean.
What is the longest river in China?|The Yangtze|The Yangtze is the longest river in China.
How many legs does a spider have?|Eight|A spider has eight legs.
How many sides does a triangle have?|Three|A triangle has three sides.
What do plants need?|Light, water and air|Plants need light, water and air.
What is the largest planet?|Jupiter|Jupiter is the largest planet in the solar system.
"""
CHATS = """
[你好!|您好!|嗨,你好!] => [你好!|您好!][很高兴见到你。|有什么可以帮你的吗?|请问有什么可以帮忙的?]
[早上好!|上午好!] => [早上好!|你好!][今天想聊点什么?|祝你今天一切顺利。|昨晚睡得好吗?]
[晚上好!|晚上好,在吗?] => 晚上好![有什么可以帮你的吗?|今天过得怎么样?]
你是谁? => 我是一个[语言模型|小助手|中文助手],可以[回答简单的问题|和你聊天]。
[你叫什么名字?|我该怎么称呼你?] => 你可以叫我小助手。
你[会|能]做什么? => 我[会|能][回答简单的问题|做简单的算术|写短文]\
,也[会|能][聊天|说一点英文]。
[我叫{name}。|你好,我是{name}。] => 你好,{name}![很高兴认识你。|今天过得怎么样?]
今天天气怎么样? => 我看不到[外面|窗外],[你可以看看天气预报|出门前可以看一下天气预报]。
我[有点|觉得有点]累。 => [那就休息一会儿|先歇一歇],[喝杯水|听听音乐|出去走走]吧。
我[有点|好像]感冒了。 => 请多喝水,[早点休息|注意保暖],[如果不舒服就去看医生|别太累了]。
我[今天|最近]很[高兴|开心]。 => [太好了|真好]![有什么好事吗?|希望你天天都这么高兴。]
我[明天|下午]有考试,有点[紧张|担心]。 => 别[紧张|担心],[好好复习|早点睡觉|相信自己],慢慢来。
晚饭吃什么好呢? => 可以做一道{dish},再[配一碗{soup}|煮一锅米饭|煮一碗{soup}]。
{dish}好吃吗? => 很多人喜欢吃{dish},[你可以试一试|配上米饭更香]。
周末做什么好呢? => 可以去[公园散步|图书馆看书|爬山|看朋友],也可以在家[做饭|看书|休息]。
[怎样|怎么]学好[中文|数学|英语]? => 每天学一点,[多问多想|不懂就问|多读多写],慢慢就学好了。
[怎样|怎么]保持健康? => [早睡早起|按时吃饭],[多运动|多吃蔬菜],[少生气|保持好心情]。
[怎样|怎么]种{flower}? => 选一个有阳光的地方,把土弄松,种下以后[按时浇水|注意浇水和施肥]。
请[给我|帮我]写一句[生日|新年]祝福。 => 祝你[身体健康|平安快乐],[天天开心|心想事成|一切顺利]!
[请问,|]去{place}怎么走? => 一直往前走,到[第一个|第二个]路口往[左|右]拐,就能看到{place}了。
[请问,|]{fruit}多少钱一斤? => {fruit}[三元|四元|五元|六元|八元]一斤,[今天的很新鲜|又甜又新鲜]。
[我想买|请给我]{n}斤{fruit}。 => 好的,这是{n}斤{fruit},[请拿好|欢迎下次再来]。
对不起,我[来晚了|迟到了]。 => 没关系,[请坐|我们刚刚开始|下次早点来就好]。
[可以|能]借我一[支笔|本书|把伞]吗? => 当然可以,[给你|用完还给我就行]。
祝你[生日|节日|周末]快乐! => 谢谢![也祝你快乐。|你真好。]
Hello! => Hello! [How can I help you?|Nice to meet you.|How are you today?]
[Good morning!|Good morning, how are you?] => Good morning! [I am fine.|I am well, thank you.]
What is your name? => [You can call me Little Helper.|I am a language model.]
Can you speak [Chinese|English]? => Yes, I can speak [Chinese and a little English|both].
[What shall I|What can I] eat today? => You can eat [rice|noodles|soup] with [vegetables|fish|eggs].
My name is {en}. => Nice to meet you, {en}. [How are you?|What can I do for you?]
"""
FAREWELLS = """
[谢谢!|谢谢你!|非常感谢!|太好了,谢谢!] => [不客气!|不用谢!][|很高兴能帮到你。|有问题再来问我。]
[再见!|我走了,再见!|好的,再见!] => 再见![|祝你愉快。|欢迎下次再来。]
[我明白了。|原来是这样。|我懂了。] => [太好了!|很好!][还有别的问题吗?|有问题再来问我。]
[Thank you!|Thanks a lot!] => [You are welcome.|You are welcome. Have a nice day!]
"""

WORDS = {  # slots of chats and stories; names joined by "+" are drawn together
    "name+ta": "小明/他 小红/她 小华/他 小丽/她 小刚/他 小芳/她 小军/他 小兰/她 小龙/他 小雨/她",
    "friend": "阿强 阿云 大伟 小梅 小杰 小燕 小宇 小青 阿宝 小玲",
    "town": "青石镇 柳河镇 白沙镇 云山镇 东湖镇 南桥镇 竹林镇 松江镇",
    "village": "桃花村 石桥村 李家村 清水村 小河村 红叶村 杨树村 山前村",
    "place": "火车站 图书馆 医院 邮局 书店 超市 公园 学校",
    "fruit": "苹果 梨 桃子 橘子 香蕉 葡萄 西瓜 草莓",
    "vegetable": "白菜 萝卜 土豆 西红柿 黄瓜 茄子 豆角 菠菜",
    "flower": "月季花 菊花 茉莉花 兰花 向日葵 牵牛花",
    "tree": "柳树 松树 杨树 梧桐树 银杏树 樟树",
    "dish": "西红柿炒鸡蛋 红烧豆腐 青椒土豆丝 清蒸鱼 麻婆豆腐 炒白菜",
    "soup": "鸡蛋汤 萝卜汤 豆腐汤 鱼汤 白菜汤 紫菜汤",
    "relative": "爷爷 奶奶 妈妈 爸爸 姐姐 哥哥 叔叔 阿姨",
    "subject": "语文 数学 英语 科学 音乐 美术 历史 地理",
    "n": "两 三 四 五 六 七 八 九 十 十二 十五 二十",
    "m": "两 三 四 五 六",
    "hour": "七 八",
    "en+he+his": "Tom/he/his Anna/she/her Ben/he/his Lily/she/her Jack/he/his Mary/she/her",
    "count": "two three four five six seven eight nine ten",
    "thing": "apples pears oranges eggs books pencils cups flowers",
    "color": "red blue green white yellow brown",
}
# Each topic: "# weight table-or-draw", then its statements and dialogues.
SCRIPTS = """
# 14 capitals
{country}的首都是{capital}。
{capital}是{country}的首都。
{country}在{continent},首都是{capital}。
{country}位于{continent}。
{country}的首都是[哪里|哪里|哪座城市]? => [|{country}的首都|{country}的首都]是{capital}。
{country}的首都叫什么? => {country}的首都[叫|是]{capital}。
{capital}是哪个国家的首都? => {capital}是{country}的首都。
{country}在哪个洲? => {country}在{continent}。
{country}的首都是{other_capital}吗? => 不是,{country}的首都是{capital}。
{country}的首都是{capital}吗? => 是的,{country}的首都是{capital}。
{country}的首都是哪里? => {country}的首都是{capital}。 => 那{other_country}呢?\
 => {other_country}的首都是{other_capital}。
# 5 provinces
{province}的省会是{capital}。
{capital}是{province}的省会。
{province}的简称是{short}[,省会是{capital}|]。
{province}的省会是[哪里|哪座城市]? => [|{province}的省会]是{capital}。
{capital}是哪个省的省会? => {capital}是{province}的省会。
{province}的简称是什么? => {province}的简称是{short}。
{province}的省会是哪里? => {province}的省会是{capital}。 => 那{other_province}呢?\
 => {other_province}的省会是{other_capital}。
# 4 elements
{element}的元素符号是{symbol}[|,原子序数是{number}]。
{element}是一种{kind}元素。
元素符号{symbol}表示{element}。
{element}的元素符号是什么? => {element}的元素符号是{symbol}。
元素符号{symbol}表示[什么|哪种]元素? => {symbol}表示{element}。
{element}的原子序数是多少? => {element}的原子序数是{number}。
{element}是金属吗? => {element}是{kind}元素。
# 3 planets
{planet}是{feature}。
{planet}是离太阳第{place}近的行星。
按离太阳的远近排列,{planet}是第{place}颗行星。
{planet}有什么特点? => {planet}是{feature}。
离太阳第{place}近的行星是哪颗? => 是{planet}。
太阳系中,哪颗行星是{feature}? => {planet}是{feature}。
# 3 months
{month}有{days}。
在北半球,{month}属于{season}。
{month}有多少天? => {month}有{days}。
{month}属于哪个季节? => 在北半球,{month}属于{season}。
# 3 seasons
{season}天气{weather}。
{season}到了,{sight}。
{season}过后是{next}。
{season},人们常常{deed}。
{season}的天气怎么样? => {season}天气{weather}。
{season}过后是什么季节? => {season}过后是{next}。
{season}有什么景象? => {season}到了,{sight}。
# 5 animals
{animal}是{kind}。
{animal}{habit}。
{animal}是{kind},{animal}{habit}。
一{measure}{animal}有{legs}条腿。
{animal}是什么动物? => {animal}是{kind}。
{animal}有什么特点? => {animal}{habit}。
{animal}有几条腿? => {animal}有{legs}条腿。
[请|]介绍一下{animal}。 => {animal}是{kind},有{legs}条腿。{animal}{habit}。
# 2 organs
{organ}的[作用|功能]是{function}。
{organ}能{function}。
{organ}有什么[作用|用]? => {organ}能{function}。
# 3 unit
{amount_n}{big}等于{total_n}{small}。
一{big}有{one_n}{small}。
{amount_n}{big}等于多少{small}? => {amount_n}{big}等于{total_n}{small}。
一{big}有多少{small}? => 一{big}有{one_n}{small}。
# 2 things
我们说一{measure}{object},也说两{measure}{object}。
“{object}”的量词是“{measure}”。
“{object}”用什么量词? => “{object}”的量词是“{measure}”,例如一{measure}{object}。
# 2 opposites
“{word}”的反义词是“{opposite}”。
“{word}”和“{opposite}”意思相反。
“{word}”的反义词是什么? => “{word}”的反义词是“{opposite}”。
“{opposite}”的反义词是什么? => “{opposite}”的反义词是“{word}”。
# 3 jobs
{job}在{workplace}工作。
{job}的工作是{task}。
{job}在哪里工作? => {job}在{workplace}工作。
{job}的工作是什么? => {job}的工作是{task}。
# 2 colors
{thing}是{color}的。
{thing}是什么颜色的? => {thing}是{color}的。
# 4 translations
“{zh}”的英文是 {en}。
英文单词 {en} 的意思是“{zh}”。
“{zh}”用英文怎么说? => “{zh}”的英文是 {en}。
{en} 是什么意思? => {en} 的意思是“{zh}”。
# 12 truths
{statement}
{question} => {statement}
{question} => {short}。
# 24 sum
{a}加{b}等于{c}。
{a}[加{b}等于|加{b}等于|加上{b}是|与{b}的和是]{c}。
{a_digits}[加{b_digits}等于|+{b_digits}=]{c_digits}。
因为{a}加{b}等于{c},所以{c}减{b}等于{a}。
{a}加{b}等于[{ask}|多少]? => [{a}加{b}等于|{a}加{b}等于|等于|答案是]{c}。
{a}加{b}[是多少|得{ask}]? => {a}加{b}等于{c}。
{a_digits}加{b_digits}等于[{ask}|多少]? => {a_digits}加{b_digits}等于{c_digits}。
{a_digits}+{b_digits}=? => {a_digits}+{b_digits}={c_digits}。
# 8 difference
{a}减{b}等于{c}。
{a}[减{b}等于|减去{b}是|与{b}的差是]{c}。
{a_digits}-{b_digits}={c_digits}。
{a}减{b}等于[{ask}|多少]? => {a}减{b}等于{c}。
{a_digits}-{b_digits}=? => {a_digits}-{b_digits}={c_digits}。
# 8 product
{a}乘{b}等于{c}。
{b}乘{a}等于{c}。
{a}乘以{b}等于{c},口诀是“{rhyme}”。
{rhyme}。
{c}除以{b}等于{a}。
{a_digits}乘{b_digits}等于{c_digits}。
{a}乘{b}等于[{ask}|多少]? => {a}乘{b}等于{c}。
{a}乘{b}等于[{ask}|多少]? => {rhyme},所以答案是{c}。
{c}除以{a}等于几? => {c}除以{a}等于{b}。
# 4 comparison
{big}大于{small}。
{small}小于{big}。
{big}比{small}大{gap}。
{small}比{big}小{gap}。
{big}和{small}哪个大? => {big}比{small}大。
{small}和{big}哪个小? => {small}比{big}小。
{big}比{small}大多少? => {big}比{small}大{gap}。
# 4 number
{n}是{parity}。
{n}的后面是{after}[,前面是{before}|]。
从{n}数到{end}:{run}。
{n}的两倍是{twice}。
{n}是奇数还是偶数? => {n}是{parity}。
{n}是{not_parity}吗? => 不是,{n}是{parity}。
{n}的后面是[什么数|哪个数]? => {n}的后面是{after}。
请从{n}数到{end}。 => {run}。
{n}的两倍是多少? => {n}的两倍是{twice}。
# 5 date
{day}是{weekday}。
{day}是{weekday},第二天是{after},{weekday_after}。
{day}的前一天是{before}。
{year}年是{kind},二月有{february}天。
按照农历,{year}年是{animal}年。
{day}是星期几? => {day}是{weekday}。
{day}的第二天是几月几日? => 第二天是{after}。
{year}年是闰年吗? => {year}年是{kind},二月有{february}天。
{year}年是什么生肖年? => {year}年是{animal}年。
# 4 weekday
今天是{today},明天是{tomorrow}。
今天是{today},昨天是{yesterday}。
今天是{today},{step}天后是{later}。
{today}的后一天是{tomorrow}。
今天是{today},明天是星期几? => 明天是{tomorrow}。
今天是{today},{step}天后是星期几? => {step}天后是{later}。
{today}的前一天是星期几? => {today}的前一天是{yesterday}。
# 3 time
{start}再过{length}个小时是{end}。
[火车|汽车|轮船]{start}出发,{length}个小时以后,也就是{end}到达。
从{start}到{end}一共有{length}个小时。
{clock}就是{spoken}。
{start}再过{length}个小时是几点? => 是{end}。
从{start}到{end}有几个小时? => 有{length}个小时。
{clock}怎么说? => {clock}就是{spoken}。
# 6 errand
{name}有{b_n}{measure}{object},{relative}又给了{ta}{c_n}{measure},\
现在{ta}有{a_n}{measure}{object}。
{name}有{a_n}{measure}{object},送给{friend}{b_n}{measure},还剩{c_n}{measure}。
一斤{fruit}{price_n}元,买{b_n}斤{fruit}要{cost_n}元。
{name}有{b_n}{measure}{object},又得到{c_n}{measure},一共有多少{measure}?\
 => 一共有{a_n}{measure}{object}。
{name}有{a_n}{measure}{object},送出{b_n}{measure},还剩多少{measure}?\
 => 还剩{c_n}{measure}{object}。
一斤{fruit}{price_n}元,买{b_n}斤要多少钱? => 一共要{cost_n}元。
# 4 english_capitals
The capital of {country} is {capital}.
{capital} is the capital of {country}.
What is the capital of {country}? => [The capital of {country}|It] is {capital}.
# 2 english_elements
The symbol for {element} is {symbol}.
What is the symbol for {element}? => The symbol for {element} is {symbol}.
# 5 english_truths
{statement}
{question} => {statement}
{question} => {short}.
# 5 english_sum
{start} plus {b} [is|equals] {c}.
What is {a} plus {b}? => [{start} plus {b}|It] is {c}.
# 2 weekday
Today is {today_en} and tomorrow is {tomorrow_en}.
The day before {today_en} is {yesterday_en}.
What day comes after {today_en}? => {tomorrow_en} comes after {today_en}.
"""
STORIES = """
# 春天
[春天来了|春天到了|冬天过去了,春天来了],[天气|{town}]一天比一天[暖和|温暖]。
[田野里|山坡上|河岸上],小草[钻出了泥土|长出了嫩芽],[桃花|杏花|梨花|油菜花]也开了。
?河里的冰[早就|已经]化了,河水[哗哗地|静静地|轻轻地]流着。
?燕子从南方飞回来,在屋檐下[做窝|忙着做窝]。
{name}和{friend}[在草地上放风筝|到公园里散步|去山上看花],[玩得很开心|一直玩到傍晚]。
?[农民们|{village}的人们]忙着[翻地|播种|种菜],盼望秋天有一个好收成。
# 夏天
夏天的{town}很热,[太阳|阳光]照得[路面|石板路]发烫。
[池塘里|湖里]的荷花开了,[粉红的|雪白的]花朵[十分好看|散发着清香]。
?知了在{tree}上[叫个不停|一声接一声地叫着]。
中午,{name}[在家里吃西瓜|在树荫下看书|在屋里睡午觉],{relative}[摇着扇子|在旁边喝茶]。
?[下午|傍晚]忽然下了一场[大雨|雷雨],雨停以后,[天边出现了一道彩虹|天气凉快多了]。
晚上,人们坐在[院子里|河边|门口]乘凉,[看星星|讲故事|聊天],[十分自在|很晚才回家]。
# 秋天
秋天到了,[天高云淡|天空又高又蓝],[早晚|风]有些凉了。
{village}的[稻子|玉米|高粱]成熟了,[远远看去一片金黄|田里到处是忙碌的人]。
?果园里的[苹果|梨|柿子|橘子]挂满了枝头,[又大又甜|像一个个小灯笼]。
?[银杏树|梧桐树|杨树]的叶子变黄了,风一吹,叶子[纷纷落下来|飘落在地上]。
{name}帮{relative}[摘果子|收玉米|捡稻穗],虽然[很累|出了很多汗],但是心里很高兴。
?{relative}说,有了春天的辛苦,才有秋天的收获。
# 冬天
[冬天到了|冬天来了],[北风呼呼地吹|天气越来越冷],[人们|大家]都穿上了[厚厚的棉衣|大衣]。
[昨天夜里|今天早上|前天晚上]下了一场大雪,[屋顶|山坡|田野]和[树枝|小路]都变白了。
{name}和{friend}在[院子里|操场上]堆雪人,[用胡萝卜做鼻子|还给雪人戴上帽子]。
?河面结了[厚厚的|一层]冰,[鱼在冰下慢慢地游|小船停在岸边]。
?[墙角|山脚下|院子里]的梅花[开了|迎着寒风开放],[香气很淡|花瓣上还有雪]。
晚上,一家人围着[火炉|桌子][吃热腾腾的饺子|喝热汤|说话],屋里[暖洋洋的|很暖和]。
# 市场
[每天早上|星期六早上|天刚亮],{town}的市场就[热闹起来了|开门了]。
市场里有[新鲜的{vegetable}|又香又甜的{fruit}|刚捕来的鱼],还有[鸡蛋|豆腐|鲜花]。
{relative}带着{name}去买菜,先买了{n}斤{vegetable},又买了{m}斤{fruit}。
?卖菜的[阿姨|叔叔|老人]很[热情|和气],还多送了[一把葱|几个辣椒|几根香菜]。
?{name}[帮忙提篮子|自己付了钱|学会了看秤],{relative}夸{ta}[能干|长大了]。
[中午以前|回家的路上],两个人还[买了一束花|去了一趟书店|遇见了{friend}]。
# 学校
{name}的学校[在{town}|离家不远],校园里有{n}棵{tree}和一个[大操场|小花园]。
[早上|每天早上]{hour}点半,[上课铃响了|同学们走进教室],老师[开始上课|微笑着走进来]。
今天的[第一节|第二节]课是{subject}课,[大家听得很认真|同学们读书的声音很响亮]。
?老师提了一个问题,{name}[第一个举手|想了想才举手],[回答得很好|答对了]。
?下课以后,{name}和{friend}在操场上[跳绳|踢球|跑步|打乒乓球]。
放学了,[大家排好队|同学们互相说再见],[高高兴兴地|慢慢地]走回家。
# 坐火车旅行
[放假了|暑假里|上个星期],{name}跟{relative}坐火车去[看海|看大山|外婆家|省城]。
火车早上{hour}点[开车|出发],{name}提前[半个小时|一个小时|四十分钟]就到了火车站。
[车厢里很干净|车厢里人不多],{name}坐在靠窗的[座位|位子]上,[看着窗外的风景|心里很激动]。
窗外有[绿色的田野|弯弯的小河|高高的山],还有[一座座村庄|成群的牛羊|长长的大桥]。
?火车穿过[{m}个|一个又一个]隧道,[车里一下子暗了|窗外一会儿黑一会儿亮]。
?坐在对面的[老人|阿姨|叔叔]给{name}讲[铁路的故事|自己年轻时候的事]。
{m}个小时以后,火车到站了,{name}[提着箱子下了车|说还想再坐一次]。
# 做饭
今天{name}[想学|学着]做[西红柿炒鸡蛋|青椒土豆丝|炒白菜|炒豆角],{relative}在旁边[教{ta}|帮忙]。
[首先|第一步],把[菜|材料]洗干净,切[好|成小块]放在盘子里。
[然后|接着],在锅里倒一点油,[油热了以后|等油热了]把菜放进去。
?做菜的时候要[小心热油|注意火候],火太大容易[糊|烧焦]。
[最后|快要出锅的时候],加一点盐[和酱油|和葱花|],[翻炒几下|再等一分钟]就做好了。
一家人[尝了尝|坐下来吃],都说[很好吃|味道不错|比餐馆的还香]。
# 植物的生长
[一粒种子|一颗小小的种子]落在[泥土里|松软的土里],[喝足了水|得到了水分],慢慢[发芽|醒来]。
它先[长出|伸出]根,根[向下生长|扎进土里],吸收水分和养分。
[接着|然后],茎[向上生长|从土里钻出来],[长出两片嫩叶|叶子一片一片地展开]。
?叶子利用阳光、水和[空气中的|]二氧化碳制造养分,同时放出氧气。
[过了几个星期|到了合适的季节],植物开花了,[蜜蜂|蝴蝶]飞来[采蜜|传播花粉]。
?花谢了以后结出果实,果实里又有[新的|许多]种子。
# 图书馆
{town}有一座图书馆,[一共有{m}层楼|楼前有一排{tree}],里面有[很多书|几万本书]。
一楼是[报纸和杂志|儿童书],二楼是[小说和故事书|科学书|历史书]。
[星期天|放学以后|下雨的时候],{name}[常常|总是]去图书馆[看书|写作业|借书]。
?图书馆里[很安静|静悄悄的],只听见[翻书|写字]的声音。
?图书管理员[告诉{name}|对大家说],借来的书要[爱护|按时归还],不能[撕坏|在上面乱画]。
这一次,{name}借了{m}本书,其中一本讲[星星|恐龙|海洋|火车|昆虫],[很有意思|{ta}一口气读完了]。
# 一天的工作
{friend}是一名{job},在{workplace}工作,[每天|平时]的工作是{task}。
[早上|每天早上]{hour}点,{friend}[吃完早饭|喝完一碗粥]就[出门|去上班]。
[上午|整个上午]都很忙,[中午|十二点]才[休息|坐下来吃饭]。
?[下午|午休以后],{friend}继续{task},[有时候忙得忘了喝水|一点也不马虎]。
?{name}问:“[累不累|你喜欢这个工作吗]?”{friend}说:“[虽然累,但是很快乐|我喜欢我的工作]。”
[傍晚|天黑以前],{friend}[回到家|下班回家],和家人一起[吃晚饭|散步|看电视]。
# 文字和纸
很久以前,人们用[结绳|画图]的办法记事。
后来,人们把文字刻在[龟甲和兽骨|石头|陶器]上,[刻起来很慢|一个字要刻很久]。
[再后来|又过了很多年],人们在竹简上写字,竹简[很重|又厚又重],搬起来[很|]不方便。
?丝绸[很轻|写起来很好],可是[价钱很贵|一般人用不起]。
有了纸以后,写字和[读书|保存文章]都[方便多了|变得容易了]。
?印刷术出现以后,[一本书可以印很多份|书不再需要一本一本地抄],知识传得[更快|更远]了。
?今天,我们[常常|也]用电脑写字,但是[纸仍然很重要|读书的习惯没有变]。
# 水的旅行
太阳照在[海面|湖面|河面]上,一部分水变成水蒸气,升到[空中|天上]。
水蒸气遇冷以后,变成[小水滴|很小的水滴和冰晶],[聚在一起就是云|许多小水滴聚成了云]。
云里的水滴[越来越大|越来越重],[最后|就]落下来,[这就是雨|变成了雨]。
?如果天气[很冷|非常寒冷],落下来的就是雪。
雨水流进[小溪|小河|土里],[小溪汇成大河|再流到大河里],最后[流回|回到]大海。
?水就这样[不停地循环|一圈又一圈地旅行],所以我们要[节约用水|爱护水]。
# 小动物
{name}家养了一只[小猫|小狗|小白兔|小花猫],[毛软软的|眼睛圆圆的],[很可爱|大家都喜欢它]。
每天[早上|放学以后],{name}都[给它喂食|给它换水|陪它玩一会儿]。
它喜欢[在院子里跑|晒太阳|躲在桌子下面],[累了就睡觉|听见脚步声就跑过来]。
?有一天,它[不见了|跑出了院子],{name}[找了很久|很着急],最后在[树下|门后|花盆旁边]找到了它。
?{relative}说,养小动物要有[耐心|爱心],[不能三天打鱼两天晒网|每天都要照顾它]。
# 下雨天
[早上|中午|放学的时候],天空[布满了乌云|忽然暗了下来],[不一会儿|很快]就下起雨来。
雨点打在[窗户|屋顶|雨伞|树叶]上,[滴答滴答地响|沙沙地响]。
{name}[没有带伞|忘了带伞],只好[在屋檐下等着|站在{place}门口等雨停]。
?[这时|正在这时],{friend}走过来说:“[我们一起走吧|我有伞,我送你回家]。”
?{name}[很感动|高兴极了],连忙说:“[谢谢你|太谢谢了]!”
雨[停了|渐渐小了],空气[很新鲜|格外清新],路边的[{flower}|小草]上挂着[水珠|雨滴]。
# 云溪国的故事
在故事里,有一个小国叫云溪国,[首都是月河城|最大的城市是月河城]。
云溪国有{m}座大山,最高的山叫[白云山|雪顶山],[山顶常年有雪|从海边也能看见]。
[月河|一条叫月河的河]从山上流下来,[穿过月河城|经过许多村庄],最后流进[东边的大海|大海]。
?那里的人[种{fruit}|种茶|养羊|做木船],[每年秋天|每年春天]都要[开一次集市|比赛划船]。
?{name}[读完这个故事|听完以后]说:“[我也想去云溪国看看|要是真有这个地方就好了]!”
# 学习的机器
计算机[可以|能够]从很多文章里学习语言,[这叫作训练|这个过程叫作训练]。
[开始的时候|一开始],模型[什么也不会|只会乱猜],[说出来的话没有意思|猜错很多字]。
它[一次又一次地|不停地]猜下一个字,[猜错了就改一点|每次都根据错误调整自己]。
?训练[几百步|几千步]以后,错误[越来越少|慢慢变少],句子[越来越通顺|像样多了]。
?{name}看着[曲线|屏幕上的曲线]一点一点下降,[高兴地笑了|觉得很神奇]。
"""
ENGLISH_STORIES = """
# a morning
{en} gets up at [six|seven|half past six] every [morning|day].
[First|After that] {he} [drinks a cup of water|washes {his} face|opens the window].
?For breakfast {he} eats [bread and an egg|a bowl of rice soup|{count} small cakes].
Then {he} [walks|rides a bike|takes the bus] to [school|work|the library].
# the market
On [Saturday|Sunday], {en} goes to the market with {his} [mother|father|sister|brother].
They buy {count} {thing} and some [bread|milk|rice|fish].
?The market is [big and busy|full of people|not far from home].
{en} [carries the bag|counts the money|says thank you], and they [go home|walk home together].
# a train trip
{en} is on a train to [the sea|the mountains|a small town].
The trip takes {count} hours, so {he} [reads a book|looks out of the window|sleeps a little].
?Outside there are [rivers and bridges|green fields|small villages].
At the station {his} [friend|uncle|grandmother] is waiting with {count} [red|white|yellow] flowers.
# a plant
A seed needs water, air and warmth [to grow|before it can grow].
First the root grows down, and then the stem grows up [to the light|toward the sun].
?The leaves use sunlight to make food for the plant.
?After some weeks the [flowers open|first flower opens], and [bees|insects] come to visit.
"""


@dataclass(frozen=True)
class Topic:
    """Facts of one kind: how to draw one and how to talk about it."""

    weight: int
    draw: Draw
    statements: tuple[str, ...]
    exchanges: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Story:
    """A paragraph's title and its sentences, in order."""

    title: str
    sentences: tuple[str, ...]


def number_words(number: int) -> str:
    """Spells 0 to 9999 as Chinese writes it: 十五, 一百零五, 两千零三十."""
    words, gap = "", False
    for unit, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, number = divmod(number, unit)
        if digit:
            words += ("零" if gap else "") + DIGITS[digit] + name
        gap = bool(words) and not digit
    words = re.sub("^二千", "两千", words)
    return re.sub("^一十", "十", words) or "零"


def count_words(number: int) -> str:
    """Spells a number that stands before a measure word, where 2 is 两."""
    return "两" if number == 2 else number_words(number)


def english_number(number: int) -> str:
    """Spells 0 to 99 in English."""
    words = ENGLISH_ONES.split()
    if number < 20:
        return words[number]
    tens, ones = divmod(number, 10)
    return ENGLISH_TENS.split()[tens] + (f"-{words[ones]}" if ones else "")


def hour_words(hour: int) -> str:
    """Names an hour of the day: 上午九点, 中午十二点, 晚上八点."""
    parts = ((9, "早上"), (12, "上午"), (13, "中午"), (18, "下午"), (24, "晚上"))
    part = next(name for end, name in parts if hour < end)
    return f"{part}{count_words((hour - 1) % 12 + 1)}点"


def chinese_date(day: date) -> str:
    """Writes a date as 2024年3月15日."""
    return f"{day.year}年{day.month}月{day.day}日"


def weekday(day: date) -> str:
    """Names a date's day of the week."""
    return f"星期{WEEKDAYS[day.weekday()]}"


def read_table(fields: str, text: str) -> list[Cast]:
    """Reads a table of words whose parts are divided by "/"."""
    return [dict(zip(fields.split(), word.split("/"), strict=True)) for word in text.split()]


def read_truths(text: str) -> list[Cast]:
    """Reads lines of question, short answer and statement."""
    fields = ("question", "short", "statement")
    return [dict(zip(fields, line.split("|"), strict=True)) for line in text.strip().split("\n")]


def draw_from(rows: list[Cast]) -> Draw:
    """Makes a draw that prefers the first rows and brings a second row as other_ fields."""

    def draw(rng: Random) -> Cast:
        first = int(len(rows) * rng.random() ** 2)
        second = (first + rng.randrange(1, len(rows))) % len(rows)
        return rows[first] | {f"other_{key}": word for key, word in rows[second].items()}

    return draw


def number_pair(rng: Random) -> tuple[int, int]:
    """Draws two numbers; one-digit sums come most often, so that a small model learns them."""
    limit = rng.choice((10,) * 8 + (20, 99))
    return rng.randint(1, limit), rng.randint(1, limit)


def spell(**numbers: int) -> Cast:
    """Spells numbers as Chinese words (a), digits (a_digits) and words before a measure (a_n)."""
    cast = {key: number_words(number) for key, number in numbers.items()}
    cast |= {f"{key}_digits": str(number) for key, number in numbers.items()}
    return cast | {f"{key}_n": count_words(number) for key, number in numbers.items()}


def how_many(number: int) -> str:
    """Picks the question word that suits the size of the answer."""
    return "几" if number <= 10 else "多少"


def draw_sum(rng: Random) -> Cast:
    """Draws a + b = c."""
    a, b = number_pair(rng)
    return spell(a=a, b=b, c=a + b) | {"ask": how_many(a + b)}


def draw_difference(rng: Random) -> Cast:
    """Draws a - b = c."""
    b, c = number_pair(rng)
    return spell(a=b + c, b=b, c=c) | {"ask": how_many(c)}


def draw_product(rng: Random) -> Cast:
    """Draws a * b = c with its line of the multiplication rhyme."""
    a, b = sorted((rng.randint(1, 9), rng.randint(1, 9)))
    product = number_words(a * b)
    link = "得" if a * b < 10 else "一" if a * b == 10 else ""
    rhyme = DIGITS[a] + DIGITS[b] + link + product
    return spell(a=a, b=b, c=a * b) | {"ask": how_many(a * b), "rhyme": rhyme}


def draw_comparison(rng: Random) -> Cast:
    """Draws a number and a smaller one."""
    small, gap = number_pair(rng)
    return spell(big=small + gap, small=small, gap=gap)


def draw_number(rng: Random) -> Cast:
    """Draws a number with its neighbours and its parity."""
    n = rng.choice((rng.randint(1, 20), rng.randint(1, 99), rng.randint(100, 999)))
    run = "、".join(number_words(n + step) for step in range(4))
    parity = ("偶数", "奇数") if n % 2 == 0 else ("奇数", "偶数")
    cast = spell(n=n, before=n - 1, after=n + 1, end=n + 3, twice=2 * n)
    return cast | {"run": run, "parity": parity[0], "not_parity": parity[1]}


def draw_english_sum(rng: Random) -> Cast:
    """Draws a + b = c in English words."""
    a, b = rng.randint(1, 10), rng.randint(1, rng.choice((10, 40)))
    words = {"a": english_number(a), "b": english_number(b), "c": english_number(a + b)}
    return words | {"start": words["a"].capitalize()}


def draw_date(rng: Random) -> Cast:
    """Draws a date, its weekday and the days around it."""
    day = date(1990, 1, 2) + timedelta(days=rng.randrange(45 * 365))
    before, after = day - timedelta(days=1), day + timedelta(days=1)
    leap = day.year % 4 == 0  # holds for every year drawn here
    return {
        "day": chinese_date(day),
        "weekday": weekday(day),
        "before": chinese_date(before),
        "after": chinese_date(after),
        "weekday_after": weekday(after),
        "year": str(day.year),
        "kind": "闰年" if leap else "平年",
        "february": "二十九" if leap else "二十八",
        "animal": ZODIAC[(day.year - 4) % 12],
    }


def draw_weekday(rng: Random) -> Cast:
    """Draws a day of the week and another one some days later."""
    today, step = rng.randrange(7), rng.randint(2, 6)
    names = {"yesterday": today - 1, "today": today, "tomorrow": today + 1, "later": today + step}
    cast = {key: "星期" + WEEKDAYS[index % 7] for key, index in names.items()}
    days = ENGLISH_WEEKDAYS.split()
    english = {f"{key}_en": days[index % 7] for key, index in names.items()}
    return cast | english | {"step": count_words(step)}


def draw_time(rng: Random) -> Cast:
    """Draws a trip that starts and ends on the same day, and a time of the clock."""
    start, length = rng.randint(6, 17), rng.randint(1, 6)
    minutes, spoken = rng.choice((("00", ""), ("15", "一刻"), ("30", "半"), ("45", "三刻")))
    return {
        "start": hour_words(start),
        "length": count_words(length),
        "end": hour_words(start + length),
        "clock": f"{start}:{minutes}",
        "spoken": hour_words(start) + (spoken or "整"),
    }


def draw_unit(rng: Random) -> Cast:
    """Draws a conversion between two units."""
    unit = draw_from(FACTS["units"])(rng)
    factor = int(unit["factor"])
    amount = rng.choice((1, 1, rng.randint(2, 9)))
    return unit | spell(amount=amount, total=amount * factor, one=factor)


def draw_errand(rng: Random) -> Cast:
    """Draws a small story of giving, taking or buying things."""
    b, c = rng.randint(1, 12), rng.randint(1, 12)
    price = rng.randint(2, 9)
    cast = draw_from(FACTS["things"][:GIFTS])(rng) | draw_words(rng)
    return cast | spell(a=b + c, b=b, c=c, price=price, cost=price * b)


def draw_words(rng: Random) -> Cast:
    """Fills every slot of WORDS for one story or chat."""
    cast: Cast = {}
    for rows in WORD_ROWS:
        cast |= rng.choice(rows)
    return cast


def read_blocks(text: str) -> list[tuple[str, list[str]]]:
    """Reads blocks of lines, each under a heading that starts with "# "."""
    blocks = [block.split("\n") for block in text.strip().removeprefix("# ").split("\n# ")]
    return [(lines[0], lines[1:]) for lines in blocks]


def read_tables(text: str) -> dict[str, list[Cast]]:
    """Reads tables headed "# name: fields"."""
    tables = {}
    for heading, lines in read_blocks(text):
        name, fields = heading.split(": ")
        tables[name] = read_table(fields, "\n".join(lines))
    return tables


def read_topic(weight: int, draw: Draw, lines: list[str]) -> Topic:
    """Sorts the lines of a topic's script into statements and dialogues."""
    statements = tuple(line for line in lines if " => " not in line)
    exchanges = tuple(tuple(line.split(" => ")) for line in lines if " => " in line)
    return Topic(weight, draw, statements, exchanges)


def read_topics(text: str) -> list[Topic]:
    """Reads the scripts headed "# weight draw"."""
    topics = []
    for heading, lines in read_blocks(text):
        weight, name = heading.split()
        topics.append(read_topic(int(weight), DRAWS[name], lines))
    return topics


def read_stories(text: str) -> list[Story]:
    """Reads stories, each headed by its title."""
    return [Story(title, tuple(sentences)) for title, sentences in read_blocks(text)]


FACTS = read_tables(TABLES)
WORD_ROWS = [read_table(names.replace("+", " "), words) for names, words in WORDS.items()]
WORD_ROWS.append(FACTS["jobs"])
DRAWS: dict[str, Draw] = {name: draw_from(rows) for name, rows in FACTS.items()} | {
    "truths": draw_from(read_truths(TRUTHS)),
    "english_truths": draw_from(read_truths(ENGLISH_TRUTHS)),
    "sum": draw_sum,
    "difference": draw_difference,
    "product": draw_product,
    "comparison": draw_comparison,
    "number": draw_number,
    "date": draw_date,
    "weekday": draw_weekday,
    "time": draw_time,
    "unit": draw_unit,
    "errand": draw_errand,
    "english_sum": draw_english_sum,
}
TOPICS = read_topics(SCRIPTS)
CHAT = read_topic(0, draw_words, CHATS.strip().split("\n"))
FAREWELL = read_topic(0, draw_words, FAREWELLS.strip().split("\n"))
STORY_LIST = read_stories(STORIES)
ENGLISH_STORY_LIST = read_stories(ENGLISH_STORIES)

CHINESE = re.compile("[\u4e00-\u9fff]")
# The colon between digits stays as it is (15:30).
NARROW = re.compile(r"[,?!]|(?<!\d):|:(?!\d)")
WIDE = str.maketrans({",": "\uff0c", ":": "\uff1a", "?": "\uff1f", "!": "\uff01"})


def widen(sentence: str) -> str:
    """Gives a Chinese sentence, typed with ASCII punctuation, its full-width marks."""
    if not CHINESE.search(sentence):
        return sentence
    return NARROW.sub(lambda mark: mark[0].translate(WIDE), sentence)


def say(rng: Random, template: str, cast: Cast) -> str:
    """Writes a template out: its choices first, the innermost before the outer ones."""
    while "[" in template:
        template = re.sub(
            r"\[([^\[\]]*)\]", lambda choice: rng.choice(choice[1].split("|")), template
        )
    return widen(template.format_map(cast))


def join(sentences: list[str]) -> str:
    """Puts sentences together, with a space between English ones."""
    return (" " if sentences[0].isascii() else "").join(sentences)


def pick_topic(rng: Random) -> Topic:
    """Picks a topic by its weight."""
    return rng.choices(TOPICS, [topic.weight for topic in TOPICS])[0]


def make_fact(rng: Random) -> str:
    """Writes one to five statements of one topic."""
    topic = pick_topic(rng)
    sentences: list[str] = []
    for _ in range(rng.choice((1, 2, 2, 3, 4, 5))):
        sentence = say(rng, rng.choice(topic.statements), topic.draw(rng))
        if sentence not in sentences:
            sentences.append(sentence)
    return join(sentences)


def make_paragraph(rng: Random) -> str:
    """Writes a story; about one in seven is English."""
    english = rng.random() < 0.15
    story = rng.choice(ENGLISH_STORY_LIST if english else STORY_LIST)
    return tell(rng, story)


def tell(rng: Random, story: Story) -> str:
    """Writes a story out, without some of the sentences that may be left out, six at most."""
    cast = draw_words(rng)
    optional = [line for line in story.sentences if line.startswith("?")]
    spare = set(rng.sample(optional, rng.randint(len(optional) > 1, len(optional))))
    kept = [line.removeprefix("?") for line in story.sentences if line not in spare]
    return join([say(rng, line, cast) for line in kept[:6]])


def ask_for_story(rng: Random) -> list[tuple[str, str]]:
    """Makes a turn that asks for a paragraph by its title."""
    if rng.random() < 0.12:
        story = rng.choice(ENGLISH_STORY_LIST)
        request = "Please write [a few lines|a short text] about {title}."
    else:
        story = rng.choice(STORY_LIST)
        request = "请[写一段|给我写一段]关于“{title}”的[短文|文字]。"
    return [(say(rng, request, {"title": story.title}), tell(rng, story))]


def exchange(rng: Random, topic: Topic) -> list[tuple[str, str]]:
    """Makes a turn, or two that belong together, about one fact."""
    cast = topic.draw(rng)
    lines = [say(rng, line, cast) for line in rng.choice(topic.exchanges)]
    return list(zip(lines[::2], lines[1::2], strict=True))


def ask_politely(rng: Random, question: str) -> str:
    """Varies how a person asks."""
    if not question.endswith("\uff1f"):
        return question
    if rng.random() < 0.25 and not question.startswith(("请", "你")):
        question = widen(rng.choice(("请问,", "我想问一下,", "我有个问题:"))) + question
    # People often type the ASCII mark; the model should know that question too.
    return question[:-1] + "?" if rng.random() < 0.12 else question


def make_dialogue(rng: Random) -> str:
    """Writes a dialogue of one to three turns."""
    wanted = rng.choice((1, 1, 2, 3))
    turns = exchange(rng, CHAT) if rng.random() < 0.2 else []
    while len(turns) < wanted:
        turns += ask_for_story(rng) if rng.random() < 0.06 else exchange(rng, pick_topic(rng))
    if wanted > 1 and rng.random() < 0.3:
        turns[-1:] = exchange(rng, FAREWELL)
    return "".join(
        f"<s>Human: {ask_politely(rng, question)}\n</s><s>Assistant: {answer}\n</s>"
        for question, answer in turns[:3]
    )


def collect(rng: Random, make: Callable[[Random], str], size: int) -> list[str]:
    """Makes different rows until they fill the wanted number of bytes."""
    rows: dict[str, None] = {}
    filled = 0
    while filled < size:
        row = make(rng)
        if row not in rows:
            rows[row] = None
            filled += len(row.encode()) + 3
    return list(rows)


def as_csv(rows: list[str]) -> str:
    """Writes rows as a CSV file of the one column "text"."""
    sheet = io.StringIO()
    csv.writer(sheet, quoting=csv.QUOTE_ALL, lineterminator="\n").writerows(
        [["text"], *([row] for row in rows)]
    )
    return sheet.getvalue()


def readme(files: dict[str, str], rows: dict[str, int]) -> str:
    """Describes the corpus in ten lines."""
    sizes = [f"- {name}: {rows[name]:,} rows, {len(files[name].encode()):,} bytes" for name in rows]
    return "\n".join(
        (
            "# AtomTrainer sample corpus",
            "Chinese text with some English for a first small pretraining run on any computer.",
            "Made by `python build/make_corpus.py` (seeded; the same bytes on every run).",
            "Everything comes from templates, word lists and arithmetic; no text was copied.",
            "The facts are true; the people, villages, towns and stories are invented.",
            *sizes,
            "Licence: Apache-2.0, as AtomTrainer. validation.csv is held out from the rest.\n",
        )
    )


def make_corpus() -> dict[str, str]:
    """Makes every file of the corpus, by name."""
    rng = Random(SEED)
    training: dict[str, list[str]] = {}
    held_out: list[str] = []
    for name, make, size in (
        ("facts.csv", make_fact, FACT_BYTES),
        ("dialogues.csv", make_dialogue, DIALOGUE_BYTES),
        ("paragraphs.txt", make_paragraph, PARAGRAPH_BYTES),
    ):
        rows = collect(rng, make, size)
        held_out += rows[::HELD_OUT_EVERY]
        training[name] = [row for place, row in enumerate(rows) if place % HELD_OUT_EVERY]
    rng.shuffle(held_out)
    training["validation.csv"] = held_out
    files = {
        name: "\n\n".join(rows) + "\n" if name.endswith(".txt") else as_csv(rows)
        for name, rows in training.items()
    }
    counts = {name: len(rows) for name, rows in training.items()}
    return files | {"README.md": readme(files, counts)}


def main() -> None:
    """Writes the corpus or, with --check, compares it with the files that are there."""
    parser = argparse.ArgumentParser(description="Makes AtomTrainer's sample corpus.")
    parser.add_argument("--output", type=Path, default=CORPUS, help="the folder of the corpus")
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    options = parser.parse_args()
    for name, text in make_corpus().items():
        path = options.output / name
        if not options.check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
        elif not path.is_file() or path.read_bytes() != text.encode():
            sys.exit(f"{path} is not what build/make_corpus.py writes; run it to make it anew.")


if __name__ == "__main__":
    main()
