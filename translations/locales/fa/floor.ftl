# The honest line to a parent when nothing was written about the day.

forgotten = 📝 امروز نتوانستیم بنویسیم که روز { $child } چطور گذشت. عذر می‌خواهیم. لطفاً دم در از ما بپرسید یا تماس بگیرید: { $phone }.
forgotten-earlier = 📝 نتوانستیم بنویسیم که روز { $child } چطور گذشت (تاریخ: { $date }). عذر می‌خواهیم. لطفاً دم در از ما بپرسید یا تماس بگیرید: { $phone }.
