from html.parser import HTMLParser

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


def test_shown_in_text_it_gives_the_words():
    figure = plane([Arrow(1, 2, "query", "q")], alt="One vector.")
    assert "One vector." in repr(figure) and "<svg" not in repr(figure)
