# score: 1/1
# status: proved

term_knows = {1: "c", 2: "b", 3: "d", 4: "a"}
