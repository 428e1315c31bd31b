# score: 1/2
# status: refuted
# misconception: none

claims = {"a": True, "b": 0.3, "c": 0.3, "d": 0.3}
