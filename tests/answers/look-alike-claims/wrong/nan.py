# score: 0.5/2
# status: refuted
# misconception: none

claims = {"a": True, "b": float("nan"), "c": True, "d": 0.3}
