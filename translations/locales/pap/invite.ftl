# The card with the QR code by which somebody joins, on paper.

paper-greeting = Halo { $name }
paper-about = Tokante: { $children }
paper-guardian =
    Ku e karchi aki bo ta lesa riba bo telefòn kon e dia tabata: soño, kuminda, wega. Na bo mes idioma.
    Semper bo por skirbi bèk, tambe na bo mes idioma.
    E ta bai via e app Telegram. Un programa di kòmpiuter (un bot) ta hiba i trese e mensahenan.
paper-staff =
    Ku e karchi aki bo ta skirbi e rapòrt di dia (overdracht) di { $groups } riba bo telefòn.
    E mayornan ta lesa esei na nan mes idioma. Nada no ta sali sin ku un kolega òf bo mes primi riba un boton.
    E ta bai via e app Telegram. Un programa di kòmpiuter (un bot) ta hiba i trese e mensahenan.
paper-staff-no-group =
    Ku e karchi aki bo ta konektá komo personal.
    E ta bai via e app Telegram. Un programa di kòmpiuter (un bot) ta hiba i trese e mensahenan.
paper-scan = Skèn e kódigo ku e kámara di bo telefòn. Ainda bo no tin Telegram? Pone e app ei riba bo telefòn promé.
paper-link = Òf habri e link aki:
paper-until = E kódigo ta traha un biaha, te ku { $date }.
paper-private = E karchi aki ta pa abo so. Por fabor no dun'é na otro hende.
paper-help = No ta logra? Puntra nos. Nos ta yuda bo ku gustu.
