"""The mathematics of rotary positional embeddings (RoPE), in small pure functions on NumPy.

Vectors are rows and matrices post-multiply (``v @ R``), rotations are counter-clockwise, angles are
in radians, and a d-vector is read as d/2 adjacent pairs (1, 2), (3, 4), … Pair j at position m is
turned by the angle m·θ_j.
"""

from ropelib.attention import attention, multi_head
from ropelib.encoding import rope, rope_block, rope_complex, rope_matrix
from ropelib.frequencies import frequencies, periods
from ropelib.pairs import from_complex, to_complex
from ropelib.rivals import (
    alibi,
    alibi_slopes,
    learned,
    rotary,
    sinusoidal,
    sinusoidal_embedding,
    t5,
    t5_bucket,
    xpos,
)
from ropelib.rotation import look_alike_matrix, rotate, rotation_matrix
from ropelib.scaling import (
    base_factor,
    base_scaled,
    dynamic_ntk,
    interpolated,
    llama3,
    longrope,
    longrope_attention_factor,
    partial_rotary,
    yarn,
    yarn_attention_factor,
    yarn_by_index,
)

__all__ = [
    "alibi",
    "alibi_slopes",
    "attention",
    "base_factor",
    "base_scaled",
    "dynamic_ntk",
    "frequencies",
    "from_complex",
    "interpolated",
    "learned",
    "llama3",
    "longrope",
    "longrope_attention_factor",
    "look_alike_matrix",
    "multi_head",
    "partial_rotary",
    "periods",
    "rope",
    "rope_block",
    "rope_complex",
    "rope_matrix",
    "rotary",
    "rotate",
    "rotation_matrix",
    "sinusoidal",
    "sinusoidal_embedding",
    "t5",
    "t5_bucket",
    "to_complex",
    "xpos",
    "yarn",
    "yarn_attention_factor",
    "yarn_by_index",
]
