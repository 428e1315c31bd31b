# score: 0/2
# status: error
# misconception: none

meets_again = False
pi_would_be = ...
