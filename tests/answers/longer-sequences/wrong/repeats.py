# score: 0/1
# status: refuted
# misconception: added-waves-repeat

serves_longer = "b"
changes_far_out = ...
