# score: 5/5
# status: proved

import cmath


def rope(x, position, theta):
    result = []
    for j in range(len(theta)):
        z = complex(x[2 * j], x[2 * j + 1]) * cmath.rect(1, position * theta[j])
        result += [z.real, z.imag]
    return result
