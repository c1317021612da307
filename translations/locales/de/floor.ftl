# The honest line to a parent when nothing was written about the day.

forgotten = 📝 Heute haben wir es nicht geschafft aufzuschreiben, wie der Tag von { $child } war. Das tut uns leid. Bitte fragen Sie uns beim Bringen oder Abholen, oder rufen Sie an: { $phone }.
forgotten-earlier = 📝 Am { $date } haben wir es nicht geschafft aufzuschreiben, wie der Tag von { $child } war. Das tut uns leid. Bitte fragen Sie uns beim Bringen oder Abholen, oder rufen Sie an: { $phone }.
