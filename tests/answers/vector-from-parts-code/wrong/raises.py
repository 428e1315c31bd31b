# score: 0/2
# status: error
# misconception: none

def vector_from_parts(real, imaginary):
    raise NotImplementedError
