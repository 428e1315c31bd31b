# score: 0/2
# status: error
# misconception: none

claims = {"a": True, "b": 0.3, "c": True, "d": 0.3, "e": True}
