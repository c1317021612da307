# Talks between parents and the team. What a guardian reads; B1, warm, no gender for the child nor for the parent.
# Third person without "você", no "obrigado/obrigada". A talk is a "reunião". No article or preposition before a moment.

## Kinds of talk
checkin-intake = Primeira reunião
checkin-settling = Como correm as primeiras semanas
checkin-evaluation = Depois dos primeiros meses
checkin-yearly = Reunião anual
checkin-group-change = A passagem para o próximo grupo
checkin-transfer = A passagem para a escola primária (basisschool)
checkin-exit = A despedida
checkin-childminder = Reunião anual: creche familiar (gastouder)
checkin-request = Uma reunião
checkin-worry = Uma reunião com calma
checkin-home-visit = Visita em casa

## What it is for
talk-why-intake = Para conhecermos { $child } e a sua família antes do primeiro dia.
talk-why-settling = Para saber como { $child } se sente aqui e o que nota em casa.
talk-why-evaluation = Para falarmos dos primeiros meses de { $child } aqui.
talk-why-yearly = Para falarmos de como { $child } cresce e brinca, aqui e em casa.
talk-why-group-change = Para que a passagem para o próximo grupo seja fácil para { $child }.
talk-why-transfer = Para preparar a passagem de { $child } para a escola. Sem a sua autorização, não enviamos nada à escola.
talk-why-exit = Para recordar o tempo de { $child } aqui e para nos despedirmos.
talk-why-childminder = Para falarmos de como { $child } se sente na creche familiar (gastouder) e do que deseja.
talk-why-request = Para falarmos com tempo sobre { $child }.
talk-why-worry = Gostaríamos de falar sobre { $child } com calma, e não à porta.
talk-why-home-visit = Para conhecermos o mundo de { $child } em casa.

## The invitation
talk-invite = 🗓 { $kind } · { $child }
    Convite para conversar, de: { $who }.
talk-mentor = { $mentor } (pessoa de referência)
talk-where = ⏱ { $minutes } minutos, { $place }
talk-office = 🏢 { $who } sabe desta reunião e pode estar presente.
talk-place-here = no nosso espaço ({ $organisation })
talk-place-phone = por telefone
talk-place-video = por videochamada
talk-place-home = em sua casa
talk-when = Quando lhe dá jeito?
talk-no-moment = Escreva quando lhe dá jeito.
talk-moment = { $date }, { $time }
talk-button-other = 🕓 Noutro momento
talk-button-interpreter = 🗣 Com intérprete
talk-button-interpreter-on = ✅ Com intérprete
talk-button-no = Agora não quero reunião
talk-together = Quer uma só reunião com o outro pai ou a outra mãe, ou uma em separado?
talk-button-together = 👥 Uma só reunião
talk-button-alone = 👤 Em separado
talk-noted = ✅ { $moment }
talk-taken = Este momento já não está livre. Por favor, escolha outro.
talk-urge = 💬 Ainda não temos a sua resposta. Também pode dizer que não.
talk-moved = 🔁 A reunião sobre { $child } muda de data. Data anterior: { $moment }.
talk-withdrawn = A reunião sobre { $child } não é precisa agora. Não precisa de fazer nada.
talk-over = O convite para uma reunião sobre { $child } já passou. Não precisa de fazer nada. Pode sempre pedir uma reunião.
talk-declined = Tudo bem. Agora não há reunião sobre { $child }. Pode sempre pedir uma.
talk-button-still = 🗓 Afinal quero reunião
talk-write-when = Escreva aqui quando lhe dá jeito falar sobre { $child }.
talk-write-view = Escreva aqui como vê { $child } em casa. A pessoa de referência lê antes da reunião.
talk-view-kept = 🙏 Agradecemos. A equipa lê antes da reunião.

## The appointment
talk-confirmed = ✅ Reunião sobre { $child }: { $moment }
talk-with = 👤 Com quem: { $who }
talk-interpreter-asked = 🗣 Pediu intérprete. A equipa trata disso e avisa.
talk-prepare =
    Pode pensar nisto antes da reunião:
    • Como está { $child } em casa?
    • O que dá alegria a { $child } neste momento?
    • O que gostaria de nos perguntar?
talk-button-answer = ✍️ Contar já
talk-button-move = 🔁 Outro momento
talk-button-cancel = ✕ Não posso ir
talk-file = reunião
talk-cancelled = ✕ A reunião sobre { $child } não se realiza. Data: { $moment }.
talk-joint = 👥 Há uma só reunião sobre { $child }, com o outro pai ou a outra mãe. Data: { $moment }.
talk-other-together = 👥 O outro pai ou a outra mãe também quer uma só reunião. Data: { $moment }. Também vem?
talk-button-join = 👥 Sim, nesse momento
talk-button-keep = Prefiro o meu momento
talk-reminder-later = 🗓 Daqui a alguns dias: reunião sobre { $child }. { $moment }
talk-reminder-tomorrow = 🗓 Amanhã: reunião sobre { $child }. { $moment }
talk-reminder-today = 🗓 Hoje: reunião sobre { $child }. { $moment }

## What was agreed
agreements-title = 🤝 O que combinámos sobre { $child }
agreement-parent = 🏠 Em casa: { $text }
agreement-team = 🧸 Aqui: { $text }
agreement-by = ({ $date })
agreement-today = 📌 Combinado para hoje: { $text }
agreement-button-done = ✔️ Feito
views-title = 👀 Como vemos { $child }
views-home = Em casa
views-nursery = Aqui
views-none = (sem texto)

## The step to school
form-ask = 📄 { $organisation } gostaria de contar à escola, num formulário, como está { $child }. Pode lê-lo primeiro e acrescentar algo. Podemos enviá-lo à escola?
form-button-yes = ✅ Sim, podem
form-button-no = Não, prefiro que não
form-yes = ✅ Disse que sim. O formulário sobre { $child } pode ir para a escola.
form-no = Disse que não. Não enviamos nada sobre { $child } à escola. Tudo bem.

## Quiet hours
menu-quiet = Horas de silêncio
quiet-question = A partir de que hora não quer lembretes? O que a equipa envia chega na mesma, mas sem som.
quiet-from = A partir das { $time }
quiet-never = Sem horas de silêncio
quiet-is = 🌙 Sem lembretes das { $begins } às { $ends }.
quiet-is-never = 🔔 Os lembretes podem chegar a qualquer hora.

## How much
menu-amount = Resumo ou tudo
amount-question = Como quer ler o dia?
amount-all = 📖 Tudo
amount-brief = 📝 Resumo
amount-is-all = 📖 Lê tudo o que a equipa escreve sobre o dia.
amount-is-brief = 📝 Lê o dia em duas linhas. O que precisa de saber chega sempre. Com um toque lê tudo.

## At home
home-title = 🏡 Assim é em casa: { $child }
home-empty = Aqui ainda não há nada. Pode contar o que quiser: quem vive em casa, como chamam às coisas, o que consola, que festas celebram. É seu. O que retirar desaparece também para a equipa.
home-add = ✍️ Contar algo
home-write = Conte uma só coisa sobre a casa ({ $child }), no máximo { $limit } caracteres.
home-kept = 🙏 Já está na página.
home-full = A página está cheia. Para contar algo novo, retire primeiro alguma coisa.
