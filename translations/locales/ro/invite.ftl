# Cardul cu codul QR pentru conectare, pe hârtie.

paper-greeting = Bună ziua, { $name }!
paper-about = Despre: { $children }
paper-guardian =
    Cu acest card citiți pe telefon cum a fost ziua: somn, mâncare, joacă. În limba dumneavoastră.
    Puteți răspunde oricând, tot în limba dumneavoastră.
    Totul merge prin aplicația Telegram. Un program de calculator (un bot) duce mesajele.
paper-staff =
    Cu acest card scrieți pe telefon noutățile zilei (grupa: { $groups }).
    Părinții le citesc în limba lor. Nimic nu pleacă până când cineva din echipă nu apasă butonul.
    Totul merge prin aplicația Telegram. Un program de calculator (un bot) duce mesajele.
paper-staff-no-group =
    Cu acest card vă conectați cu echipa.
    Totul merge prin aplicația Telegram. Un program de calculator (un bot) duce mesajele.
paper-scan = Scanați codul cu camera telefonului. Nu aveți încă Telegram? Instalați mai întâi aplicația pe telefon.
paper-link = Sau deschideți acest link:
paper-until = Codul funcționează o singură dată. Ultima zi: { $date }.
paper-private = Acest card este doar pentru dumneavoastră. Vă rugăm să nu îl dați altcuiva.
paper-help = Nu reușiți? Întrebați-ne. Vă ajutăm cu plăcere.
