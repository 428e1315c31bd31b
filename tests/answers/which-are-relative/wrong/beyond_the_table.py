# score: 1/3
# status: refuted
# misconception: none

rivals_relative = {"a": 1, "b": 40, "c": True, "d": True, "e": True, "f": 1}
