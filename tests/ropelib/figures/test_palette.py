import re
from itertools import combinations
from pathlib import Path

import pytest

import ropelib
from ropelib.figures.palette import MARKS, NEUTRAL, mark

ROOT = Path(ropelib.__file__).parent
COLOUR = re.compile(
    r"#[0-9a-fA-F]{3}(?:[0-9a-fA-F]{3})?\b|\brgba?\(|\bhsla?\(|"
    r"""["':]\s?(?:red|green|blue|orange|purple|gr[ae]y|black|white)["';]"""
)


def luminance(colour):
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_colours_stand_in_the_palette_alone():
    sources = [p for p in ROOT.rglob("*.py") if p.name != "palette.py"]
    found = {str(p): COLOUR.findall(p.read_text(encoding="utf-8")) for p in sources}
    assert sources
    assert not {path: colours for path, colours in found.items() if colours}


@pytest.mark.parametrize("role", [r for r in MARKS if MARKS[r].colour != NEUTRAL])
@pytest.mark.parametrize("page", ["#ffffff", "#111111"])
def test_every_colour_shows_on_light_and_dark(role, page):
    assert contrast(mark(role).colour, page) >= 3


def test_roles_differ_in_line_head_and_point_without_colour():
    for one, other in combinations(MARKS, 2):
        a, b = mark(one), mark(other)
        assert a.point != b.point
        assert (a.dash, a.head) != (b.dash, b.head) or a.width > 1.5 * b.width, (one, other)
        assert a.colour != b.colour


def test_unknown_role_suggests_the_nearest():
    with pytest.raises(ValueError, match="Did you mean 'query'"):
        mark("querry")
    with pytest.raises(ValueError, match="roles are query, key"):
        mark([])
