# score: 1/1
# status: proved

relative_method = "b"
breaks_other_method = [0, 0, 1]
