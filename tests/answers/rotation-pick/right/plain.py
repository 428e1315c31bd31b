# score: 1/1
# status: proved

pick = "c"
pick_image = [-1, 3]
