# What a guardian reads. B1, warm, one thought per sentence, no gender for the parent nor for the staff.
# European Portuguese, readable in Brazil too: third person without "você", no "obrigado/obrigada", no "conectado".
# No article or preposition that changes with the day stands before a date ("no sábado", "na segunda-feira").

## Joining
join-hello =
    Olá, { $name }. Boas-vindas de { $organisation }.
    Aqui pode ler na sua língua como foi o dia de { $children }. Também pode responder na sua língua.
join-language-question = Agora as mensagens estão em português. Está certo?
join-language-yes = Sim, em português
join-language-other = Outra língua
join-language-choose = Em que língua quer ler as mensagens?
join-card-title = Antes de começarmos
join-what-i-am = 🤖 Sou um programa de computador. Levo as suas mensagens à equipa e trago as mensagens da equipa. Nunca falo em nome da equipa.
join-who-reads = 👀 A equipa do grupo { $groups } lê o que escreve sobre a criança. Os assuntos de dinheiro, contrato, reclamações, segurança ou privacidade vão para a secretaria, e a equipa não os vê. Mostramos-lhe sempre quem lê. As outras famílias não veem. O outro pai ou a outra mãe da criança também não vê.
join-telegram = ☁️ O Telegram guarda as nossas mensagens e pode vê-las. Por favor, não envie aqui nada que tenha de ficar em segredo.
join-machine = 🔒 A tradução é feita no computador da organização ({ $organisation }). Nada vai para uma empresa de tradução.
join-expect-us-title = O que pode esperar de nós
join-expect-us =
    • Cada dia de creche: como correu a comida, o sono e a brincadeira.
    • Uma resposta no mesmo dia, se a equipa estiver a trabalhar, e uma pessoa, se preferir.
    • Dizemos quando alguma coisa correu mal.
join-expect-you-title = O que lhe pedimos
join-expect-you =
    • Conte-nos o que precisamos de saber: uma noite má, medicamentos, quem vem buscar.
    • Diga-nos quando não entende o que escrevemos.
    • É urgente? Ligue para { $phone }. Ninguém vê este chat o tempo todo.
join-agree = Concordo
join-decline = Não, não quero
join-done =
    Está tudo pronto, { $name }. Agradecemos a sua confiança.
    Em cada dia de creche vai receber uma mensagem sobre { $children }. Pode escrever aqui quando quiser.
join-declined =
    Tudo bem. Não recebe mensagens aqui. A equipa conta-lhe à porta como foi o dia.
    Mudou de ideias? Abra outra vez o seu convite ou escreva /start.
join-commands = /menu – perguntar ou contar algo · /mine – as suas perguntas · /who – quem lê o quê · /language – outra língua · /card ou a palavra “{ card-word }” – o que combinámos
join-not-me = Não sou { $name }
join-not-me-done = Ainda bem que disse. O convite continua válido para { $name }. Também quer receber mensagens? Peça à equipa o seu próprio convite.
card-word = acordos
menu-language = Outra língua
menu-card = O que combinámos
menu-help = Como funciona isto?
language-changed = A partir de agora as mensagens estão em português.
looks-like = 🔎 Isto parece outra língua: { $seen }. A sua língua aqui é: { $own }. Quer ler e escrever aqui nessa outra língua? Então toque no botão. Se não, não precisa de fazer nada.
card-agreed-on = Data do seu acordo: { $date } (versão { $version }).

## Invitations that do not work
invite-unknown = Não conheço este convite. O link foi copiado por inteiro? Por favor, peça um novo à equipa.
invite-used = Este convite já foi usado. Só funciona uma vez. Por favor, peça um novo à equipa.
invite-expired = Este convite já não é válido. Por favor, peça um novo à equipa.
invite-too-many = Houve demasiadas tentativas. Por favor, espere uma hora ou peça ajuda à equipa.
invite-other-person = Este convite é para outra pessoa. Este chat já é de { $name }. Cada pessoa tem o seu próprio convite.
invite-again = Está tudo pronto, { $name }. Não precisa de fazer nada.
stranger =
    Olá. Este é o chat da organização ({ $organisation }) para as famílias e a equipa. Ainda não sei quem escreve.
    Peça à equipa o seu próprio convite. É urgente? Ligue para { $phone }.

## A message that arrives
handover-title = { $child } · { $date }
notice-title = Para todas as famílias do grupo { $group } · { $date }
answer-title = Resposta sobre { $child }
correction-title = Correção · { $child } · { $date }
correction-explain = Numa mensagem anterior havia um erro. O que está certo é isto:
correction-gone = (isto não estava certo)
odd-better = Numa mensagem anterior havia uma frase mal traduzida. Assim está melhor:
written-by = ✍️ { $names }
origin-machine = 🤖 Tradução automática. Pode ter erros.
origin-person = 👤 Verificado por uma pessoa.
origin-original = Não conseguimos traduzir bem esta parte. Isto é o que foi escrito em { $language }:
origin-original-title = O que foi escrito ({ $language }):
may-be-repeated = 🔁 Talvez já tenha recebido esta mensagem.
photo-of = 📷 { $child }
button-understood = ✅ Entendi
button-not-clear = ❓ Não está claro
button-call-me = 📞 Liguem-me
button-all = 📖 Ler tudo
button-original = Original
button-translation = Tradução
button-odd = ✏️ Tradução estranha

## A second language, where no machine knows the first
bridge-question = 🌉 Ainda não há uma máquina que traduza bem para português. O sono, a comida e as frases fixas lê em português. Outras palavras da equipa chegam como foram escritas (língua: { $written }). Uma máquina pode juntar uma segunda língua. Que outra língua lê bem?
bridge-none = Nenhuma outra
bridge-chosen = 🌉 Muito bem. Com as palavras da equipa que não temos em português recebe também uma tradução automática. Língua: { $language }. Pode mudar sempre que quiser: /language
bridge-without = Muito bem. As palavras da equipa que não temos em português chegam como foram escritas (língua: { $written }). Pode mudar sempre que quiser: /language
bridge-honest = Ainda nenhuma máquina consegue traduzir isto para português. Estas são as palavras da equipa, com uma tradução automática. Pode ter erros.
bridge-written = ✍️ { $language }:
bridge-machine = 🤖 { $language }:

## Answering
noted-understood = Agradecemos a resposta.
noted-not-clear = Ainda bem que disse. Vamos pedir à equipa que explique de outra maneira.
noted-call-me = A equipa já sabe que quer uma chamada. É urgente? Ligue para { $phone }.
noted-already = Isto já sabemos.
odd-which = Que frase tem uma tradução estranha?
odd-told = Ainda bem que disse. Vamos procurar palavras melhores. Até lá vale o original.
reply-passed = ✔️ Enviado à equipa do grupo { $group }.
reply-passed-later = ✔️ A equipa do grupo { $group } não está a trabalhar agora. Vai ler quando voltar: { $day }. É urgente? Ligue para { $phone }.
reply-about-whom = Sobre quem é isto?
reply-edited = (alterado)
part-gone = 🧹 Isto já não está na sua mensagem. Ninguém o leu.
part-stays = 📌 Isto já está com: { $who }. Fica lá.
reply-nothing-yet = Este chat funciona, mas agora não vejo aqui nenhuma criança inscrita. Por favor, ligue para { $phone }.

## When something cannot be done
sorry-kind = Não consigo entregar isto. Pode escrever por palavras? Também pode ser uma foto ou uma mensagem de voz.
sorry-forwarded = Não consigo entregar mensagens reencaminhadas. Pode escrever por palavras suas?
sorry-old-button = Este botão já não funciona.
sorry-room = Esta é a sala da equipa. Por favor, escreva-me no nosso chat privado. Não guardei a sua mensagem.
sorry-failed = Alguma coisa falhou aqui. A sua mensagem não foi enviada. Por favor, envie outra vez ou ligue para { $phone }.
reply-kept = A sua mensagem está guardada. A equipa não consegue ler aqui neste momento. Se for importante hoje, ligue para { $phone }.
sorry-agree-first = Por favor, leia primeiro a mensagem acima e toque em “{ $button }”. Depois posso enviar a sua mensagem.

## Who reads what
role-group = Equipa do grupo { $group }
role-mentor = { $mentor } (pessoa de referência), com a equipa do grupo { $group }
role-billing = Secretaria (faturas e pagamentos)
role-planning = Secretaria (dias e contrato)
role-management = Direção
role-complaints = Pessoa responsável pelas reclamações
role-safeguarding = Pessoa responsável pela segurança
role-privacy = Contacto para a privacidade
role-person = { $person } – { $role }
topic-care = O dia da criança
topic-development = Como a criança cresce
topic-urgent = Urgente
topic-payment = Faturas e pagamentos
topic-allowance = Subsídio para a creche (kinderopvangtoeslag)
topic-contract = Dias e contrato
topic-dissatisfied = Algo não está bem
topic-complaint = Reclamação formal
topic-conduct = Comportamento da equipa
topic-custody = Guarda da criança e quem vem buscar
topic-safety = Segurança em casa
topic-privacy = Privacidade e fotos
passed = ✔️ Enviado.
passed-split = ✂️ A sua mensagem fala de mais de um assunto. Cada parte vai só para quem deve ler.
passed-quote = “{ $text }”
passed-who = 👤 Quem lê: { $who }
passed-by = 🕓 Resposta: até { $date }
passed-today = 🕓 Resposta: hoje
passed-wall = 🔒 A equipa da criança não vê isto.
passed-think = ✋ Nos primeiros { $seconds } s ninguém vê isto: ainda pode mudar.
passed-taken = 🧹 Retiro a mensagem daqui: { $who }. Pode já ter sido lida lá.
passed-closed = 🌙 Agora não está ninguém. Vamos ler quando voltarmos: { $day }. É urgente? Ligue para { $phone }.
passed-urgent = 📞 Não pode esperar? Ligue agora para { $phone }.
passed-danger = 🆘 Está alguém em perigo agora? Ligue para { $acute }. Conselhos e ajuda quando um lar não é seguro: Veilig Thuis, { $home }. Grátis, de dia e de noite.
passed-receipt = 📄 Comprovativo: reclamação formal n.º { $number }. Data: { $date }. Vai saber o resultado até { $until }.
passed-bsn = 🔢 Tirei o BSN (o número pessoal neerlandês) da sua mensagem. Por favor, não o envie por chat. Ninguém o viu.
button-not-them = ↩️ Não, é para outra pessoa
button-not-this = ↩️ { $part } é para outra pessoa
choice-question = Para quem é?
choice-care = 👶 O dia da criança – para a equipa
choice-development = 🌱 Como está a criança – para a equipa e a pessoa de referência
choice-payment = 💶 Fatura, pagamento, subsídio – para a secretaria
choice-contract = 📅 Dias ou contrato – para a secretaria
choice-dissatisfied = 😕 Algo não está bem
choice-safety = 🛟 Segurança ou guarda – não para a equipa
choice-privacy = 🔒 Privacidade ou fotos
choice-stay = ‹ Está certo assim
ask-reader =
    🤔 Quem pode ler isto? Não tenho a certeza.
    Ainda ninguém viu. Pode escolher até às { $time }. Se não escolher, não vai para a equipa, mas para alguém da secretaria. Depois digo-lhe para quem.
ask-unhappy =
    🙏 Ainda bem que disse. Quem pode ler isto? Ainda ninguém viu.
    Pode escolher até às { $time }. Se não escolher, quem vai ler é: { $who }.
unhappy-mentor = 🌱 A equipa e a pessoa de referência (mentor)
unhappy-complaints = 📄 Quero fazer uma reclamação formal
unasked = ⏳ Não escolheu. Por isso, enviei a mensagem. A equipa da criança não vê isto.
unasked-child = ⏳ Não escolheu uma criança. Por isso, enviei a mensagem.

## The menu
menu-message = Perguntar ou contar algo
menu-mine = As minhas perguntas
menu-who = Quem lê o quê
menu-what = De que se trata?
menu-absent = 🏠 Não vem
menu-pick-up = 🚗 Ir buscar
menu-question = 👶 Pergunta sobre a criança
menu-payment = 💶 Pagamentos
menu-contract = 📅 Dias e contrato
menu-complaint = 😕 Algo não está bem
menu-privacy = 🔒 Privacidade
menu-talk = 💬 Pedir uma reunião
menu-home = 🏡 Em nossa casa
menu-safety = 🛟 Segurança ou algo grave
menu-safety-warm = 🤝 Ainda bem que quer contar. Estamos consigo.
menu-which-child = Que criança?
menu-absent-day = Em que dia é que { $child } não vem?
menu-absent-why = Qual é o motivo?
menu-ill = 🤒 Doença
menu-free = 🏖 Dia livre
menu-other = Outra coisa
menu-noted-absent = ✔️ Está anotado. A equipa do grupo { $group } já sabe: { $child } não vem. Dia: { $date }.
menu-pick-up-what = O que muda?
menu-pick-up-time = 🕓 Outra hora
menu-pick-up-person = 👤 Outra pessoa
menu-pick-up-when = A que horas vêm buscar { $child } hoje?
menu-noted-pick-up = ✔️ Está anotado. A equipa do grupo { $group } já sabe: vêm buscar { $child } às { $time }.
menu-noted-talk = ✔️ Está anotado. Vai propor-lhe um momento: { $who }.
menu-write = ✏️ Escreva agora, na sua língua.
menu-write-person = ✏️ Escreva quem vem e quando.
menu-stop = ✕ Deixar assim
menu-stopped = Tudo bem.
mine-none = Não tem perguntas em aberto.
mine-title = As suas perguntas
mine-asked = ❔ Falta a sua escolha: quem pode ler?
mine-open = 📨 Está com: { $who }
mine-answered = ✅ Resposta: { $date }. De: { $who }
mine-closed = ☑️ Fechado: { $date }. Motivo: { $why }
formal-until = 📄 Vai saber o resultado até { $until }.
formal-late = ⏰ Pedimos desculpa. Passaram seis semanas e a sua reclamação formal n.º { $number } ainda não está fechada. Já enviei um lembrete. Agora também pode recorrer à Geschillencommissie Kinderopvang (comissão de litígios). Prefere ligar? { $phone }
why-solved = está resolvido
why-talked = já falaram sobre isso
why-seen = foi visto, não era precisa uma resposta
why-noted = está anotado
why-empty = não era precisa uma resposta
why-withdrawn = retirou a pergunta
who-title = Quem lê o que escreve
who-promise = { $topic }: { $who }. Resposta { $days ->
        [0] no mesmo dia
        [one] no prazo de { $days } dia útil
       *[other] no prazo de { $days } dias úteis
    }.
who-hours = { $topic }: { $who }. Resposta { $hours ->
        [one] no prazo de { $hours } hora
       *[other] no prazo de { $hours } horas
    }, enquanto está alguém.
who-deputy = Sem resposta a tempo? Então: { $who }.
who-since = É assim desde { $date }.
who-other-parent = O outro pai ou a outra mãe da criança não vê o que escreve.

## The office
case-answer-title = { $role } · a sua pergunta n.º { $number }
case-late-parent = ⏰ Pedimos desculpa. Não recebeu a tempo a resposta de: { $role }. A partir de agora quem trata disto é: { $who }. Resposta: até { $date }.
case-late-alone = ⏰ Pedimos desculpa. Não recebeu a tempo a resposta de: { $role }. Já enviei um lembrete. Prefere ligar? { $phone }
case-late-up = ⏰ Ainda espera por uma resposta. { $who } agora também sabe, mas não lê a sua mensagem. Prefere ligar? { $phone }
case-closed-parent = ☑️ A sua pergunta n.º { $number } está fechada: { $why }. Não é assim? Responda a esta mensagem.
case-open-again = ↩️ A sua pergunta n.º { $number } está aberta de novo. Resposta: até { $date }.
case-move-ask =
    ↪️ Talvez outra pessoa possa ajudar melhor: { $to }. A ideia é de: { $from }.
    Essa pessoa pode ler o que escreveu?
case-move-yes = ✅ Sim
case-move-no = Não
case-move-told = ↪️ A sua pergunta n.º { $number } está agora com: { $who }.
case-kept = A sua mensagem está guardada. A secretaria não consegue ler aqui neste momento. Se for importante hoje, ligue para { $phone }.
sorry-not-taken-back = Não consegui tirar as suas palavras de onde estavam. Por favor, ligue para { $phone }.
