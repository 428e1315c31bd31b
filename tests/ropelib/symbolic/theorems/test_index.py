"""Finding a theorem by its name."""

import sys
from types import SimpleNamespace

import pytest

from ropelib.symbolic import theorems
from ropelib.symbolic.theorems import all_theorems, find


def test_theorems_come_by_name_in_the_order_of_the_course():
    every = all_theorems()
    assert all(name == theorem.name for name, theorem in every.items())
    order = list(every)
    assert order[0] == "composition"
    assert order.index("isometry") < order.index("block-diagonal") < order.index("closed-form")


def test_what_is_given_may_be_changed_without_harm():
    all_theorems().clear()
    assert all_theorems()


@pytest.mark.parametrize("name", ["euler-product", "Euler_Product", " euler product "])
def test_a_name_is_found_however_it_is_written(name):
    assert find(name).name == "euler-product"


@pytest.mark.parametrize(
    ("name", "near"), [("compositon", "composition"), ("isometri", "isometry")]
)
def test_a_name_that_is_not_known_gets_the_nearest(name, near):
    with pytest.raises(ValueError, match=f"no theorem '{name}'.*Did you mean.*{near}.*lists all"):
        find(name)


def test_a_name_that_is_like_none_gets_no_suggestion():
    with pytest.raises(ValueError, match=r"no theorem '####'\. `all_theorems"):
        find("####")


def test_two_theorems_may_not_share_a_name(monkeypatch):
    twin = SimpleNamespace(THEOREMS=(SimpleNamespace(name="composition"),))
    monkeypatch.setitem(sys.modules, f"{theorems.__name__}.twin", twin)
    monkeypatch.setattr(theorems, "MODULES", ("rotation", "twin"))
    theorems._collected.cache_clear()
    with pytest.raises(RuntimeError, match="'composition'; the second is in twin"):
        all_theorems()
    theorems._collected.cache_clear()
