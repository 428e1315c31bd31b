# score: 0/2
# status: refuted
# misconception: fall-to-one-e-th

import numpy as np

from autograder.notebook import numbers

def bucket(n, buckets, far):
    exact = buckets // 2
    if n < exact:
        return n
    grown = exact + int(np.log(n / exact) / np.log(far / exact) * (buckets - exact))
    return min(grown, buckets - 1)


case = 1
weights, heads, flattest, buckets, far, near, distance = numbers("case-trained-model", case)
mechanism_evidence = [flattest, bucket(near, buckets, far), bucket(distance, buckets, far), buckets * heads]
mechanism = "c"
