# score: 0/1
# status: refuted
# misconception: added-is-relative

relative_method = "a"
breaks_other_method = [0, 0, 1, 2, 2.382]
