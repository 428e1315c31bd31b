# score: 2/2
# status: proved

def vector_from_parts(parts):
    return [parts[k][j] for j in range(len(parts[0])) for k in (0, 1)]
