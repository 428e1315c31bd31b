"""Tables of widgets that nobody has written yet."""

from types import ModuleType

import ipywidgets
import pytest

from autograder.sandbox.closed.table_maker import make_tables, tables_of
from autograder.sandbox.closed.tables import MISSING, looked_up
from ropelib.figures import Figure
from ropelib.widgets import frame as frames
from ropelib.widgets.frame import choice, frame, slider

VECTORS = [("first", (1, 2)), ("second", (2, 1))]


def draw(vector, n):
    return [Figure("<svg/>", f"{vector} {n}")], f"{n} of {vector}"


def draw_slowly(n):
    return [], str(n)


def widget(make_control):
    return lambda: frame("Which?", {"n": make_control()}, draw_slowly)


def package(**widgets) -> ModuleType:
    module = ModuleType("package")
    module.__all__ = list(widgets)
    vars(module).update(widgets)
    return module


def two() -> ipywidgets.VBox:
    return frame("Which?", {"vector": choice("v", VECTORS), "n": slider("n", 2)}, draw)


def test_every_combination_of_options_is_drawn():
    ((name, table),) = tables_of(package(two=two)).items()
    assert name.endswith(".draw")
    assert list(table)[:4] == [
        '{"vector": "first", "n": 0}',
        '{"vector": "first", "n": 1}',
        '{"vector": "first", "n": 2}',
        '{"vector": "second", "n": 0}',
    ]
    figures, said = table['{"vector": "second", "n": 1}']
    assert figures == [Figure("<svg/>", "(2, 1) 1")._repr_html_()]
    assert said == "1 of (2, 1)"
    assert len(table) == 6


def test_making_tables_leaves_frames_and_controls_as_they_were():
    boxes = []
    tables_of(package(two=lambda: boxes.append(two())))
    assert frames.frame is frame and frame.__module__ == "ropelib.widgets.frame"
    _, vector, n, _, sentence = boxes[0].children
    assert (vector.value, n.value) == ((1, 2), 0)
    assert "0 of (1, 2)" in sentence.value


def test_a_widget_with_two_frames_has_two_tables():
    def both():
        return ipywidgets.VBox([two(), widget(lambda: slider("n", 1))()])

    assert sorted(len(table) for table in tables_of(package(both=both)).values()) == [2, 6]


def test_every_widget_of_the_course_has_a_table_without_being_named_here():
    import ropelib.widgets

    assert len(make_tables()) >= len(ropelib.widgets.__all__)


@pytest.mark.parametrize(
    ("made", "error", "words"),
    [
        (lambda needed: None, TypeError, "`made` needs arguments"),
        (lambda: None, ValueError, "`made` does not use"),
        (widget(lambda: ipywidgets.FloatSlider()), TypeError, "states of a FloatSlider"),
        (widget(lambda: choice("c", [("a", 1), ("a", 2)])), ValueError, "'c' have the same label"),
    ],
)
def test_what_cannot_be_tabled_is_refused(made, error, words):
    with pytest.raises(error, match=words):
        tables_of(package(made=made))


def test_two_widgets_which_share_what_draws_them_are_refused():
    with pytest.raises(ValueError, match="Two widgets are drawn by .*draw"):
        tables_of(package(one=two, other=two))


def test_a_state_which_the_table_does_not_hold_says_so(monkeypatch):
    table = {'{"n": 0}': (["<svg/>"], "none")}
    monkeypatch.setattr("autograder.sandbox.closed.tables.read_table", lambda name: table)
    control = slider("n", 9)
    look_up = looked_up(draw_slowly, {"n": control})
    ((figure,), said) = look_up(n=0)
    assert (figure._repr_html_(), said) == ("<svg/>", "none")
    control.value = 1
    assert look_up(n=1) == ([], MISSING)
