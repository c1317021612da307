"""Reads what a thumb types about a child's day: "slp 10-11.35, fl 930 160, at alles, erg vrolijk"."""

from care.shorthand.names import is_label, likely_names, split_by_name
from care.shorthand.plain import QUOTED, written_out
from care.shorthand.reader import read

__all__ = ["QUOTED", "is_label", "likely_names", "read", "split_by_name", "written_out"]
