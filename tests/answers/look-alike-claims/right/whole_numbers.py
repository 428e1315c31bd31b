# score: 2/2
# status: proved

claims = {"d": 1, "c": True, "b": 1, "a": True}
