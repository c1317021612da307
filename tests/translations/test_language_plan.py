"""What languages need and what that costs, told before anything is fetched: the shortest way and nothing needless."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tests.translations.installing import indexed, run
from tests.translations.mirror import Mirror
from translations.language_plan import plan, shortest
from translations.package_index import Offer

# What it costs


def test_the_costs_are_told_before_and_a_dry_run_stops_there(
    mirror: Mirror, packages: Path, shipped: dict[str, Path]
) -> None:
    mirror.files["index.json"] = indexed(shipped, size=74_481_402, sha256="0" * 64)
    result = run("pl", "--from", mirror.url, "--packages", packages, "--dry-run")
    assert (result.exit_code, packages.exists()) == (0, False)
    assert "nl→en 1.0  74.5 MB\n" in result.output
    assert "To fetch: 297.9 MB." in result.output
    assert "On disk: about 357.5 MB." in result.output
    assert "In memory while in use: about 864.0 MB" in result.output
    assert "checksum" not in result.output
    assert {name for _, name, _ in mirror.asked} == {"index.json"}


def test_where_no_size_and_checksum_are_published_the_server_is_asked_and_it_is_said(
    mirror: Mirror, packages: Path
) -> None:
    assert "kB, no checksum published" in run("pl", "--from", mirror.url, "--packages", packages, "--dry-run").output
    mirror.lengths = False
    result = run("pl", "--from", mirror.url, "--packages", packages, "--dry-run")
    assert "nl→en 1.0  the size is not published, no checksum published" in result.output
    assert "To fetch: at least 0 bytes." in result.output


def test_what_does_not_fit_on_the_disk_is_not_begun(mirror: Mirror, packages: Path, shipped: dict[str, Path]) -> None:
    mirror.files["index.json"] = indexed(shipped, size=10**15)
    result = run("pl", "--from", mirror.url, "--packages", packages)
    assert (result.exit_code, "are free" in result.output) == (1, True)
    assert {name for _, name, _ in mirror.asked} == {"index.json"}


# The shortest way

codes = st.sampled_from(["nl", "en", "pl", "tr", "pt", "zh-Hant"])
pairs = st.frozensets(st.tuples(codes, codes).filter(lambda pair: pair[0] != pair[1]))


@given(team=codes, wanted=st.lists(codes, max_size=4), here=pairs, there=pairs)
def test_a_plan_is_the_shortest_and_has_nothing_needless(
    team: str, wanted: list[str], here: frozenset[tuple[str, str]], there: frozenset[tuple[str, str]]
) -> None:
    offered = {pair: Offer(*pair, "1.0") for pair in there}
    planned = plan(team, wanted, here, offered)
    used = [leg for route in planned.routes for leg in route.legs]
    fetched = [offer.pair for offer in planned.offers]
    assert len(fetched) == len(set(fetched))
    assert set(fetched) == set(used) - here
    assert {(route.source, route.target) for route in planned.routes} == {
        way for code in wanted if code != team for way in ((team, code), (code, team))
    }
    for route in planned.routes:
        assert route.legs == shortest(route.source, route.target, here | there)
        if (route.source, route.target) in here | there:
            assert route.legs == ((route.source, route.target),)
        elif route.legs:
            assert [len(leg) for leg in route.legs] == [2, 2]
            assert (route.legs[0][0], *(target for _, target in route.legs)) == (route.source, "en", route.target)
        else:
            assert not {(route.source, "en"), ("en", route.target)} <= here | there
