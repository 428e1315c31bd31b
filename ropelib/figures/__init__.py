"""Small pictures drawn as SVG, with words for those who do not see them."""

from ropelib.figures.figure import Figure
from ropelib.figures.matrix import Matrix, equation
from ropelib.figures.plane import Arrow, plane
from ropelib.figures.strip import Curve, strip

__all__ = ["Arrow", "Curve", "Figure", "Matrix", "equation", "plane", "strip"]
