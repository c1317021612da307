"""A day in two lines, for who wants it short (R16): which of the team's sentences can wait for a tap.

Only what is known to be of play, and holds no word of health, grief, a notice or a request, is left out; whatever is
not known stays. The words are Dutch and English, as teams write; a star stands for any letters.
"""

import re
from collections.abc import Sequence

_OF_PLAY = """
*speel* *dans* *zing* *zong* lied* muziek* *lezen* *las boek* verhaal* *verf* *schilder* *teken* *knutsel* *plak*
*kleur* *bouw* toren* blok* duplo* lego* trein* puzzel* zand* glij* schommel* *fiets* *voetbal* *wandel* park* eend*
bos* plein* kring* gym* *lach* *geniet* *genoten* plezier* verstop* klei* poppen* verkle* samengewerkt *holpen *proefd
*ontdek* *play* *danc* sing* sang song* music* read* book* stor* *paint* drew draw* craft* glue* colo* built build*
tower* train* puzzle* sand* slide* swing* cycl* football* walk* duck* wood* circle* laugh* enjoy* fun hid* dress*
help* tast* discover*
"""
_OF_MORE = """
*val *vall* viel* *bult* *buil* *wond* *bloed* *schaaf* *schram* *krab* *gebeten *stoot* *stoten* *bots* *struikel*
*steek* *gestoken *brand* *gebroken *kneep *knepen *duw* *sloeg *slagen *slik* ziek* misselijk* *koorts* *verhoging*
*temp* *hoest* *neus* *snot* *keel* *oor* *oog* *ogen *pijn* *buik* *diarree* dun* *spuug* *spug* *brak* *overge*
*griep* *verkou* *uitslag* *vlek* *plek* *pok* *luis* *luizen* *neten* *teek* tand* *allerg* *benauwd* *astma* *flauw*
*aanval* *ambulance* *arts* *dokter* *medic* *antibio* *pufje* *drank* *zalf* *zetpil* *paracetamol* *huil* *verdriet*
*troost* *bang* *boos* *schrok* *pest* *ruzie* *weiger* niets geen slecht* *wegge* *weglo* *kwijt* *politie* *ongeluk*
*nat* *dicht* *sluit* *sloten* *open* morgen *week mee* *mee *breng* neem* *nodig *nieuwe* *luier* *bel* graag wil*
kun* zou* moet* mag vraag* *vragen *verge* denk* let* *formulier* *gesprek* *afspraak* *haal* *halen* accident* ache*
*asthma* bit bite* bitten bleed* blood* bruise* bump* bang* burn* *broke* chok* cough* cr*d cry* cut diarrh* doctor*
ambulance *fall* fell fever* flu flus* head hit hospital hurt* ill* infect* itch* lice nit* medic* nose pain pains
painful *rash* refus* sad scrap* scratch* seiz* sick* sore* spot* sting stung swoll* tick* teeth tooth threw throw*
trip* upset vomit* wet wound* wors* not no none lost missing scared angry fight* fought push* pinch* police bring*
call* can clos* could form* forg* need* please remember remind* running spare take talk* tomorrow want* would will
nappies niet beet bijt bijten mist gemist vandaan vrijdag maandag dinsdag woensdag donderdag feestdag studiedag
vinger* finger* niks zin
"""
_SICK = "🤒🤕🤢🤮🤧😢😭🩹🩸🚑❗"


def _any_of(words: str) -> re.Pattern[str]:
    each = "|".join(word.replace("*", r"\w*") for word in dict.fromkeys(words.split()))
    return re.compile(rf"\b(?:{each})\b", re.IGNORECASE)


_PLAY, _MORE, _SIGN = _any_of(_OF_PLAY), _any_of(_OF_MORE), re.compile(rf"[?!\d{_SICK}]")


def stays(sentences: Sequence[str]) -> list[int]:
    """The places of those that are told in any case; where all could wait, the first."""
    return [place for place, one in enumerate(sentences) if not _can_wait(one)] or ([0] if sentences else [])


def _can_wait(sentence: str) -> bool:
    return bool(_PLAY.search(sentence)) and not _MORE.search(sentence) and not _SIGN.search(sentence)
