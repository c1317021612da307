"""The web page with the phones: plain files, no build step, nothing from elsewhere."""

from pathlib import Path

from aiohttp import web

PAGE = Path(__file__).parent / "page"
PAGE_HEADERS = {
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'self'; img-src 'self' blob: data:; style-src 'self' 'unsafe-inline'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
}


def routes() -> list[web.RouteDef]:
    return [web.get("/", index), web.get("/page/{file}", page)]


async def index(_: web.Request) -> web.StreamResponse:
    return page_file("index.html")


async def page(request: web.Request) -> web.StreamResponse:
    return page_file(request.match_info["file"])


def page_file(name: str) -> web.StreamResponse:
    path = PAGE / name
    if path.parent != PAGE or not path.is_file():
        raise LookupError(f"no page {name}")
    return web.FileResponse(path, headers=PAGE_HEADERS)
