# The honest line to a parent when nothing was written about the day.

forgotten = 📝 ሎሚ ውዕሎ { $child } ክንጽሕፍ ኣይከኣልናን። ይቕረታ። ኣብ ማዕጾ ሕተቱና፣ ወይ ናብ { $phone } ደውሉ።
forgotten-earlier = 📝 ውዕሎ { $child } ({ $date }) ክንጽሕፍ ኣይከኣልናን። ይቕረታ። ኣብ ማዕጾ ሕተቱና፣ ወይ ናብ { $phone } ደውሉ።
