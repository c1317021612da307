# The honest line to a parent when nothing was written about the day.

forgotten = 📝 Aujourd’hui, nous n’avons pas réussi à écrire comment la journée s’est passée pour { $child }. Toutes nos excuses. Demandez-nous à la porte ou appelez le { $phone }.
forgotten-earlier = 📝 Le { $date }, nous n’avons pas réussi à écrire comment la journée s’est passée pour { $child }. Toutes nos excuses. Demandez-nous à la porte ou appelez le { $phone }.
