# score: 1/1
# status: proved

rotates = "a"
breaks_b = [-1, 4, -2.5]
