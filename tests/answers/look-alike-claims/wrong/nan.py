# score: 0/2
# status: error
# misconception: none

claims = {"a": True, "b": float("nan"), "c": True, "d": 0.3}
