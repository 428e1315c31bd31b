# score: 2/2
# status: proved

claims = {"a": True, "b": 0.3, "c": True, "d": 0.3}
