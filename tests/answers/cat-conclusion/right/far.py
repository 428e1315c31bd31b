# score: 1/1
# status: proved

conclusion = "C"
third_place = (100, 102)
