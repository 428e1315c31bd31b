# score: 0/2
# status: unattempted
# misconception: none

claims = {"a": ..., "b": ..., "c": ..., "d": ...}
