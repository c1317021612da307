"""Words around a statement that tell whether it may be taken: denials, plans, other people, times of the day."""

from care.shorthand.words import among

FUNCTION_WORDS = among(
    "niet geen nooit zonder bijna op in na voor bij met van de het een t om tot te door over als en of maar "
    "dat die wil wou not no without almost on in after before at with of the a to for and or but that"
)
"""After one of these a shorthand word goes on with the sentence; after any other it begins a new statement."""

ELSEWHERE = among(
    "morgen gisteren gisteravond eergisteren vannacht nacht thuis normaal normaliter meestal altijd vaak soms "
    "volgende vorige elke iedere elk per ipv misschien mss straks voortaan verwacht overmorgen mama papa "
    "moeder vader ouders oma opa mam pap ma pa broer broertje zus zusje mum mom dad mother father brother "
    "sister tomorrow yesterday home usually always often next last every instead maybe night tonight afspraak "
    "weken dagen"
)
"""Another day, place or person than the child's day here."""

BLOCKERS = ELSEWHERE | among(
    "niet nt geen nooit niks niets zonder nee noch bijna haast not no never nothing without didn't didnt "
    "doesn't almost nearly als wil wilt willen wilde wou wouden zou zouden moet moeten mag mogen kan kunnen "
    "kon zal zullen gaan gaat graag mits indien zodra voordat nieuwe boven vanaf grens regel bel bellen staat "
    "klaar koelkast mee meegeven meegenomen tas geweigerd weigerde weigert uitgespuugd weggegooid over "
    "proberen probeerde if want wants wanted would should must may can could will shall going please when "
    "fridge ready refused left tried try or of call"
)
"""A clause with one of these may deny, wish, plan or tell of another day or person: no fact comes out of its middle."""

DEPENDENT = among(
    "maar behalve alleen want omdat dus waarvan toch hoewel zelfs vooral terwijl ondanks niet geen nadat "
    "totdat tot daarom but except because although only though until unless while when wanneer zonder without"
)
"""A clause that opens so leans on the one before it, which then stays in the note beside its fact."""

BEFORE_TIME = among("om tot vanaf rond omstreeks tegen sinds na voor van at until till from around about before after")
UNTIL = among("tot t/m to till until til tm -> - – — → >")
MORNING = among("vanmorgen vanochtend ochtend ochtends thuis opgestaan nacht vannacht nachts morning overnight")
EVENING = frozenset(["vanavond", "avond", "avonds", "gisteravond", "evening", "tonight"])
