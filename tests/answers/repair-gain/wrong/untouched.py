# score: 0/2
# status: unattempted
# misconception: none

def repaired_gain(x, gain, m, theta):
    ...
