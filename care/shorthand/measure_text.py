"""How a measure is written down, wherever it ends up."""

from decimal import Decimal

from care.shorthand.tokens import Kind, Token


def plain(number: Decimal) -> str:
    """Without trailing zeros or exponent: 160, 2.5."""
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def amount_text(token: Token) -> str:
    return f"{plain(token.number or Decimal(0))} {token.unit}"


def amounts(token: Token) -> list[str]:
    if token.kind is Kind.AMOUNT:
        return [amount_text(token)]
    if token.kind is Kind.PORTION:
        return [f"{plain(number)} ml" for number in (token.number, token.offered) if number is not None]
    return []
