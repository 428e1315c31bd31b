# score: 1.5/3
# status: refuted
# misconception: none

rivals_relative = dict.fromkeys("abcdef", 1)
