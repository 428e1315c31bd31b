"""The lesson's written answers: one for each of the six cases, beside its evidence."""

from __future__ import annotations

from autograder.exercises.lesson_07.cases_strategy import LESSON
from autograder.memo import Memo


def _memo(
    id: str,  # noqa: A002
    title: str,
    reread: str,
    evidence: str,
    reason: str,
    limit: str,
    concepts: tuple[str, ...] = ("long-context-cases",),
) -> Memo:
    """Make a memo of three points: the evidence, the reason, and where it ends."""
    return Memo(
        id=id,
        lesson=LESSON,
        title=title,
        concepts=concepts,
        points=3,
        reread=reread,
        rubric=((1, evidence), (1, reason), (1, limit)),
    )


MEMOS = (
    _memo(
        "strategy-memo",
        "Case 1: advice on a strategy",
        "Case 1: choosing a strategy",
        "names the strategy and the two numbers of its own case that settle it: pairs that never "
        "turn once, and the angle left between neighbours against the one asked for.",
        "says why: pairs that never came round meet new angles, interpolation slows all pairs "
        "alike, a larger base leaves pair 1 alone and slows the last one by L′/L.",
        "says what the numbers do not show, such as the pairs in between, or that quality at L′ "
        "must be measured.",
        ("long-context-cases", "scaled-thetas"),
    ),
    _memo(
        "failure-memo",
        "Case 2: a diagnosis",
        "Case 2: diagnosing a failure",
        "gives both ratios of its own case and reads from them what was done to the angles.",
        "says from the ratios what becomes of near tokens, which pair 1 tells apart, and of far "
        "ones, for which the last pair serves.",
        "names a remedy, or says why none is needed, and one measurement that would confirm the "
        "diagnosis.",
    ),
    _memo(
        "latency-memo",
        "Case 3: a choice under latency",
        "Case 3: choosing under latency",
        "names the choice, and compares its cost and that of the next dearer option with the "
        "budget (where none is dearer, the next cheaper one).",
        "says why following the length costs so much: when θ changes, every cached key was turned "
        "by old angles and must be turned again.",
        "says what is given up, or gained, in exchange for the cost, such as short texts with "
        "their trained angles, or a jump at each step.",
    ),
    _memo(
        "trained-model-memo",
        "Case 4: which mechanism",
        "Case 4: a larger base, ALiBi or T5",
        "names the choice and the facts of its own case that settle it: whether weights are "
        "there, ALiBi's reach against the distance, the two buckets.",
        "says how each of the other two fails here, or would do: weights that know only turned "
        "vectors, a weight below a hundredth, one bias for all far distances.",
        "says what would change the choice, such as training from scratch, a flatter head, or "
        "more buckets.",
        ("long-context-cases", "base-scaling", "alibi-t5"),
    ),
    _memo(
        "regression-memo",
        "Case 5: which change is guilty",
        "Case 5: separating two effects",
        "gives all three effects of its own case, compared with the noise, and names the guilty "
        "change or clears both.",
        "says why one run with both changes could not have told: it needs runs with each change "
        "alone.",
        "says what to do next, such as taking back one change, or repeating runs with other "
        "seeds, and how sure it is.",
    ),
    _memo(
        "root-cause-memo",
        "Case 6: the root cause",
        "Case 6: the root cause",
        "names the cause and shows that it gives both reported scores, where the other three miss "
        "at least one of them.",
        "says whether this cause keeps scores relative, and how the two reported scores show it.",
        "names the mend, and a test that would have caught the slip before.",
        ("long-context-cases", "relative"),
    ),
)
