# score: 0/1
# status: refuted
# misconception: none

relative_method = "b"
breaks_other_method = [0, 0, 0, 2, 2]
