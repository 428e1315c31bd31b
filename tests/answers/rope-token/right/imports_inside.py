# score: 5/5
# status: proved

def rope(x, position, theta):
    from numpy import concatenate, cos, sin

    turned = []
    for k, t in enumerate(theta):
        x1, x2 = x[2 * k : 2 * k + 2]
        turned.append([x1 * cos(position * t) - x2 * sin(position * t), x2 * cos(position * t) + x1 * sin(position * t)])
    return concatenate(turned)
