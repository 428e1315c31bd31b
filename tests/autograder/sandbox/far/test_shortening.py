import traceback

import pytest

from autograder.sandbox.far.shortening import KEPT, shorten


def fall(depth):
    if depth:
        fall(depth - 1)
    raise ValueError("bottom")


def caught(depth):
    try:
        fall(depth)
    except ValueError as error:
        return error


def lines(error):
    return [(frame.name, frame.lineno) for frame in traceback.extract_tb(error.__traceback__)]


@pytest.mark.parametrize("depth", [0, 1, 2 * KEPT - 2])
def test_a_short_traceback_stays(depth):
    error = caught(depth)
    before = lines(error)
    shorten(error)
    assert lines(error) == before


@pytest.mark.parametrize("depth", [2 * KEPT - 1, 300])
def test_of_a_long_one_the_two_ends_stay(depth):
    error = caught(depth)
    before = lines(error)
    shorten(error)
    assert lines(error) == before[:KEPT] + before[-KEPT:]
    assert len(before) == depth + 2


@pytest.mark.parametrize("how", ["cause", "context"])
def test_the_errors_that_led_to_it_are_shortened_too(how):
    inner, outer = caught(300), ValueError("outer")
    setattr(outer, f"__{how}__", inner)
    shorten(outer)
    assert len(lines(inner)) == 2 * KEPT


def test_errors_that_lead_to_each_other_have_an_end():
    first, second = caught(300), caught(300)
    first.__cause__, second.__cause__ = second, first
    shorten(first)
    assert len(lines(second)) == 2 * KEPT


def test_an_error_that_refuses_stays_as_it_is():
    class Stubborn(Exception):
        def __setattr__(self, name, value):
            raise TypeError(name)

    shorten(Stubborn().with_traceback(caught(300).__traceback__))
    shorten(None)
