# score: 0/2
# status: refuted
# misconception: none

claims = {"a": True, "b": False, "c": True, "d": False}
