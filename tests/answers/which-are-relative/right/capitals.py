# score: 3/3
# status: proved

rivals_relative = {letter: True for letter in "CDE"} | {"A": 3, "B": 3, "F": 3.0}
