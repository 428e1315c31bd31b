# score: 0/2
# status: unattempted
# misconception: none

def repaired_projection(x, w, m, theta):
    ...
