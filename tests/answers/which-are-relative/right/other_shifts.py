# score: 3/3
# status: proved

rivals_relative = {"a": 10, "b": -2, "c": True, "d": True, "e": True, "f": 14}
