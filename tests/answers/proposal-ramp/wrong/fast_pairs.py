# score: 0/1
# status: refuted
# misconception: ramp-reversed

ramp_review = "a"
needs_scaling = [1, 159.155]
