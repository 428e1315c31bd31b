"""The mathematics of rotary positional embeddings (RoPE), in small pure functions on NumPy.

Vectors are rows and matrices post-multiply (``v @ R``), rotations are counter-clockwise, angles are
in radians, and a d-vector is read as d/2 adjacent pairs (1, 2), (3, 4), … Pair j at position m is
turned by the angle m·θ_j.
"""

from ropelib.encoding import rope, rope_block, rope_complex, rope_matrix
from ropelib.frequencies import frequencies, periods
from ropelib.pairs import from_complex, to_complex
from ropelib.rotation import look_alike_matrix, rotate, rotation_matrix

__all__ = [
    "frequencies",
    "from_complex",
    "look_alike_matrix",
    "periods",
    "rope",
    "rope_block",
    "rope_complex",
    "rope_matrix",
    "rotate",
    "rotation_matrix",
    "to_complex",
]
