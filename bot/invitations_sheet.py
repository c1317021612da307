"""The invitations on paper: two cards on an A4, each in the language of the person who gets it.

The page is complete in itself and asks nothing of any other machine: it holds links that let somebody in.
"""

from collections.abc import Sequence
from datetime import date
from html import escape

import segno

from bot.inviting import Invited
from translations.catalogue import Catalogue, Texts

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>Overdracht</title>
<style>
@page {{ size: A4; margin: 12mm }}
* {{ box-sizing: border-box }}
body {{ margin: 0; font: 12pt/1.4 system-ui, sans-serif; color: #111; background: #fff }}
article {{ max-width: 186mm; min-height: 128mm; margin: 0 auto 6mm; padding: 6mm 9mm; border: 0.4mm solid #999;
  border-radius: 5mm; break-inside: avoid }}
article:nth-child(even) {{ break-after: page }}
article:last-child {{ break-after: auto }}
h1 {{ margin: 0; font-size: 18pt }}
h2 {{ margin: 0 0 3mm; font-size: 13pt; font-weight: 600; color: #444 }}
p {{ margin: 0 0 2mm }}
.scan {{ display: flex; gap: 6mm; align-items: center; margin: 2mm 0 }}
.scan svg {{ flex: none; width: 46mm; height: 46mm }}
.link {{ font: 9pt ui-monospace, monospace; overflow-wrap: anywhere }}
.small {{ margin: 0; font-size: 10pt; color: #444 }}
</style>
</head>
<body>
{cards}
</body>
</html>
"""
_CARD = """<article lang="{language}" dir="{direction}">
<h1>{greeting}</h1>
{about}<p>{what}</p>
<div class="scan">{code}
<div><p>{scan}</p><p>{until}</p>
<p class="small">{link_text}</p><p class="small link"><bdi dir="ltr">{link}</bdi></p></div>
</div>
<p class="small">{private} {help}</p>{sender}
</article>"""


def sheet(invited: Sequence[Invited], last_day: date, sender: str, catalogue: Catalogue) -> str:
    """One HTML page to print. `sender` is whom a parent knows: the organisation and its telephone number."""
    cards = (_card(one, last_day, sender, catalogue.texts(one.language)) for one in invited)
    return _PAGE.format(cards="\n".join(cards))


def _card(one: Invited, last_day: date, sender: str, t: Texts) -> str:
    about = t("paper-about", children=t.list(one.children)) if one.children else ""
    return _CARD.format(
        language=one.language,
        direction="rtl" if t.rtl else "ltr",
        greeting=escape(t("paper-greeting", name=one.name)),
        about=f"<h2>{escape(about)}</h2>\n" if about else "",
        what=escape(_what(one, t)).replace("\n", "<br>\n"),
        code=segno.make(one.link, error="m", micro=False).svg_inline(omitsize=True, light="#fff"),
        scan=escape(t("paper-scan")),
        until=escape(t("paper-until", date=last_day)),
        link_text=escape(t("paper-link")),
        link=escape(one.link),
        private=escape(t("paper-private")),
        help=escape(t("paper-help")),
        sender=f'\n<p class="small"><bdi>{escape(sender)}</bdi></p>' if sender else "",
    )


def _what(one: Invited, t: Texts) -> str:
    if one.children:
        return t("paper-guardian")
    return t("paper-staff", groups=t.list(one.groups)) if one.groups else t("paper-staff-no-group")
