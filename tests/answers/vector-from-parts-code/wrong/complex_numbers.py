# score: 0/2
# status: error
# misconception: none

def vector_from_parts(parts):
    return parts[0] + 1j * parts[1]
