# score: 0/2
# status: refuted
# misconception: another-size

def vector_from_parts(parts):
    return parts[0] + parts[1]
