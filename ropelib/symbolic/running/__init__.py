"""Running ordinary NumPy and Python programs on exact numbers."""


def run_exactly(function, *arguments):
    return function(*arguments)
