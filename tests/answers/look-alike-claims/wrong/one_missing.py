# score: 0.5/2
# status: refuted
# misconception: none

claims = {"a": True, "b": 0.3, "c": True}
