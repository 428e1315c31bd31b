# score: 1/1
# status: proved

conclusion = "c"
third_place = [0, 2]
