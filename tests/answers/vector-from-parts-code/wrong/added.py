# score: 0/2
# status: refuted
# misconception: another-size

def vector_from_parts(real, imaginary):
    return real + imaginary
