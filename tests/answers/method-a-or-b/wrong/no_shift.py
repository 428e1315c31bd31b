# score: 0/1
# status: refuted
# misconception: none

relative_method = "b"
breaks_other_method = [3, 5, 0]
