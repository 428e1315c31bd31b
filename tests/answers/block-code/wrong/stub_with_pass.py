# score: 0/3
# status: unattempted
# misconception: none

def rope_block(m, theta):
    """Give the block."""
    pass
