import re
import xml.etree.ElementTree as ET
from html import unescape

import numpy as np
import pytest

from ropelib.widgets import token_order
from ropelib.widgets.token_order import _QUERIES, _TOKENS, shares_of

SVG = "{http://www.w3.org/2000/svg}"


class Handle:
    """The widget's parts by what they are for."""

    def __init__(self):
        self.heading, self.order, self.query, self.pictures, self.status = token_order().children

    @property
    def said(self):
        return unescape(re.sub(r"<[^>]+>", "", self.status.value))

    @property
    def drawings(self):
        return [ET.fromstring(s) for s in re.findall(r"<svg.*?</svg>", self.pictures.value)]


def test_it_asks_before_it_answers_and_names_its_controls():
    handle = Handle()
    assert handle.heading.value.count("?") == 1
    assert (handle.order.description, handle.query.description) == ("Text", "Query q")
    assert len(handle.order.options) == 6
    for drawing in handle.drawings:
        assert drawing.find(f"{SVG}desc").text and drawing.get("role") == "img"
    assert handle.pictures.value.count("<figcaption") == len(handle.drawings) == 2


@pytest.mark.parametrize("query", range(len(_QUERIES)))
def test_the_shares_travel_and_what_the_last_token_gets_stays(query):
    handle, shares, gets = Handle(), set(), set()
    handle.query.index = query
    for order in range(6):
        handle.order.index = order
        share = dict(re.findall(r"(dog|bites|man) (0\.\d{3})", handle.said))
        shares.add(tuple(sorted(share.items())))
        gets.add(re.search(r"gets (\(.+?\))", handle.said).group(1))
    assert len(shares) == len(gets) == 1
    x, y = map(float, gets.pop().replace("−", "-").strip("()").split(", "))
    q = np.array(_QUERIES[query])
    weights = np.array([2.718281828459045 ** float(q @ np.array(one.key)) for one in _TOKENS])
    total = sum(w * np.array(one.value) for w, one in zip(weights, _TOKENS, strict=True))
    np.testing.assert_allclose([x, y], total / sum(weights), atol=6e-4)


def test_the_queries_ask_for_different_tokens():
    best = {int(np.argmax(shares_of(_TOKENS, query)[1])) for query in _QUERIES}
    assert len(best) >= 2


def test_the_way_to_the_sum_differs_from_order_to_order():
    handle = Handle()
    before = handle.pictures.value
    handle.order.index = 3
    assert handle.pictures.value != before
