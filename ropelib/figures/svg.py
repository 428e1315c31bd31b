"""A few lines above xml.etree for building SVG: numbers are rounded, text is made safe."""

import re
import xml.etree.ElementTree as ET

from ropelib.figures.palette import FONT, INK, NEUTRAL, SURFACE

LONGEST_LABEL = 48
_SUBSCRIPT = re.compile(r"_\{([^{}]*)\}")
_DROP, _SMALL = 0.28, 0.75
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def canvas(width: float, height: float, alt: str) -> ET.Element:
    """Return an empty drawing whose neutral parts take the colour of the page's text."""
    root = ET.Element("svg", xmlns="http://www.w3.org/2000/svg", role="img")
    root.set("viewBox", f"0 0 {number(width)} {number(height)}")
    root.set("width", number(width))
    root.set("height", number(height))
    root.set("aria-label", clean(alt))
    root.set("style", f"color: {INK}; font-family: {FONT}; max-width: 100%; height: auto")
    add(root, "title").text = clean(alt).split(". ")[0]
    add(root, "desc").text = clean(alt)
    return root


def add(parent: ET.Element, tag: str, **attributes: object) -> ET.Element:
    """Append an element; ``stroke_width=2`` becomes ``stroke-width="2"``."""
    written = {
        name.rstrip("_").replace("_", "-"): number(value) if _is_number(value) else str(value)
        for name, value in attributes.items()
        if value != ""
    }
    return ET.SubElement(parent, tag, written)


def write(
    parent: ET.Element,
    text: str,
    x: float,
    y: float,
    *,
    size: float,
    style: str = "",
    **more: object,
) -> ET.Element:
    """Write text in the neutral colour, with a rim in the page's colour to part it from lines.

    ``R_{5θ}`` is written with a subscript.
    """
    rim = f"paint-order: stroke; stroke: {SURFACE}; stroke-width: 3px; stroke-linejoin: round"
    attributes = {"fill": NEUTRAL, **more}
    label = add(parent, "text", x=x, y=y, font_size=size, style=f"{rim}; {style}", **attributes)
    plain, *marked = _SUBSCRIPT.split(shorten(text))
    label.text = plain
    for below, after in zip(marked[::2], marked[1::2], strict=True):
        add(label, "tspan", dy=_DROP * size, font_size=_SMALL * size).text = below
        if after:
            # The shift stays until the next one takes it back.
            add(label, "tspan", dy=-_DROP * size).text = after
    return label


def number(value: float) -> str:
    """Write a coordinate with at most two decimals."""
    return f"{round(float(value), 2) + 0.0:.2f}".rstrip("0").rstrip(".")


def clean(text: str) -> str:
    """Replace what XML may not hold, such as control characters."""
    return _NOT_XML.sub("\ufffd", str(text))


def shorten(text: str) -> str:
    """Return text cleaned, on one line and of a length which a figure can hold."""
    line = " ".join(clean(text).split())
    return line if len(line) <= LONGEST_LABEL else line[: LONGEST_LABEL - 1] + "…"


def text_width(text: str, size: float) -> float:
    """Estimate how wide a label is drawn, in pixels."""
    plain, below = _SUBSCRIPT.sub("", text), "".join(_SUBSCRIPT.findall(text))
    return size * (_ems(plain) + _SMALL * _ems(below))


def spoken(text: str) -> str:
    """Return a label as plain text, for use in a text alternative."""
    return _SUBSCRIPT.sub(r" \1", text)


def _ems(text: str) -> float:
    narrow = sum(character in "₀₁₂₃₄₅₆₇₈₉⁰¹²³⁴⁵⁶⁷⁸⁹.,;:()[]'| iljt" for character in text)
    return 0.66 * (len(text) - narrow) + 0.4 * narrow


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
