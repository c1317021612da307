# The honest line to a parent when nothing was written about the day.

forgotten = 📝 今天我们没能写下 { $child } 这一天的情况。很抱歉。请在接送孩子的时候问我们，或者打电话：{ $phone }。
forgotten-earlier = 📝 我们没能写下 { $child } 在 { $date } 这一天的情况。很抱歉。请在接送孩子的时候问我们，或者打电话：{ $phone }。
