# The card with the QR code by which somebody joins, on paper.

paper-greeting = ሰላም { $name }
paper-about = ብዛዕባ: { $children }
paper-guardian =
    በዚ ካርድ ውዕሎ ናይቲ መዓልቲ ኣብ ተሌፎንኩም ተንብቡ: ድቃስ፣ መግቢ፣ ጸወታ። ብቋንቋኹም።
    ኩሉ ግዜ ክትምልሱ ትኽእሉ ኢኹም፣ ብቋንቋኹም እውን።
    ብ Telegram ዝበሃል ኣፕ ይሰርሕ። ናይ ኮምፒተር ፕሮግራም (bot) ነቲ መልእኽትታት የብጽሖ።
paper-staff =
    በዚ ካርድ ናይ { $groups } መዓልታዊ ጸብጻብ (overdracht) ኣብ ተሌፎንኩም ትጽሕፉ።
    ወለዲ ብቋንቋኦም የንብብዎ። ንስኹም ወይ መሳርሕትኹም መጠወቒት ከይጠወቕኩም ዝለኣኽ የለን።
    ብ Telegram ዝበሃል ኣፕ ይሰርሕ። ናይ ኮምፒተር ፕሮግራም (bot) ነቲ መልእኽትታት የብጽሖ።
paper-staff-no-group =
    በዚ ካርድ ከም ሰራሕተኛ ትምዝገቡ።
    ብ Telegram ዝበሃል ኣፕ ይሰርሕ። ናይ ኮምፒተር ፕሮግራም (bot) ነቲ መልእኽትታት የብጽሖ።
paper-scan = ነቲ ኮድ ብካሜራ ተሌፎንኩም ስካን ግበርዎ። ክሳብ ሕጂ Telegram የብልኩምን? ቅድም ነቲ ኣፕ ኣብ ተሌፎንኩም ጽዓንዎ።
paper-link = ወይ ነዚ ሊንክ ክፈትዎ:
paper-until = እቲ ኮድ ሓደ ግዜ ጥራይ ይሰርሕ። ናይ መወዳእታ መዓልቲ: { $date }።
paper-private = እዚ ካርድ ንዓኹም ጥራይ እዩ። በጃኹም ንካልእ ሰብ ኣይትሃብዎ።
paper-help = ሽግር ኣሎ ድዩ? ሕተቱና። ብሓጎስ ክንሕግዘኩም ኢና።
