# Talks between parents and the team. What a guardian reads; B1, warm, one thought per sentence.
# Address: "siz". No case ending is ever put on a name, a moment or a time.

## Kinds of talk
checkin-intake = Tanışma
checkin-settling = İlk haftalar nasıl geçiyor
checkin-evaluation = İlk aylardan sonra
checkin-yearly = Yıllık görüşme
checkin-group-change = Sonraki gruba geçiş
checkin-transfer = İlkokula (basisschool) geçiş
checkin-exit = Vedalaşma
checkin-childminder = Yıllık görüşme: gündüz bakıcısı (gastouder)
checkin-request = Görüşme
checkin-worry = Sakin bir görüşme
checkin-home-visit = Ev ziyareti

## What it is for
talk-why-intake = İlk günden önce { $child } ve sizinle tanışmak isteriz.
talk-why-settling = { $child } bizde nasıl, siz evde neler fark ediyorsunuz? Bunları konuşmak isteriz.
talk-why-evaluation = { $child } için bizdeki ilk aylar nasıl geçti? Buna birlikte bakmak isteriz.
talk-why-yearly = { $child } bizde ve evde nasıl büyüyor, nasıl oynuyor? Bunları konuşmak isteriz.
talk-why-group-change = Sonraki gruba geçiş { $child } için kolay olsun isteriz.
talk-why-transfer = { $child } için okula geçişi birlikte hazırlamak isteriz. İzniniz olmadan okula hiçbir şey göndermeyiz.
talk-why-exit = { $child } ile bizde geçen zamana birlikte bakmak ve vedalaşmak isteriz.
talk-why-childminder = { $child } gündüz bakıcısının (gastouder) yanında nasıl, siz neler istersiniz? Bunları konuşmak isteriz.
talk-why-request = { $child } hakkında konuşmak için zaman ayırmak isteriz.
talk-why-worry = { $child } hakkında sizinle rahatça konuşmak isteriz, kapıda ayaküstü değil.
talk-why-home-visit = { $child } için ev nasıl bir dünya? Bu dünyayı tanımak isteriz.

## The invitation
talk-invite = 🗓 { $kind } · { $child }
    { $who } sizinle görüşmek istiyor.
talk-mentor = { $mentor } (mentor)
talk-where = ⏱ { $minutes } dakika, { $place }
talk-office = 🏢 { $who } bu görüşmeyi biliyor ve katılabilir.
talk-place-here = { $organisation } kurumunda
talk-place-phone = telefonla
talk-place-video = görüntülü aramayla
talk-place-home = sizin evinizde
talk-when = Size ne zaman uygun?
talk-no-moment = Lütfen size ne zaman uygun olduğunu yazın.
talk-moment = { $date }, { $time }
talk-button-other = 🕓 Başka bir zaman
talk-button-interpreter = 🗣 Tercümanla
talk-button-interpreter-on = ✅ Tercümanla
talk-button-no = Şimdi değil, teşekkürler
talk-together = Diğer ebeveynle birlikte mi geleceksiniz, yoksa ayrı ayrı mı?
talk-button-together = 👥 Birlikte
talk-button-alone = 👤 Tek başıma
talk-noted = ✅ { $moment }
talk-taken = Bu zaman artık boş değil. Lütfen başka bir zaman seçin.
talk-urge = 💬 Sizden henüz haber alamadık. Hayır da diyebilirsiniz.
talk-moved = 🔁 { $child } hakkındaki görüşmenin zamanı değişiyor. Önceki zaman: { $moment }.
talk-withdrawn = { $child } hakkındaki görüşme şu anda gerekli değil. Bir şey yapmanıza gerek yok.
talk-over = { $child } hakkındaki görüşme daveti sona erdi. Bir şey yapmanıza gerek yok. Her zaman görüşme isteyebilirsiniz.
talk-declined = Sorun değil. Şimdilik { $child } hakkında görüşme yok. Her zaman görüşme isteyebilirsiniz.
talk-button-still = 🗓 Yine de randevu alayım
talk-write-when = Lütfen buraya yazın: { $child } hakkında görüşmek için size ne zaman uygun?
talk-write-view = Lütfen buraya yazın: sizin gözünüzle { $child } evde nasıl? Mentor bunu görüşmeden önce okur.
talk-view-kept = 🙏 Teşekkür ederiz. Ekip bunu görüşmeden önce okur.

## The appointment
talk-confirmed = ✅ { $child } hakkında görüşme: { $moment }
talk-with = 👤 Kiminle: { $who }
talk-interpreter-asked = 🗣 Tercüman istediniz. Ekip bunu ayarlar ve size haber verir.
talk-prepare =
    Görüşmeden önce şunları düşünebilirsiniz:
    • { $child } evde nasıl?
    • { $child } bu aralar nelerle mutlu oluyor?
    • Bize ne sormak istersiniz?
talk-button-answer = ✍️ Şimdiden anlatayım
talk-button-move = 🔁 Başka bir zaman
talk-button-cancel = ✕ Gelemiyorum
talk-file = görüşme
talk-cancelled = ✕ { $child } hakkındaki görüşme yapılmayacak: { $moment }.
talk-joint = 👥 { $child } hakkındaki görüşmeye diğer ebeveynle birlikte geliyorsunuz: { $moment }.
talk-other-together = 👥 Diğer ebeveyn de birlikte gelmek istiyor: { $moment }. Bu zaman size de uygun mu?
talk-button-join = 👥 Evet, bu zaman uygun
talk-button-keep = Kendi zamanım kalsın
talk-reminder-later = 🗓 Birkaç gün sonra: { $child } hakkında görüşme. { $moment }
talk-reminder-tomorrow = 🗓 Yarın: { $child } hakkında görüşme. { $moment }
talk-reminder-today = 🗓 Bugün: { $child } hakkında görüşme. { $moment }

## What was agreed
agreements-title = 🤝 { $child } hakkında ortak kararlarımız
agreement-parent = 🏠 Evde: { $text }
agreement-team = 🧸 Bizde: { $text }
agreement-by = ({ $date })
agreement-today = 📌 Bugün için kararımız: { $text }
agreement-button-done = ✔️ Yapıldı
views-title = 👀 Bizim gözümüzle { $child }
views-home = Evde
views-nursery = Bizde
views-none = (bir şey yazılmadı)

## The step to school
form-ask = 📄 { $organisation }, { $child } hakkında okula bir formla bilgi vermek istiyor. Formu önce okuyabilir ve bir şey ekleyebilirsiniz. Form okula gidebilir mi?
form-button-yes = ✅ Evet, gidebilir
form-button-no = Hayır, gitmesin
form-yes = ✅ Evet dediniz. { $child } hakkındaki form okula gidebilir.
form-no = Hayır dediniz. { $child } hakkında okula hiçbir şey göndermeyiz. Sorun değil.

## Quiet hours
menu-quiet = Sessiz saatler
quiet-question = Saat kaçtan sonra hatırlatma gelmesin? Ekibin kendi mesajları yine gelir, ama sessizce.
quiet-from = Başlangıç: { $time }
quiet-never = Sessiz saat olmasın
quiet-is = 🌙 Hatırlatma gelmeyen saatler: { $begins }–{ $ends }.
quiet-is-never = 🔔 Hatırlatmalar her saatte gelebilir.

## How much
menu-amount = Kısa mı, hepsi mi
amount-question = Günü nasıl okumak istersiniz?
amount-all = 📖 Hepsi
amount-brief = 📝 Kısa
amount-is-all = 📖 Ekibin gün hakkında yazdığı her şeyi okursunuz.
amount-is-brief = 📝 Günü iki satırda okursunuz. Bilmeniz gereken her zaman gelir. Bir dokunuşla hepsini okursunuz.

## At home
home-title = 🏡 { $child } evde böyle
home-empty = Burada henüz bir şey yok. İstediğinizi anlatabilirsiniz: evde kimler var, bazı şeylere ne dersiniz, ne teselli eder, hangi bayramları kutlarsınız. Bu sayfa sizin. Sildiğiniz şey ekip için de silinir.
home-add = ✍️ Bir şey anlat
home-write = { $child } evde nasıl? Bir şey anlatın, en fazla { $limit } karakter.
home-kept = 🙏 Sayfaya eklendi.
home-full = Sayfa dolu. Yeni bir şey anlatmak için önce bir şey silin.
