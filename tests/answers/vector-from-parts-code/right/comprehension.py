# score: 2/2
# status: proved

def vector_from_parts(real, imaginary):
    return [part[j] for j in range(len(real)) for part in (real, imaginary)]
