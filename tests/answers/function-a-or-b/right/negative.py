# score: 1/1
# status: proved

rotates = "a"
breaks_other = [-1, 4, -2.5]
