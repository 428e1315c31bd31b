"""Small pictures drawn as SVG, with words for those who do not see them."""

from ropelib.figures.dials import Dial, dials
from ropelib.figures.figure import Figure
from ropelib.figures.headed import headed
from ropelib.figures.heat_map import heat_map
from ropelib.figures.log_axis import Bound, Spot, log_axis
from ropelib.figures.matrix import Matrix, equation
from ropelib.figures.plane import Arrow, plane
from ropelib.figures.product import Term, product
from ropelib.figures.sentence import Word, sentence
from ropelib.figures.series import Series, series
from ropelib.figures.strip import Curve, strip

__all__ = [
    "Arrow",
    "Bound",
    "Curve",
    "Dial",
    "Figure",
    "Matrix",
    "Series",
    "Spot",
    "Term",
    "Word",
    "dials",
    "equation",
    "headed",
    "heat_map",
    "log_axis",
    "plane",
    "product",
    "sentence",
    "series",
    "strip",
]
