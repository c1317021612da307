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
join-who-reads = 👀 Yazdıklarınızı { $groups } grubunun ekibi okur. Diğer veliler görmez. Çocuğunuzun diğer ebeveyni de görmez.
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
join-commands = /language – başka bir dil · /card veya “{ card-word }” kelimesi – ortak kararlarımız
join-not-me = Ben { $name } değilim
join-not-me-done = Söylediğiniz için teşekkür ederiz. Davet { $name } için geçerli kalır. Siz de mesaj almak isterseniz lütfen ekipten kendi davetinizi isteyin.
card-word = kararlar
menu-language = Başka bir dil
menu-card = Ortak kararlarımız
menu-help = Bu nasıl çalışır?
language-changed = Bundan sonra mesajları Türkçe okuyacaksınız.
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
written-by = ✍️ { $names }
origin-machine = 🤖 Bu bir makine çevirisidir. İçinde hata olabilir.
origin-original = Bu bölümü iyi çeviremedik. Asıl metin ({ $language }):
origin-original-title = Asıl metin ({ $language }):
may-be-repeated = 🔁 Bu mesaj size daha önce de gelmiş olabilir.
photo-of = 📷 { $child }
button-understood = ✅ Anladım
button-not-clear = ❓ Anlaşılmıyor
button-call-me = 📞 Beni arayın
button-original = Asıl metin
button-translation = Çeviri

## Answering
noted-understood = Teşekkür ederiz.
noted-not-clear = Söylediğiniz için teşekkürler. Ekipten bunu başka türlü anlatmasını isteyeceğiz.
noted-call-me = Ekip, aranmak istediğinizi artık biliyor. Acil mi? Lütfen arayın: { $phone }.
noted-already = Teşekkürler, bunu biliyoruz.
reply-passed = ✔️ { $group } grubunun ekibine iletildi.
reply-passed-later = ✔️ { $group } grubunun ekibi şu anda çalışmıyor. Mesajınızı { $day } günü okurlar. Acil mi? Lütfen arayın: { $phone }.
reply-about-whom = Bu mesaj kimin hakkında?
reply-edited = (değiştirildi)
reply-nothing-yet = Kaydınız var, ama şu anda bizde kayıtlı çocuğunuz görünmüyor. Lütfen arayın: { $phone }.

## When something cannot be done
sorry-kind = Bunu iletemiyorum. Yazıyla anlatabilir misiniz? Fotoğraf veya sesli mesaj da olur.
sorry-forwarded = Başka yerden iletilen mesajları ekibe ulaştıramıyorum. Kendi sözlerinizle yazabilir misiniz?
sorry-old-button = Bu düğme artık çalışmıyor.
sorry-room = Burası ekibin sohbeti. Lütfen bana kendi sohbetimizden yazın. Mesajınızı kaydetmedim.
sorry-failed = Burada bir şeyler ters gitti. Mesajınız iletilmedi. Lütfen yeniden gönderin veya arayın: { $phone }.
reply-kept = Mesajınız saklandı. Ekip şu anda burada okuyamıyor. Önemliyse lütfen arayın: { $phone }.
sorry-agree-first = Lütfen önce yukarıdaki mesajı okuyun ve “{ $button }” düğmesine dokunun. Sonra mesajınızı iletebilirim.
