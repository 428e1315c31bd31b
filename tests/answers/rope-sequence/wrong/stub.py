# score: 0/6
# status: unattempted
# misconception: none

def rope(x, positions, theta):
    """Turn every token of x to its position: x (..., L, d), theta (d/2,)."""
    ...
