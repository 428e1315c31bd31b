import xml.etree.ElementTree as ET
from html.parser import HTMLParser

import pytest

from ropelib.figures import Arrow, Figure, plane


class Collector(HTMLParser):
    """Collects the attributes of every element, and the text."""

    def __init__(self, html):
        super().__init__()
        self.elements, self.text = [], ""
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.text += data


def test_html_says_in_words_what_it_draws():
    figure = Figure("<svg></svg>", 'a "quoted" <alt>', "x < y & z", {"state": '1"2'})
    page = Collector(figure._repr_html_())
    tag, attributes = page.elements[0]
    assert tag == "figure"
    assert attributes["class"] == "rotary-figure"
    assert attributes["role"] == "img"
    assert attributes["aria-label"] == 'a "quoted" <alt> x < y & z'
    assert attributes["data-state"] == '1"2'
    assert page.text == "x < y & z"


def test_no_caption_leaves_no_empty_element():
    assert "figcaption" not in Figure("<svg></svg>", "alt")._repr_html_()


def test_saved_file_is_the_drawing(tmp_path):
    figure = plane([Arrow(1, 2, "query", "q")], alt="One vector.")
    path = figure.save(tmp_path / "one.svg")
    root = ET.parse(path).getroot()
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert root.find("{http://www.w3.org/2000/svg}desc").text == "One vector."
    assert [p.name for p in tmp_path.iterdir()] == ["one.svg"]


def test_saving_replaces_whole_or_leaves_alone(tmp_path, monkeypatch):
    figure = plane([], alt="Nothing.")
    path = figure.save(tmp_path / "one.svg")
    before = path.read_text(encoding="utf-8")

    def fail(*_):
        raise OSError("disk full")

    monkeypatch.setattr("os.replace", fail)
    with pytest.raises(OSError, match="disk full"):
        plane([], alt="Other.").save(path)
    assert path.read_text(encoding="utf-8") == before
    assert [p.name for p in tmp_path.iterdir()] == ["one.svg"]


def test_bad_names_are_refused(tmp_path):
    with pytest.raises(ValueError, match="saved as .svg"):
        plane([], alt="x").save(tmp_path / "one.png")
    with pytest.raises(FileNotFoundError, match="make it first"):
        plane([], alt="x").save(tmp_path / "no" / "one.svg")
    assert not list(tmp_path.iterdir())


def test_shown_in_text_it_gives_the_words():
    figure = plane([Arrow(1, 2, "query", "q")], alt="One vector.")
    assert "One vector." in repr(figure) and "<svg" not in repr(figure)
