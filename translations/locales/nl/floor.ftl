# De eerlijke regel aan een ouder, als er niets over de dag is geschreven.

forgotten = 📝 Vandaag lukte het ons niet om te schrijven hoe de dag van { $child } was. Dat spijt ons. Vraag het ons gerust aan de deur, of bel { $phone }.
forgotten-earlier = 📝 Op { $date } lukte het ons niet om te schrijven hoe de dag van { $child } was. Dat spijt ons. Vraag het ons gerust aan de deur, of bel { $phone }.
