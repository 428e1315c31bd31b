# score: 1/1
# status: proved

convention_of = {1: "c", 2: "a", 3: "a", 4: "d"}
