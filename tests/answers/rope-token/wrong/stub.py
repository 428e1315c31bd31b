# score: 0/5
# status: unattempted
# misconception: none

def rope(x, position, theta):
    """Turn every pair of x, an array of d numbers, to a position; theta holds d/2 frequencies."""
    ...
