# score: 0/1
# status: error
# misconception: none

convention_e = "b"
rows_of_both = ...
