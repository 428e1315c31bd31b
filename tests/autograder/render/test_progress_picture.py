from dataclasses import dataclass
from html.parser import HTMLParser

import pytest

from autograder.progress import ProgressLog
from autograder.render.progress_picture import ROLES, progress_picture
from autograder.settings import load_settings
from autograder.standing import standings


@dataclass(frozen=True)
class Asked:
    id: str
    title: str = "Turn <it>"
    lesson: str = "01-turn"
    reread: str = "Turning"
    points: int = 2


class Page(HTMLParser):
    """The tags of a page, each with its attributes, and its text; every tag closed in order."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.open, self.text = [], [], ""
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.open.append(tag)
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data

    def marks(self):
        return {a["data-exercise"]: a for tag, a in self.tags if "data-exercise" in a}


@pytest.fixture
def log(tmp_path):
    return ProgressLog(tmp_path)


def test_every_exercise_has_a_mark_with_word_and_label(log):
    log.record("a", "proved", 2, 2)
    log.record("b", "refuted", 1, 2)
    log.record("b", "refuted", 0, 2)
    page = Page(progress_picture(log, [Asked("a"), Asked("b"), Asked("c")]))
    labels = [mark["aria-label"] for mark in page.marks().values()]
    assert labels == [
        "Turn <it>: proved, 1 try",
        "Turn <it>: refuted 1/2, 2 tries",
        "Turn <it>: not tried, 0 tries",
    ]
    for word in ("✓ a proved", "✗ b refuted 1/2", "… c not tried"):
        assert word in page.text
    assert "1 of 3 exercises done, 3 of 6 points" in page.text


def test_marks_stand_under_their_lesson_and_section(log):
    asked = [Asked("a"), Asked("b", reread="Lengths"), Asked("c", lesson="02-more")]
    page = Page(progress_picture(log, asked))
    places = [page.text.index(part) for part in ("01-turn", "… a", "Lengths", "… b", "02-more")]
    assert places == sorted(places)
    assert sum(tag == "ul" for tag, _ in page.tags) == 3
    assert sum(a.get("role") == "progressbar" for _, a in page.tags) == 2


def test_the_instructors_points_and_silence_hold(log, tmp_path):
    (tmp_path / "course.toml").write_text(
        '[exercises.a]\npoints = 8\n[exercises.b]\nfeedback = "after-grading"\n'
    )
    log.record("a", "refuted", 1, 2)
    log.record("b", "proved", 2, 2)
    settings = load_settings(tmp_path)
    one, other = standings(log, [Asked("a"), Asked("b")], settings)
    assert (one.score, one.points, one.done) == (4, 8, False)
    assert (other.status, other.score, other.done) == ("answered", 0, False)
    page = progress_picture(log, [Asked("a"), Asked("b")], settings)
    assert "proved" not in page
    assert "4 of 10 points" in page


def test_a_lesson_without_points_and_no_exercise_at_all(log):
    assert "0 of 0 points" in progress_picture(log, [Asked("a", points=0)])
    assert Page(progress_picture(log, [])).marks() == {}


def test_every_standing_has_its_own_look():
    assert len(set(ROLES.values())) == len(ROLES)


def test_of_the_other_lessons_only_the_sums_are_open(log):
    asked = [Asked("a"), Asked("b", lesson="02-two")]
    for now, open_ones in (("", [True, True]), ("02-two", [False, True])):
        page = Page(progress_picture(log, asked, now=now))
        assert ["open" in attrs for tag, attrs in page.tags if tag == "details"] == open_ones
        assert set(page.marks()) == {"a", "b"}
