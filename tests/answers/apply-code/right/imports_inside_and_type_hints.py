# score: 3/3
# status: proved

def turn_pair(x: "np.ndarray", m: int, theta: float = 1.0) -> "np.ndarray":
    import numpy as np

    angle = m * theta
    first = x[0] * np.cos(angle) - x[1] * np.sin(angle)
    second = x[0] * np.sin(angle) + x[1] * np.cos(angle)
    return np.array([first, second])
