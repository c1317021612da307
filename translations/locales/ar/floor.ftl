# The honest line to a parent when nothing was written about the day.

forgotten = 📝 لم نتمكن اليوم من كتابة كيف كان يوم { $child }. نعتذر عن ذلك. يُرجى سؤالنا عند الباب، أو الاتصال على الرقم: { $phone }.
forgotten-earlier = 📝 لم نتمكن من كتابة كيف كان يوم { $child } (التاريخ: { $date }). نعتذر عن ذلك. يُرجى سؤالنا عند الباب، أو الاتصال على الرقم: { $phone }.
