import re
from dataclasses import dataclass
from datetime import UTC, datetime
from html.parser import HTMLParser

import pytest

from autograder.progress import ProgressLog
from autograder.render.report_page import report_page
from autograder.settings import load_settings


@dataclass(frozen=True)
class Asked:
    id: str
    title: str = "Turn <it>"
    lesson: str = "01-turn"
    points: int = 2


class Page(HTMLParser):
    def __init__(self, html):
        super().__init__()
        self.ids, self.text = [], ""
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.ids += [value for name, value in attrs if name == "data-exercise"]

    def handle_data(self, data):
        self.text += data


@pytest.fixture
def log(tmp_path):
    return ProgressLog(tmp_path)


ASKED = [Asked("a"), Asked("b"), Asked("c", lesson="02-speed", points=1)]


def test_what_was_proved_stands_there_with_its_domain_its_steps_and_when(log):
    log.record("a", "proved", 2, 2, "x", domain="for all real φ", source="angle = a < b")
    html = report_page(log, ASKED, {"01-turn": "Lesson 1 · Turn & go"})
    page = Page(html)
    assert page.ids == ["a"]
    assert "✓ proved for all real φ · Turn <it>" in page.text
    assert "angle = a < b" in page.text and "a < b" not in html
    assert "Lesson 1 · Turn & go" in page.text and "02-speed" not in page.text
    assert "1 of 3 exercises done: 1 proved, 0 tested; 2 of 5 points." in page.text
    when = datetime.fromisoformat(re.search(r'<time datetime="(.+?)">', html).group(1))
    assert abs((datetime.now(UTC) - when).total_seconds()) < 60


def test_only_full_marks_stand_there_and_of_each_the_first(log):
    log.record("a", "refuted", 1, 2, source="a wrong one")
    log.record("b", "tested", 2, 2, source="the first")
    log.record("b", "proved", 2, 2, source="the second")
    page = Page(report_page(log, ASKED))
    assert page.ids == ["b"]
    assert "the first" in page.text and "second" not in page.text and "wrong" not in page.text


def test_a_verdict_that_comes_with_the_marks_is_not_told(log, tmp_path):
    (tmp_path / "course.toml").write_text('[exercises.a]\nfeedback = "after-grading"\n')
    log.record("a", "proved", 2, 2)
    page = Page(report_page(log, ASKED, settings=load_settings(tmp_path)))
    assert page.ids == [] and "0 of 3 exercises done" in page.text


def test_the_page_has_no_script_and_nothing_from_elsewhere(log):
    log.record("a", "proved", 2, 2, source="<script>alert(1)</script>")
    html = report_page(log, ASKED)
    assert "<script" not in html and "http" not in html
