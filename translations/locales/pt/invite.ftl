# The card with the QR code by which somebody joins, on paper.

paper-greeting = Olá, { $name }
paper-about = Sobre: { $children }
paper-guardian =
    Com este cartão pode ler no seu telefone como foi o dia: o sono, a comida, a brincadeira. Na sua língua.
    Pode sempre responder, também na sua língua.
    Funciona com a aplicação Telegram. Um programa de computador (um bot) leva as mensagens.
paper-staff =
    Com este cartão escreve no seu telefone as mensagens do dia. Para: { $groups }.
    As famílias leem na sua própria língua. Nada é enviado sem um toque seu ou de alguém da equipa.
    Funciona com a aplicação Telegram. Um programa de computador (um bot) leva as mensagens.
paper-staff-no-group =
    Com este cartão entra na equipa.
    Funciona com a aplicação Telegram. Um programa de computador (um bot) leva as mensagens.
paper-scan = Leia o código com a câmara do seu telefone. Ainda não tem o Telegram? Instale primeiro essa aplicação.
paper-link = Ou abra este link:
paper-until = O código funciona uma só vez. Último dia: { $date }.
paper-private = Este cartão é só para si. Por favor, não o dê a mais ninguém.
paper-help = Alguma coisa não funciona? Pergunte-nos. Ajudamos com gosto.
