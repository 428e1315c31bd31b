# score: 0/3
# status: unattempted
# misconception: none

def turn_pair(x, m, theta):
    """Turn the pair x, an array of two, to position m at frequency theta (radians)."""
    ...
