# score: 0/2
# status: refuted
# misconception: none

claims = {"a": True, "b": True, "c": True, "d": True}
