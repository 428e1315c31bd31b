"""Making text that comes from learner code safe to show and to store."""

from __future__ import annotations

import re

#: Control characters but for tab and line feed: terminals act on them, and JSON dislikes them.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def legible(text: str) -> str:
    """Replace what cannot be encoded (lone surrogates), and drop control characters."""
    return _CONTROL.sub("", text.encode("utf-8", "replace").decode("utf-8"))
