# score: 0/6
# status: unattempted
# misconception: none

def attention(q, k, v, positions, theta):
    """Attention of L tokens: q and k are turned to their positions; gives (L, e)."""
    ...
