"""When a submission was handed in, as nbgrader's `timestamp.txt` says."""

from __future__ import annotations

import datetime
import os
from pathlib import Path

from nbgrader.utils import parse_utc

from autograder.classroom.intake.files import IntakeError, read_regular

FILE = "timestamp.txt"


def read_timestamp(folder: Path) -> tuple[datetime.datetime | None, str]:
    """Read the time (UTC, without a zone, as nbgrader keeps it), and what is wrong with it.

    A submission without one counts as on time, as it does with nbgrader.
    """
    try:
        text = read_regular(folder / FILE).decode("utf-8", "replace").strip()
    except IntakeError:
        missing = not os.path.lexists(folder / FILE)
        return None, "" if missing else f"Its {FILE} cannot be read; it counts as on time."
    if not text:
        return None, f"Its {FILE} is empty; it counts as on time."
    try:
        return parse_utc(text[:100]), ""
    except Exception:  # dateutil raises even its warnings
        return None, f"Its {FILE} holds no time; it counts as on time."
