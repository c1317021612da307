# The card with the QR code by which somebody joins, on paper.

paper-greeting = Bonjour { $name }
paper-about = Au sujet de : { $children }
paper-guardian =
    Avec cette carte, vous lisez sur votre téléphone comment la journée s’est passée : le sommeil, les repas, le jeu. Dans votre langue.
    Vous pouvez toujours répondre, dans votre langue aussi.
    Cela passe par l’application Telegram. Un programme informatique (un bot) transmet les messages.
paper-staff =
    Avec cette carte, vous écrivez sur votre téléphone les messages de la journée. Pour : { $groups }.
    Les parents les lisent dans leur langue. Rien ne part sans que vous ou quelqu’un de l’équipe appuie pour confirmer.
    Cela passe par l’application Telegram. Un programme informatique (un bot) transmet les messages.
paper-staff-no-group =
    Avec cette carte, vous rejoignez l’équipe.
    Cela passe par l’application Telegram. Un programme informatique (un bot) transmet les messages.
paper-scan = Scannez le code avec l’appareil photo de votre téléphone. Pas encore Telegram ? Installez d’abord cette application.
paper-link = Ou ouvrez ce lien :
paper-until = Le code marche une seule fois, jusqu’au { $date } inclus.
paper-private = Cette carte est seulement pour vous. Merci de ne la donner à personne.
paper-help = Ça ne marche pas ? Demandez-nous. Nous vous aidons avec plaisir.
