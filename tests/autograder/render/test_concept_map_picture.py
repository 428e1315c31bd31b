import itertools
import re
import xml.etree.ElementTree as ET
from html.parser import HTMLParser

import pytest

from autograder.concept_map import Concept, ConceptStanding, all_concepts, lesson_titles
from autograder.concept_map.standing import How
from autograder.render.concept_map_layout import CARD, HEIGHT, WIDTH, placed
from autograder.render.concept_map_picture import LOOKS, concept_map_picture, map_words

ALL = list(all_concepts().values())
HOWS = itertools.cycle(How)
STANDING = [ConceptStanding(one, how, 1, 2) for one, how in zip(ALL, HOWS, strict=False)]
VOID = {"br"}


class Page(HTMLParser):
    """The tags of a page, each with its attributes, and its text; every tag closed in order."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.open, self.text = [], [], ""
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        if tag not in VOID:
            self.open.append(tag)
        self.tags.append((tag, dict(attrs)))

    def handle_startendtag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data

    def cards(self):
        return {a["data-concept"]: a for _, a in self.tags if "data-concept" in a}


def drawn(standing=STANDING):
    return Page(concept_map_picture(standing, lesson_titles()))


def test_every_concept_has_a_card_with_its_standing_in_sign_and_word():
    page = drawn()
    cards = page.cards()
    assert list(cards) == [one.id for one in ALL]
    for one in STANDING:
        card = cards[one.concept.id]
        assert card["data-standing"] == one.how
        assert f"({one.how}" in card["aria-label"]
        assert one.concept.id in card["aria-label"]
        assert one.concept.says in card["aria-label"]
        assert f"{LOOKS[one.how][0]} {one.how}" in page.text


def test_the_keyboard_reaches_every_card():
    assert {card["tabindex"] for card in drawn().cards().values()} == {"0"}
    html = concept_map_picture(STANDING)
    for one in ALL:
        assert f'.rotary-map:has([data-concept="{one.id}"]:is(:hover,:focus))' in html


def test_the_words_below_say_what_the_picture_says():
    page = drawn()
    words = page.text[page.text.index("The same in words") :]
    for one in STANDING:
        assert f"{one.concept.title} ({one.how}" in words
        for name in one.concept.after:
            assert name in words
    for number, title in lesson_titles().items():
        if any(one.lesson == number for one in ALL):
            assert f"Lesson {number}{f' · {title}' if title else ''}" in words


def test_a_line_leads_to_each_concept_from_what_it_builds_on():
    lines = {(a["data-from"], a["data-to"]) for tag, a in drawn().tags if "data-from" in a}
    known = set(all_concepts())
    assert lines == {(name, one.id) for one in ALL for name in one.after if name in known}


def test_standings_differ_by_sign_border_and_colour():
    for part in range(3):
        assert len({look[part] for look in LOOKS.values()}) == len(How)


def test_colours_follow_the_theme():
    html = concept_map_picture(STANDING)
    assert "--jp-layout-color0" in html and "currentColor" in html
    assert not re.search(r"(?<!-)color: (?:#|white|black)", html)


def test_no_two_cards_overlap_and_all_lie_in_the_picture():
    places, bands, height = placed(ALL)
    assert set(places) == {one.id for one in ALL}
    for one, other in itertools.combinations(places.values(), 2):
        assert abs(one.left - other.left) >= CARD or abs(one.top - other.top) >= HEIGHT
    for one in ALL:
        place = places[one.id]
        (band,) = [each for each in bands if each.lesson == one.lesson]
        assert place.left + CARD <= WIDTH <= 800
        assert band.top <= place.top <= place.top + HEIGHT <= band.top + band.height <= height


def test_what_follows_in_a_lesson_stands_further_right():
    places, _, _ = placed(ALL)
    for one in ALL:
        for name in one.after:
            if name in places and all_concepts()[name].lesson == one.lesson:
                assert places[name].left <= places[one.id].left


def test_a_circle_of_concepts_is_still_drawn():
    one, other = Concept("a", "a", "A.", 1, ("b",)), Concept("b", "b", "B.", 1, ("a",))
    places, _, _ = placed([one, other])
    assert set(places) == {"a", "b"}


def test_the_count_is_told_first_and_names_nothing_that_is_not_there():
    standing = [ConceptStanding(ALL[0], How.DONE, 1, 1)]
    assert map_words(standing) == "1 of 1 concepts done."
    assert "1 of 1 concepts done." in drawn(standing).text
    assert "no concepts" in concept_map_picture([])


@pytest.mark.parametrize("title", ["<b>", 'a "quoted" one'])
def test_titles_are_escaped(title):
    concept = Concept("a", title, "A <script>.", 1)
    page = Page(concept_map_picture([ConceptStanding(concept, How.OPEN, 0, 1)], {1: title}))
    assert "script" not in {tag for tag, _ in page.tags}
    assert page.text.count(title) >= 2


def test_subscripts_and_exponents_are_set():
    concept = Concept("a", "b_{2j} and θ_j = b^{−2(j−1)/d}", "A.", 1)
    html = concept_map_picture([ConceptStanding(concept, How.OPEN, 0, 1)])
    assert "b<sub>2j</sub> and θ<sub>j</sub> = b<sup>−2(j−1)/d</sup>" in html


def test_the_lines_are_well_formed():
    svg = re.search(r"<svg.*?</svg>", concept_map_picture(STANDING), re.DOTALL).group(0)
    assert ET.fromstring(svg).get("aria-hidden") == "true"
