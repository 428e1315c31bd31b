# score: 0/3
# status: refuted
# misconception: none

rivals_relative = dict.fromkeys("abcdef", True)
