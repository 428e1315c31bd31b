# score: 0/5
# status: unattempted
# misconception: none

from ropelib import rope
