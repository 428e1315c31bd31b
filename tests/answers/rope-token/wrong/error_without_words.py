# score: 0/5
# status: error
# misconception: none

class Oops(Exception):
    def __str__(self):
        raise self


def rope(x, position, theta):
    raise Oops
