# The card with the QR code by which somebody joins, on paper.

paper-greeting = Salaan { $name }
paper-about = Ku saabsan: { $children }
paper-guardian =
    Kaarkan waxaad telefoonkaaga kaga akhrisanaysaa sida maalintu u dhacday: hurdada, cuntada, ciyaarta. Waa luqaddaada.
    Mar walba waad soo jawaabi kartaa, adigoo luqaddaada ku qoraya.
    Waxay ku shaqaysaa app-ka Telegram. Barnaamij kombiyuutar (bot) ayaa fariimaha kala qaada.
paper-staff =
    Kaarkan waxaad telefoonkaaga kaga qoraysaa warbixinta maalinta (overdracht) ee { $groups }.
    Waalidku waxay ku akhriyaan luqaddooda. Waxba lama diro ilaa batoonka la taabto: adiga ama shaqaale kale.
    Waxay ku shaqaysaa app-ka Telegram. Barnaamij kombiyuutar (bot) ayaa fariimaha kala qaada.
paper-staff-no-group =
    Kaarkan waxaad isaga diiwaangelinaysaa shaqaale ahaan.
    Waxay ku shaqaysaa app-ka Telegram. Barnaamij kombiyuutar (bot) ayaa fariimaha kala qaada.
paper-scan = Koodka ku sawir kamarada telefoonkaaga. Weli Telegram ma lihid? Marka hore app-kaas telefoonkaaga geli.
paper-link = Ama fur linkigan:
paper-until = Koodku hal mar ayuu shaqeeyaa. Maalinta ugu dambaysa: { $date }.
paper-private = Kaarkan adiga keliya ayaa iska leh. Fadlan qof kale ha siin.
paper-help = Ma ku adag tahay? Na weydii. Si farxad leh ayaan kuu caawinaynaa.
