"""What tests of one widget share: holding it by the names of its controls."""

import itertools
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from html import unescape

import pytest

SVG = "{http://www.w3.org/2000/svg}"


class Held:
    """A widget whose controls are known by the words beside them."""

    def __init__(self, make):
        self.heading, *controls, self.pictures, self.status = make().children
        self.controls = {control.description: control for control in controls}

    def at(self, *values):
        """Set the controls in order: a slider by its number, a choice by its label."""
        for control, value in zip(self.controls.values(), values, strict=True):
            if hasattr(control, "options"):
                control.value = dict(control.options)[str(value)]
            else:
                control.value = value
        return self

    def states(self) -> Iterator[tuple]:
        """Go through all states."""
        ranges = [
            [label for label, _ in control.options]
            if hasattr(control, "options")
            else range(control.min, control.max + 1)
            for control in self.controls.values()
        ]
        for state in itertools.product(*ranges):
            self.at(*state)
            yield state

    @property
    def said(self) -> str:
        """The sentence, with a minus sign and spaces as they are typed."""
        text = unescape(re.sub(r"<[^>]+>", "", self.status.value))
        return text.replace("−", "-").replace("\u00a0", " ")

    @property
    def figures(self) -> list[str]:
        return re.findall(r"<figure .*?</figure>", self.pictures.value, re.DOTALL)

    @property
    def drawings(self) -> list[ET.Element]:
        return [ET.fromstring(s) for s in re.findall(r"<svg.*?</svg>", self.pictures.value)]

    @property
    def alts(self) -> list[str]:
        return [drawing.find(f"{SVG}desc").text.replace("\u00a0", " ") for drawing in self.drawings]

    def texts(self, drawing: int = 0) -> list[str]:
        return ["".join(n.itertext()) for n in self.drawings[drawing].iter(f"{SVG}text")]

    def data(self) -> set[tuple[tuple[str, str], ...]]:
        """The state as written on each figure."""
        return {
            tuple(re.findall(r' data-(\w+)="(.*?)"', re.match("<figure .*?>", figure).group()))
            for figure in self.figures
        }


@pytest.fixture
def hold():
    """Give ``hold(widget)``."""
    return Held
