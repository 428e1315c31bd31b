# score: 1/1
# status: proved

convention_of = {4: "d", 3: "a", 2: "a", 1: "c"}
