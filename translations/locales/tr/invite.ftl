# QR kodlu katılım kartı, kâğıt üzerinde.

paper-greeting = Merhaba { $name }
paper-about = Çocuk: { $children }
paper-guardian =
    Bu kartla günün nasıl geçtiğini telefonunuzda okursunuz: uyku, yemek, oyun. Kendi dilinizde.
    İstediğiniz zaman cevap yazabilirsiniz, yine kendi dilinizde.
    Bunun için Telegram uygulaması kullanılır. Mesajları bir bilgisayar programı (bot) iletir.
paper-staff =
    Bu kartla günün notlarını telefonunuzda yazarsınız (grup: { $groups }).
    Ebeveynler bunları kendi dillerinde okur. Siz veya bir iş arkadaşınız onaylamadan hiçbir şey gönderilmez.
    Bunun için Telegram uygulaması kullanılır. Mesajları bir bilgisayar programı (bot) iletir.
paper-staff-no-group =
    Bu kartla ekibe çalışan olarak katılırsınız.
    Bunun için Telegram uygulaması kullanılır. Mesajları bir bilgisayar programı (bot) iletir.
paper-scan = Kodu telefonunuzun kamerasıyla okutun. Telegram yok mu? Önce bu uygulamayı telefonunuza yükleyin.
paper-link = Ya da bu bağlantıyı açın:
paper-until = Kod yalnızca bir kez çalışır. Son gün: { $date }.
paper-private = Bu kart yalnızca sizin içindir. Lütfen başkasına vermeyin.
paper-help = Bir sorun mu var? Bize sorun. Seve seve yardım ederiz.
