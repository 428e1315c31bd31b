# score: 2/2
# status: proved

def complex_parts(x):
    real = [x[j] for j in range(0, len(x), 2)]
    imaginary = [x[j + 1] for j in range(0, len(x), 2)]
    return [real, imaginary]
