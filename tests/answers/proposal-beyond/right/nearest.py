# score: 1/1
# status: proved

beyond_cause = "b"
first_met_beyond = [500, 5]
