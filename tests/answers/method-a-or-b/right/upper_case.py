# score: 1/1
# status: proved

relative_method = "B"
breaks_other_method = (2, 5, 4)
