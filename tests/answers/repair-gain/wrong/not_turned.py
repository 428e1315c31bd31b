# score: 0/2
# status: refuted
# misconception: not-turned

def repaired_gain(x, gain, m, theta):
    return x * gain
