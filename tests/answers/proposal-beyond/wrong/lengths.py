# score: 0/1
# status: refuted
# misconception: turning-stretches

beyond_cause = "a"
first_met_beyond = [500, 5]
