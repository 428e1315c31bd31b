"""A heading above a picture of the plane, and a name at the end of each of its axes."""

import xml.etree.ElementTree as ET
from dataclasses import replace

from ropelib.figures.figure import Figure
from ropelib.figures.scene import LEFT, TOP
from ropelib.figures.svg import number, text_width, write

_BAND, _FONT, _AXIS = 34.0, 13.5, 12.5
_SPACE = ' xmlns="http://www.w3.org/2000/svg"'


def headed(figure: Figure, heading: str, across: str, up: str) -> Figure:
    """Write a heading and the names of the axes around a plane.

    Parameters
    ----------
    figure : Figure
        As drawn by :func:`ropelib.figures.plane`.
    heading : str
        What stands above it.
    across, up : str
        What stands to the right of the horizontal axis and above the vertical one.

    Returns
    -------
    Figure
        The same with more room at the top and on the right.
    """
    # Elements are added without a namespace, as they are when a drawing is made.
    root = ET.fromstring(figure.svg.replace(_SPACE, "", 1))
    root.set("xmlns", "http://www.w3.org/2000/svg")
    wide, high = (float(root.get(side)) for side in ("width", "height"))
    right, middle = wide - 10.0, TOP + (high - 30.0) / 2
    wide = max(wide, right + 6 + text_width(across, _AXIS))
    root.set("viewBox", f"0 {number(-_BAND)} {number(wide)} {number(high + _BAND)}")
    root.set("width", number(wide))
    root.set("height", number(high + _BAND))
    centre = (LEFT + right) / 2
    write(root, heading, centre, -18, size=_FONT, text_anchor="middle", font_weight=600)
    write(root, up, centre, 3, size=_AXIS, text_anchor="middle")
    write(root, across, right + 5, middle + 4, size=_AXIS)
    return replace(figure, svg=ET.tostring(root, encoding="unicode"))
