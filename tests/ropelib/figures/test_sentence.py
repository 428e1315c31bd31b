import xml.etree.ElementTree as ET

import pytest

from ropelib.figures import Word, sentence
from ropelib.figures.palette import NEUTRAL, mark

SVG = "{http://www.w3.org/2000/svg}"
WORDS = [Word("cat", 2, "query", "q"), Word("", 3, "muted", "…"), Word("sleeping", 4, "key", "k")]


def drawn(words=WORDS, **more):
    return ET.fromstring(sentence(words, **{"last": 22, "alt": "A.", **more}).svg)


def boxes(root, colour):
    found = [n for n in root.iter(f"{SVG}rect") if n.get("stroke") == colour]
    return [float(n.get("x")) + float(n.get("width")) / 2 for n in found]


def text(root, words):
    (node,) = [n for n in root.iter(f"{SVG}text") if "".join(n.itertext()) == words]
    return node


def test_each_word_stands_over_its_box_and_its_position():
    root = drawn()
    for word in (WORDS[0], WORDS[2]):
        (middle,) = boxes(root, mark(word.role).colour)
        for below in (word.text, word.letter, str(word.position)):
            assert float(text(root, below).get("x")) == pytest.approx(middle)


def test_positions_stand_at_equal_steps_and_those_of_words_are_bold():
    root = drawn()
    places = [float(text(root, str(k)).get("x")) for k in range(23)]
    assert len({round(b - a, 6) for a, b in zip(places, places[1:], strict=False)}) == 1
    bold = [k for k in range(23) if text(root, str(k)).get("font-weight") == "700"]
    assert bold == [2, 4]
    assert len(boxes(root, NEUTRAL)) == 23


def test_first_places_are_dashed():
    root = drawn([Word("cat", 9, "query")], before=(2, 4))
    dashed = [n for n in root.iter(f"{SVG}rect") if n.get("stroke-dasharray")]
    places = [float(n.get("x")) + float(n.get("width")) / 2 for n in dashed]
    assert places == [float(text(root, k).get("x")) for k in ("2", "4")]


def test_the_distance_is_said_between_first_and_last():
    root = drawn(between="n − m = 2")
    (bracket,) = root.iter(f"{SVG}polyline")
    ends = [float(place.split(",")[0]) for place in bracket.get("points").split()]
    assert (ends[0], ends[-1]) == tuple(float(text(root, w).get("x")) for w in ("cat", "sleeping"))
    assert float(text(root, "n − m = 2").get("x")) == pytest.approx((ends[0] + ends[-1]) / 2)
    assert not list(drawn().iter(f"{SVG}polyline"))
    assert not list(drawn([], between="none").iter(f"{SVG}polyline"))


def test_long_words_at_both_ends_stay_inside_and_apart():
    width = float(drawn().get("viewBox").split()[2])
    for first, second in ((0, 2), (20, 22)):
        root = drawn([Word("model", first, "query"), Word("predicts", second, "key")])
        left, right = (float(text(root, w).get("x")) for w in ("model", "predicts"))
        assert left >= 20 and right <= width - 26 and right - left >= 52


@pytest.mark.parametrize(
    ("words", "more", "message"),
    [
        ([Word("cat", 23, "query")], {}, "The position 23 lies outside 0 … 22"),
        ([Word("cat", -1, "query")], {}, "lies outside"),
        ([], {"before": (30,)}, "lies outside"),
        ([Word("cat", 1, "nobody")], {}, "no role"),
    ],
)
def test_what_cannot_be_drawn_is_refused(words, more, message):
    with pytest.raises(ValueError, match=message):
        drawn(words, **more)
