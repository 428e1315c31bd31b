"""Wrong ideas about RoPE in attention and about its rivals: sinusoidal, ALiBi, T5, xPos."""

from autograder.misconceptions import Misconception
from autograder.misconceptions.sections import (
    ATTENTION,
    BIASES,
    EXPERIMENT,
    SINUSOIDAL,
    TWO_MAPS,
)

MISCONCEPTIONS = (
    Misconception(
        "turned-values-relative",
        "“Turned values do no harm”",
        "The weights stay when all tokens move on, but values that are turned do not: they move "
        "on by sθ, and their mixture with them. Take one single token, whose weight is 1: what "
        "comes out at position 0, and what at position 1?",
        ATTENTION,
    ),
    Misconception(
        "table-for-each-head",
        "A table of angles for each head",
        "The angles depend on the position and on the pair, and neither on the head nor on the "
        "text of the batch: all of them share one table, which broadcasting repeats. Which of B, "
        "H and L stands in mθ_j?",
        ATTENTION,
    ),
    Misconception(
        "full-width-in-a-head",
        "The full width taken for a head's",
        "The entries of a token are shared out among the heads, and each head turns and compares "
        "only its own part. How many entries are left for one head?",
        ATTENTION,
    ),
    Misconception(
        "cosine-before-sine",
        "The cosine before the sine",
        "Each pair of PE(m) is (sin mθ, cos mθ), with the sine first. At position 0 the vector "
        "is therefore (0, 1, 0, 1, …). What does yours begin with there?",
        SINUSOIDAL,
    ),
    Misconception(
        "sines-then-cosines",
        "All sines, then all cosines",
        "The numbers are right and stand in another order: first all sines, then all cosines. "
        "Here sine and cosine of one frequency are neighbours. Which entry follows sin mθ₁?",
        SINUSOIDAL,
    ),
    Misconception(
        "sines-alone",
        "The sine in both entries of a pair",
        "Each frequency gives two entries, and both of yours are sines. With sines alone PE(m) · "
        "PE(n) is not relative: sin² changes with the position. What must stand beside a sine so "
        "that the squares add up to 1?",
        SINUSOIDAL,
    ),
    Misconception(
        "cosine-of-the-sum",
        "The cosine of the sum",
        "cos a cos b + sin a sin b joins to one cosine, of the *difference*; with a minus between "
        "the two it would be the sum. Put m = n in: what must sin² + cos² give, and what does "
        "yours?",
        SINUSOIDAL,
    ),
    Misconception(
        "shorter-vectors-reach-further",
        "“Rotary vectors stay small, so they reach further”",
        "A turn keeps the length, but PE(m) does not grow either: its length is √(d/2) at every "
        "position. So sizes are not what tells the two apart in a long text. Which terms of the "
        "added score change when both tokens move on?",
        SINUSOIDAL,
    ),
    Misconception(
        "added-waves-repeat",
        "“Sines repeat, and turns do not”",
        "Both are made of the same sines and cosines with the same frequencies, so they repeat "
        "alike. What differs is how the position meets the token. Which of the two scores changes "
        "when both tokens move on by 1000?",
        SINUSOIDAL,
    ),
    Misconception(
        "distance-rewarded",
        "Distance rewarded instead of punished",
        "The bias has a plus, so that the farthest token gains most. ALiBi takes something away "
        "for each step of distance. Which sign must −β(m − n) have for a key far behind its query?",
        BIASES,
    ),
    Misconception(
        "slopes-rise",
        "Slopes that grow",
        "The minus in the exponent is missing, so that slopes reach up to 2⁸ = 256: one step of "
        "distance would then decide everything. The slopes run from 2^(−8/H) down to 2⁻⁸. Which "
        "sign has their exponent?",
        BIASES,
    ),
    Misconception(
        "slopes-from-zero",
        "Heads counted from 0",
        "The first slope is 1 here, because heads were counted from 0. They are h = 1 … H, and the "
        "last one has the slope 2⁻⁸. Which slope has your last head?",
        BIASES,
    ),
    Misconception(
        "heads-not-divided",
        "The exponent not divided by H",
        "The exponent −8h falls so fast that the second head hardly sees any distance. It is "
        "divided by the number of heads, so that H slopes lie between 1 and 2⁻⁸. Which slope has "
        "your last head?",
        BIASES,
    ),
    Misconception(
        "slopes-in-powers-of-e",
        "Powers of e instead of 2",
        "The slopes are powers of e, while ALiBi takes powers of 2: with H = 8 they are 1/2, 1/4, "
        "1/8 and so on. What is yours for the first of 8 heads?",
        BIASES,
    ),
    Misconception(
        "one-slope-for-all",
        "One slope for all heads",
        "Every head has the same slope here. ALiBi gives each head its own, so that some look near "
        "and others far. Print your rows: do any two of them differ?",
        BIASES,
    ),
    Misconception(
        "heads-last",
        "Heads and distances exchanged",
        "The numbers are right, but the axes are exchanged: there should be one row for each head "
        "and one column for each distance. Print the shape for 2 heads and 5 distances: is it "
        "(2, 5)?",
        BIASES,
    ),
    Misconception(
        "slopes-reversed",
        "The slopes in reverse order",
        "The first head has the smallest slope here, and it should have the largest. In 2^(−8h/H), "
        "what is the slope of h = 1, and what that of h = H?",
        BIASES,
    ),
    Misconception(
        "bucket-not-capped",
        "No last bucket",
        "Far distances get buckets that do not exist. With 32 buckets their numbers end at 31, "
        "however far the key stands. What does yours give for the distance 1000?",
        BIASES,
    ),
    Misconception(
        "buckets-spread-evenly",
        "The wide buckets all equally wide",
        "Beyond the exact half the buckets should become wider and wider, as the logarithm does. "
        "Here all of them are equally wide. From 16 to 128, which distance lies in the middle for "
        "the logarithm, and which for a ruler?",
        BIASES,
    ),
    Misconception(
        "exact-to-the-last",
        "Every bucket holds one distance",
        "Each distance has its own bucket until they are used up, and so everything from 31 on is "
        "one. Only the first half of the buckets is exact; the other half covers all distances up "
        "to the largest. Which buckets may 20 and 21 share?",
        BIASES,
    ),
    Misconception(
        "buckets-halved-for-two-sides",
        "Half of the buckets kept for the other side",
        "The buckets were halved first, as an encoder does, in which keys also stand after their "
        "query. Here no key does, and all buckets are for one side. With 32 of them, which is the "
        "first distance that shares its bucket?",
        BIASES,
    ),
    Misconception(
        "logarithm-from-one",
        "The logarithm counted from distance 1",
        "The logarithm has to begin where the exact half ends, so that it is 0 there. Here it "
        "begins at distance 1, and buckets are left out in between. For 32 buckets, what does "
        "yours give for the distances 15 and 16?",
        BIASES,
    ),
    Misconception(
        "bucket-rounded",
        "Rounded to the nearest bucket",
        "The logarithm gives a number between two buckets, and it is cut down to the lower one. "
        "Rounded to the nearest, or up, the buckets begin too early. For 32 buckets, what does "
        "yours give for the distance 18?",
        BIASES,
    ),
    Misconception(
        "buckets-hard-coded",
        "32 and 128 written into the program",
        "The number of buckets and the largest distance are arguments, and at least one of them is "
        "written into this program as 32 or 128. What does yours return for 8 buckets, the "
        "largest distance 50 and the distance 30?",
        BIASES,
    ),
    Misconception(
        "penalty-for-weight",
        "The penalty taken for the weight",
        "This is the penalty, which is taken from the score. A weight comes from the softmax, and "
        "so from the exponential of it. What must the ratio of two weights be when the penalty is "
        "0?",
        BIASES,
    ),
    Misconception(
        "one-number-a-bucket",
        "One learned number a bucket, for all heads",
        "Each head learns its own bias for every bucket, so that one may look near and another "
        "far. How many numbers are that for 32 buckets and 8 heads?",
        BIASES,
    ),
    Misconception(
        "slopes-learned",
        "“ALiBi learns its slopes”",
        "The slopes of ALiBi are given by a formula, 2^(−8h/H), and training leaves them alone. "
        "So nothing is learned about position. Which numbers in −β(m − n) could change in "
        "training?",
        BIASES,
    ),
    Misconception(
        "scaled-alike",
        "q and k scaled in the same way",
        "With ζ^m for the query and ζ^n for the key the exponents *add*, and the score knows m + "
        "n. One of the two has to shrink as the other one grows. What does ζ^m · ζ^(−n) leave?",
        TWO_MAPS,
    ),
    Misconception(
        "errors-added-plainly",
        "The two errors added",
        "Errors of independent runs seldom go the same way at once, so that their squares add and "
        "not they themselves. With the errors 3 and 4, what is the error of the difference: 7 or "
        "√(9 + 16)?",
        EXPERIMENT,
    ),
)
