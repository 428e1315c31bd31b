"""Small pictures drawn as SVG, with words for those who do not see them."""

from ropelib.figures.figure import Figure
from ropelib.figures.plane import Arrow, plane

__all__ = ["Arrow", "Figure", "plane"]
