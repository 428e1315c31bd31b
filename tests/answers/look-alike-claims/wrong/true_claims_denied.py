# score: 1/2
# status: refuted
# misconception: none

claims = {"a": 0.3, "b": 0.3, "c": 0.3, "d": 0.3}
