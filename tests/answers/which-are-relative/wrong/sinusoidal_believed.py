# score: 1/3
# status: refuted
# misconception: none

rivals_relative = {"a": True, "b": 1, "c": True, "d": True, "e": True, "f": 1}
