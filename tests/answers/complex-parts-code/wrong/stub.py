# score: 0/2
# status: unattempted
# misconception: none

def complex_parts(x):
    ...
