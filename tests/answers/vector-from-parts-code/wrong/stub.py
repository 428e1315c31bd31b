# score: 0/2
# status: unattempted
# misconception: none

def vector_from_parts(real, imaginary):
    ...
