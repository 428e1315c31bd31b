# score: 0/5
# status: error
# misconception: none

def rope(x, position, theta):
    c, s = numpy.cos(position * theta), numpy.sin(position * theta)
    out = numpy.empty_like(x)
    out[0::2] = c * x[0::2] - s * x[1::2]
    out[1::2] = s * x[0::2] + c * x[1::2]
    return out
