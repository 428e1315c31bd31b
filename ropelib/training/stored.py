"""The result of a whole experiment, kept beside the code that made it."""

import json
from pathlib import Path

from ropelib.training.result import Result, Row

PLACE = Path(__file__).with_name("results.json")


def stored_experiment() -> Result:
    """Give what the experiment found over 5 seeds; nothing is trained.

    Returns
    -------
    Result
    """
    return read(PLACE.read_text(encoding="utf-8"))


def write(result: Result) -> str:
    """Write a result as JSON, a row a line."""
    rows = (
        json.dumps([row.method, row.near, row.length, [round(a, 5) for a in row.accuracy]])
        for row in result.rows
    )
    head = {"trained": result.trained, "steps": result.steps, "seconds": round(result.seconds, 1)}
    body = ",\n  ".join(rows)
    return f'{json.dumps(head)[:-1]},\n "rows": [\n  {body}\n ]}}\n'


def read(text: str) -> Result:
    """Read what :func:`write` wrote."""
    held = json.loads(text)
    rows = (
        Row(method, near, length, tuple(scores)) for method, near, length, scores in held["rows"]
    )
    return Result(tuple(rows), held["trained"], held["steps"], held["seconds"])
