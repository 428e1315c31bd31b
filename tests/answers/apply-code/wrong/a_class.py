# score: 0/3
# status: error
# misconception: none

class turn_pair:  # noqa: N801
    def __init__(self, x, m, theta):
        self.result = x
