# score: 0/1
# status: refuted
# misconception: none

relative_method = "d"
breaks_other_method = [0, 0, 1, 2, 2.382]
