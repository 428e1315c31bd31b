"""What was found about a file, in sentences for a terminal."""

from __future__ import annotations

import textwrap

from autograder.proving.report import Report

SIGNS = {"proved": "✓ proved", "refuted": "✗ refuted", "unknown": "? unknown"}
WIDTH = 96


def report_in_words(report: Report) -> str:
    """Write the answer to a question about a file."""
    query, key = report.target.query, report.target.key
    claim = f"{query}(q, m) · {key}(k, n) depends on the positions through n − m alone"
    lines = [f"{report.target.path}, d = {report.dim}", f"Claim: {claim}.", ""]
    sign = SIGNS[report.status]
    if report.status == "unknown":
        return "\n".join([*lines, *_wrapped(f"{sign}: {report.reason}")])
    joint = " as a claim" if report.status == "refuted" else ""
    lines += _wrapped(f"{sign}{joint} {report.domain}")
    if report.witness is not None:
        lines += [f"    {line}" for line in report.witness.in_words(query, key)]
    for step in report.steps:
        lines += _wrapped(f"{step[:1].upper()}{step[1:]}.", "    ")
    lines += [
        "",
        f"In numbers too: on {report.tested} inputs the program gives what its formula gives.",
    ]
    if report.isometry is not None:
        lines.append(_LENGTHS[report.isometry])
    return "\n".join(lines)


def printed_in_words(report: Report) -> str:
    """Write what a file printed, marked as such; empty where it printed nothing."""
    if not report.printed:
        return ""
    lines = report.printed.splitlines()
    return "".join(f"{report.target.path.name} printed: {line}\n" for line in lines)


_LENGTHS = {
    True: "It also keeps lengths: an encoded vector is as long as the vector.",
    False: "It does not keep lengths.",
}


def _wrapped(text: str, indent: str = "") -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent=indent, subsequent_indent=indent)
