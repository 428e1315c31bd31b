# score: 0/2
# status: error
# misconception: none

def vector_from_parts(real, imaginary):
    return real + 1j * imaginary
