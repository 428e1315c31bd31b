"""The lines of a derivation taken together."""

from __future__ import annotations

from collections.abc import Sequence

from autograder.verdict import Finding, Part, Status

#: What a line that holds is found to be.
GOOD = (Status.PROVED, Status.TESTED)


def together(names: Sequence[str], findings: Sequence[Finding], domain: str) -> Finding:
    """Make one finding of those on all lines; ``domain`` is where all of them hold, if proved."""
    if all(finding.status is Status.UNATTEMPTED for finding in findings):
        return findings[0]
    parts = tuple(
        Part(name, 1.0, float(finding.status in GOOD), finding.headline)
        for name, finding in zip(names, findings, strict=True)
    )
    worst = next((one for one in findings if one.status not in GOOD), None)
    notes = " ".join(dict.fromkeys(one.reason for one in findings if one.reason))
    if worst is None:
        proved = all(one.status is Status.PROVED for one in findings)
        lines = {1: "It is equal to what was asked", 2: "Both lines hold"}.get(
            len(findings), f"All {len(findings)} lines hold"
        )
        status = Status.PROVED if proved else Status.TESTED
        return Finding(status, f"{lines}.", parts, domain if proved else "", notes)
    status = Status.ERROR if worst.status is Status.UNATTEMPTED else worst.status
    return Finding(
        status,
        worst.headline,
        parts if len(parts) > 1 else (),
        reason=worst.reason,
        counterexample=worst.counterexample,
        misconceptions=worst.misconceptions,
        traceback=worst.traceback,
        printed=worst.printed,
    )
