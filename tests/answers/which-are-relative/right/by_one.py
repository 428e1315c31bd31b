# score: 3/3
# status: proved

rivals_relative = {"a": 1, "b": 1, "c": True, "d": True, "e": True, "f": 1}
