# What a guardian reads. B1, warm, one thought per sentence.
# Address: "siz". No case ending is ever put on a name, a date or a language.

## Joining
join-hello =
    Merhaba { $name }, hoş geldiniz. Burası { $organisation }.
    Burada { $children } için günün nasıl geçtiğini kendi dilinizde okursunuz. Siz de kendi dilinizde cevap yazabilirsiniz.
join-language-question = Şu anda Türkçe okuyorsunuz. Doğru mu?
join-language-yes = Evet, Türkçe
join-language-other = Başka bir dil
join-language-choose = Hangi dilde okumak istersiniz?
join-card-title = Başlamadan önce
join-what-i-am = 🤖 Ben bir bilgisayar programıyım. Sizin mesajlarınızı ekibe, ekibin mesajlarını size iletirim. Hiçbir zaman ekip adına konuşmam.
join-who-reads = 👀 Çocuğunuz hakkında yazdıklarınızı { $groups } grubunun ekibi okur. Para, sözleşme, şikâyet, güvenlik ve gizlilik konuları ofise gider, ekip bunları görmez. Kimin okuduğunu her zaman görürsünüz. Diğer veliler görmez. Çocuğunuzun diğer ebeveyni de görmez.
join-telegram = ☁️ Telegram mesajlarımızı saklar ve görebilir. Gizli kalması gereken şeyleri lütfen buradan göndermeyin.
join-machine = 🔒 Çeviri, { $organisation } kurumunun kendi bilgisayarında yapılır. Hiçbir çeviri şirketine bir şey gönderilmez.
join-expect-us-title = Bizden bekleyebilecekleriniz
join-expect-us =
    • Çocuğunuzun bizde olduğu her gün: yemek, uyku ve oyun nasıl geçti.
    • Ekip çalışıyorsa aynı gün cevap, isterseniz de bir insanla görüşme.
    • Bir şey yolunda gitmediyse bunu söyleriz.
join-expect-you-title = Sizden ricamız
join-expect-you =
    • Bilmemiz gerekenleri bize yazın: kötü geçen bir gece, ilaç, çocuğu kimin alacağı.
    • Bizi anlamadığınızda lütfen söyleyin.
    • Acil mi? Lütfen arayın: { $phone }. Bu sohbete her an bakan biri yok.
join-agree = Kabul ediyorum
join-decline = Hayır, teşekkürler
join-done =
    Teşekkür ederiz, { $name }. Kaydınız tamamlandı.
    Bizde geçen her gün { $children } hakkında bir mesaj alırsınız. Buraya her zaman yazabilirsiniz.
join-declined =
    Sorun değil. Size buradan mesaj gelmeyecek. Ekip, günün nasıl geçtiğini size kapıda anlatır.
    Fikriniz değişirse davetinizi yeniden açın veya /start yazın.
join-commands = /menu – soru sorun veya haber verin · /mine – sorularınız · /who – kim neyi okur · /language – başka bir dil · /card veya “{ card-word }” kelimesi – ortak kararlarımız
join-not-me = Ben { $name } değilim
join-not-me-done = Söylediğiniz için teşekkür ederiz. Davet { $name } için geçerli kalır. Siz de mesaj almak isterseniz lütfen ekipten kendi davetinizi isteyin.
card-word = kararlar
menu-language = Başka bir dil
menu-card = Ortak kararlarımız
menu-help = Bu nasıl çalışır?
language-changed = Bundan sonra mesajları Türkçe okuyacaksınız.
looks-like = 🔎 Bu başka bir dile benziyor: { $seen }. Buradaki diliniz: { $own }. Burada o dilde okuyup yazmak ister misiniz? Öyleyse düğmeye dokunun. İstemiyorsanız bir şey yapmanız gerekmez.
card-agreed-on = { $date } günü kabul ettiniz (sürüm { $version }).

## Invitations that do not work
invite-unknown = Bu daveti tanımıyorum. Bağlantının tamamı kopyalandı mı? Lütfen ekipten yeni bir davet isteyin.
invite-used = Bu davet daha önce kullanıldı. Yalnızca bir kez çalışır. Lütfen ekipten yeni bir davet isteyin.
invite-expired = Bu davet artık geçerli değil. Lütfen ekipten yeni bir davet isteyin.
invite-too-many = Çok fazla deneme yaptınız. Lütfen bir saat bekleyin veya ekipten yardım isteyin.
invite-other-person = Bu davet başka biri için. Siz zaten { $name } adıyla kayıtlısınız. Herkesin kendi daveti var.
invite-again = Zaten kayıtlısınız, { $name }. Bir şey yapmanıza gerek yok.
stranger =
    Merhaba. Burası { $organisation } sohbeti. Veliler ve çalışanlar içindir. Sizi henüz tanımıyorum.
    Lütfen ekipten kendi davetinizi isteyin. Acil mi? Lütfen arayın: { $phone }.

## A message that arrives
handover-title = { $child } · { $date }
notice-title = { $group } grubundaki tüm veliler için · { $date }
answer-title = { $child } hakkında cevap
correction-title = Düzeltme · { $child } · { $date }
correction-explain = Daha önceki bir mesajda yanlışlık vardı. Doğrusu şöyle:
correction-gone = (bu doğru değildi)
odd-better = Daha önceki bir mesajda bir cümle iyi çevrilmemişti. Daha iyisi şöyle:
written-by = ✍️ { $names }
origin-machine = 🤖 Bu bir makine çevirisidir. İçinde hata olabilir.
origin-person = 👤 Bir insan tarafından kontrol edildi.
origin-original = Bu bölümü iyi çeviremedik. Asıl metin ({ $language }):
origin-original-title = Asıl metin ({ $language }):
may-be-repeated = 🔁 Bu mesaj size daha önce de gelmiş olabilir.
photo-of = 📷 { $child }
button-understood = ✅ Anladım
button-not-clear = ❓ Anlaşılmıyor
button-call-me = 📞 Beni arayın
button-all = 📖 Hepsini oku
button-original = Asıl metin
button-translation = Çeviri
button-odd = ✏️ Tuhaf çeviri

## A second language, where no machine knows the first
bridge-question = 🌉 Henüz hiçbir makine Türkçeye iyi çeviri yapamıyor. Uyku, yemek ve hazır cümleleri Türkçe okursunuz. Ekibin diğer sözleri yazıldığı gibi gelir ({ $written }). Bir makine ikinci bir dil ekleyebilir. Başka hangi dili iyi okuyorsunuz?
bridge-none = Başka dil yok
bridge-chosen = 🌉 Tamam. Ekibin Türkçesi hazır olmayan sözlerinin yanında bir makine çevirisi de gelecek. Dil: { $language }. Her zaman değiştirebilirsiniz: /language
bridge-without = Tamam. Ekibin Türkçesi hazır olmayan sözleri yazıldığı gibi gelecek ({ $written }). Her zaman değiştirebilirsiniz: /language
bridge-honest = Henüz hiçbir makine bunu Türkçeye çeviremiyor. Ekibin kendi sözleri ve bir makine çevirisi aşağıda. Çeviride hata olabilir.
bridge-written = ✍️ { $language }:
bridge-machine = 🤖 { $language }:

## Answering
noted-understood = Teşekkür ederiz.
noted-not-clear = Söylediğiniz için teşekkürler. Ekipten bunu başka türlü anlatmasını isteyeceğiz.
noted-call-me = Ekip, aranmak istediğinizi artık biliyor. Acil mi? Lütfen arayın: { $phone }.
noted-already = Teşekkürler, bunu biliyoruz.
odd-which = Hangi cümlenin çevirisi tuhaf?
odd-told = Söylediğiniz için teşekkürler. Daha iyi sözcükler arıyoruz. O zamana kadar asıl metin geçerlidir.
reply-passed = ✔️ { $group } grubunun ekibine iletildi.
reply-passed-later = ✔️ { $group } grubunun ekibi şu anda çalışmıyor. Mesajınızı { $day } günü okurlar. Acil mi? Lütfen arayın: { $phone }.
reply-about-whom = Bu mesaj kimin hakkında?
reply-edited = (değiştirildi)
part-gone = 🧹 Bu artık mesajınızda yok. Kimse okumadı.
part-stays = 📌 Bu zaten ulaştı. Kimde: { $who }. Orada kalır.
reply-nothing-yet = Kaydınız var, ama şu anda bizde kayıtlı çocuğunuz görünmüyor. Lütfen arayın: { $phone }.

## When something cannot be done
sorry-kind = Bunu iletemiyorum. Yazıyla anlatabilir misiniz? Fotoğraf veya sesli mesaj da olur.
sorry-forwarded = Başka yerden iletilen mesajları ekibe ulaştıramıyorum. Kendi sözlerinizle yazabilir misiniz?
sorry-old-button = Bu düğme artık çalışmıyor.
sorry-room = Burası ekibin sohbeti. Lütfen bana kendi sohbetimizden yazın. Mesajınızı kaydetmedim.
sorry-failed = Burada bir şeyler ters gitti. Mesajınız iletilmedi. Lütfen yeniden gönderin veya arayın: { $phone }.
reply-kept = Mesajınız saklandı. Ekip şu anda burada okuyamıyor. Önemliyse lütfen arayın: { $phone }.
sorry-agree-first = Lütfen önce yukarıdaki mesajı okuyun ve “{ $button }” düğmesine dokunun. Sonra mesajınızı iletebilirim.

## Who reads what
role-group = { $group } grubunun ekibi
role-mentor = { $mentor } (mentor) ve { $group } grubunun ekibi
role-billing = Ofis (faturalar ve ödeme)
role-planning = Ofis (günler ve sözleşme)
role-management = Yönetici
role-complaints = Şikâyet görevlisi
role-safeguarding = Çocuk güvenliği danışmanı
role-privacy = Gizlilik sorumlusu
role-person = { $person } – { $role }
topic-care = Çocuğun günü
topic-development = Çocuğun gelişimi
topic-urgent = Acil konular
topic-payment = Faturalar ve ödeme
topic-allowance = Kreş yardımı (toeslag)
topic-contract = Günler ve sözleşme
topic-dissatisfied = Memnuniyetsizlik
topic-complaint = Resmî şikâyet
topic-conduct = Çalışanların davranışı
topic-custody = Velayet ve çocuğu kimin alacağı
topic-safety = Evde güvenlik
topic-privacy = Gizlilik ve fotoğraflar
passed = ✔️ İletildi.
passed-split = ✂️ Mesajınızda birden fazla konu var. Her bölüm yalnızca ilgili kişilere gider.
passed-quote = “{ $text }”
passed-who = 👤 Okuyacak olan: { $who }
passed-by = 🕓 Cevap: en geç { $date }
passed-today = 🕓 Cevap: bugün
passed-wall = 🔒 Çocuğunuzun ekibi bunu görmez.
passed-think = ✋ İlk { $seconds } saniye kimse görmez: hâlâ değiştirebilirsiniz.
passed-taken = 🧹 Buradan kaldırıyorum: { $who }. Orada okunmuş olabilir.
passed-closed = 🌙 Şu anda kimse yok. Mesajınızı { $day } günü okurlar. Acil mi? Lütfen arayın: { $phone }.
passed-urgent = 📞 Bekleyemeyecek kadar acil mi? Lütfen hemen arayın: { $phone }.
passed-danger = 🆘 Şu anda tehlikede olan biri var mı? Lütfen arayın: { $acute }. Evde güvenlik konusunda danışma: Veilig Thuis, { $home }. Ücretsiz, gece gündüz.
passed-receipt = 📄 Alındı belgesi: resmî şikâyet no. { $number }. Alındığı gün: { $date }. Sonuç size en geç şu gün bildirilir: { $until }.
passed-bsn = 🔢 Vatandaş numarasını (BSN) mesajınızdan çıkardım. Lütfen bu numarayı sohbette göndermeyin. Onu kimse görmedi.
button-not-them = ↩️ Hayır, başkası için
button-not-this = ↩️ { $part } başkası için
choice-question = Bu mesaj kimin için?
choice-care = 👶 Çocuğumun günü – ekip için
choice-development = 🌱 Çocuğumun gelişimi – ekip ve mentor için
choice-payment = 💶 Fatura, ödeme, kreş yardımı – ofis için
choice-contract = 📅 Günler veya sözleşme – ofis için
choice-dissatisfied = 😕 Memnun değilim
choice-safety = 🛟 Güvenlik veya velayet – ekibe gitmez
choice-privacy = 🔒 Gizlilik veya fotoğraflar
choice-stay = ‹ Böyle doğru
ask-reader =
    🤔 Bunu kim okusun? Emin değilim.
    Henüz kimse görmedi. Seçmek için son saat: { $time }. Seçmezseniz ekibe değil, ofisten birine gider. Kime gittiğini size söylerim.
ask-unhappy =
    🙏 Söylediğiniz için teşekkür ederiz. Bunu kim okusun? Henüz kimse görmedi.
    Seçmek için son saat: { $time }. Siz seçmezseniz okuyacak olan: { $who }.
unhappy-mentor = 🌱 Ekip ve mentor
unhappy-complaints = 📄 Resmî şikâyette bulunuyorum
unasked = ⏳ Seçim yapmadınız. Bu yüzden mesajınızı ilettim. Çocuğunuzun ekibi bunu görmez.
unasked-child = ⏳ Çocuk seçimi yapmadınız. Bu yüzden mesajınızı ilettim.

## The menu
menu-message = Bir şey sormak veya yazmak
menu-mine = Sorularım
menu-who = Kim neyi okur
menu-what = Konu nedir?
menu-absent = 🏠 Gelmeyecek
menu-pick-up = 🚗 Çocuğu alma
menu-question = 👶 Çocuğum hakkında soru
menu-payment = 💶 Ödeme
menu-contract = 📅 Günler ve sözleşme
menu-complaint = 😕 Memnun değilim
menu-privacy = 🔒 Gizlilik
menu-talk = 💬 Görüşmek istiyorum
menu-home = 🏡 Bizim evde
menu-safety = 🛟 Güvenlik ya da ciddi bir konu
menu-safety-warm = 🤝 Bunu anlatmak istemeniz iyi. Yalnız değilsiniz.
menu-which-child = Hangi çocuk?
menu-absent-day = { $child } hangi gün gelmeyecek?
menu-absent-why = Sebebi nedir?
menu-ill = 🤒 Hasta
menu-free = 🏖 Tatil
menu-other = Başka bir şey
menu-noted-absent = ✔️ Teşekkür ederiz. { $group } grubunun ekibi biliyor: { $child } { $date } günü gelmeyecek.
menu-pick-up-what = Değişen nedir?
menu-pick-up-time = 🕓 Başka bir saat
menu-pick-up-person = 👤 Başka biri
menu-pick-up-when = { $child } bugün saat kaçta alınacak?
menu-noted-pick-up = ✔️ Teşekkür ederiz. { $group } grubunun ekibi biliyor: { $child } için alış saati: { $time }.
menu-noted-talk = ✔️ Teşekkür ederiz. Size bir görüşme zamanı önerilecek. Öneren: { $who }.
menu-write = ✏️ Şimdi yazabilirsiniz, kendi dilinizde.
menu-write-person = ✏️ Lütfen kimin ne zaman geleceğini yazın.
menu-stop = ✕ Vazgeçtim
menu-stopped = Tamam.
mine-none = Açık sorunuz yok.
mine-title = Sorularınız
mine-asked = ❔ Sizi bekliyor: kim okusun?
mine-open = 📨 İlgilenen: { $who }
mine-answered = ✅ Cevaplandı: { $date }. Cevap veren: { $who }
mine-closed = ☑️ Kapandı: { $date } – { $why }
formal-until = 📄 Sonuç size en geç şu gün bildirilir: { $until }.
formal-late = ⏰ Özür dileriz. Altı hafta geçti, { $number } numaralı resmî şikâyetiniz henüz kapanmadı. Kendilerine hatırlattım. Artık Geschillencommissie Kinderopvang (anlaşmazlık komisyonu) kurumuna da başvurabilirsiniz. Aramak ister misiniz? { $phone }
why-solved = sorun çözüldü
why-talked = bunu birlikte konuştunuz
why-seen = görüldü, cevap gerekmedi
why-noted = not edildi
why-empty = cevap gerekmedi
why-withdrawn = siz geri aldınız
who-title = Yazdıklarınızı kim okur
who-promise = { $topic }: { $who }. Cevap: { $days ->
        [0] aynı gün
        [one] 1 iş günü içinde
       *[other] { $days } iş günü içinde
    }.
who-hours = { $topic }: { $who }. Cevap: { $hours } çalışma saati içinde.
who-deputy = Zamanında cevap gelmezse: { $who }.
who-since = { $date } gününden beri böyle.
who-other-parent = Çocuğunuzun diğer ebeveyni yazdıklarınızı görmez.

## The office
case-answer-title = { $role } · sorunuz no. { $number }
case-late-parent = ⏰ Özür dileriz. Zamanında cevap alamadınız. Cevap vermesi gereken: { $role }. Bundan sonra ilgilenecek olan: { $who }. Cevap: en geç { $date }.
case-late-alone = ⏰ Özür dileriz. Zamanında cevap alamadınız. Cevap vermesi gereken: { $role }. Kendilerine hatırlattım. Aramak ister misiniz? { $phone }
case-late-up = ⏰ Hâlâ cevap bekliyorsunuz. { $who } artık bunu biliyor, ama mesajınızı okumuyor. Aramak ister misiniz? { $phone }
case-closed-parent = ☑️ { $number } numaralı sorunuz kapandı: { $why }. Doğru değil mi? Bu mesaja cevap yazmanız yeterli.
case-open-again = ↩️ { $number } numaralı sorunuz yeniden açıldı. Cevap: en geç { $date }.
case-move-ask =
    ↪️ Başka biri size daha iyi yardımcı olabilir: { $to }. Bunu öneren: { $from }.
    Yazdıklarınızı okumalarına izin verir misiniz?
case-move-yes = ✅ Evet
case-move-no = Hayır
case-move-told = ↪️ { $number } numaralı sorunuzla artık ilgilenen: { $who }.
case-kept = Mesajınız saklandı. Ofis şu anda burada okuyamıyor. Bugün için önemliyse lütfen arayın: { $phone }.
sorry-not-taken-back = Yazdıklarınızı bulundukları yerden geri alamadım. Lütfen arayın: { $phone }.
