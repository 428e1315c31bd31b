import xml.etree.ElementTree as ET

import pytest

from ropelib.figures.palette import MARKS
from ropelib.training.drawing import ROLES
from ropelib.training.position import METHODS
from ropelib.training.result import LABELS, Result, Row

LENGTHS = (32, 64)


def made(*accuracy):
    rows = [
        Row(method, near, length, accuracy)
        for method in ("none", "rope")
        for near in (False, True)
        for length in LENGTHS
    ]
    return Result(tuple(rows), 32, 10, 1.0)


def test_mean_and_standard_error():
    row = Row("rope", False, 32, (0.2, 0.4, 0.6))
    assert row.mean == pytest.approx(0.4) and row.error == pytest.approx(0.2 / 3**0.5)
    assert str(row) == "40.0 ± 11.5"


def test_one_seed_has_no_error():
    row = Row("rope", False, 32, (0.25,))
    assert row.error is None and str(row) == "25.0"


def test_both_tables_hold_every_row():
    result = made(0.25, 0.75)
    assert repr(result).count("50.0 ± 25.0") == 8
    table = ET.fromstring(result._repr_html_())
    assert [cell.text for cell in table.iter("td")][1:] == ["50.0 ± 25.0"] * 8
    assert "5 seeds" not in result.caption and "2 seeds" in result.caption


def test_a_row_that_is_not_there():
    with pytest.raises(KeyError, match="t5"):
        made(0.5).row("t5", 32)


def test_every_method_has_a_label_and_a_look_of_its_own():
    assert LABELS.keys() == ROLES.keys() == {*METHODS}
    looks = [MARKS[role] for role in ROLES.values()]
    assert len({look.colour for look in looks}) == len({look.point for look in looks}) == 6


@pytest.mark.parametrize("accuracy", [(0.25,), (0.25, 0.75)])
def test_the_picture_says_what_it_shows_and_draws_bars_where_there_are_seeds(accuracy):
    figure = made(*accuracy).figure()
    assert "RoPE" in figure.alt and "from 32 to 64" in figure.alt
    assert ("Bars" in figure.caption) == (len(accuracy) > 1)
    lines = list(ET.fromstring(figure.svg).iter("{http://www.w3.org/2000/svg}polyline"))
    bars = [each for each in lines if each.get("stroke-width") == "1.4"]
    assert len(bars) == (3 * 8 if len(accuracy) > 1 else 0)
