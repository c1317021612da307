"""aiogram imported in one second instead of five, so that the demo's page is there soon."""

import sys
from typing import Any

from pydantic import BaseModel


def import_aiogram() -> None:
    """To be called before anything else imports aiogram; afterwards it does nothing.

    aiogram has pydantic build its 400 models on import, each with all that it refers to; the demo uses a dozen. They
    are declared to be built on first use (`defer_build`); the names they refer to are kept here for that moment.
    """
    if "aiogram" in sys.modules:
        return
    original, names = BaseModel.__dict__["model_rebuild"], dict[str, Any]()

    def build(model: type[BaseModel], /, *, force: bool = False, raise_errors: bool = True, **_: Any) -> Any:
        return original.__get__(None, model)(force=force, raise_errors=raise_errors, _types_namespace=names)

    def build_later(_model: type[BaseModel], /, *, _types_namespace: dict[str, Any], **_: Any) -> None:
        names.update(_types_namespace)

    BaseModel.model_rebuild = classmethod(build_later)  # type: ignore[assignment, method-assign]
    try:
        from aiogram.methods import Response, TelegramMethod
        from aiogram.types import TelegramObject
    finally:
        BaseModel.model_rebuild = original  # type: ignore[method-assign]
    for kind in (TelegramObject, TelegramMethod, Response):
        kind.model_rebuild = classmethod(build)  # type: ignore[assignment, method-assign]
