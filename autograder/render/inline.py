"""Sentences with `code` in them, as HTML."""

from __future__ import annotations

import re
from html import escape


def inline(sentence: str) -> str:
    """Escape a sentence; between backquotes it is code, between asterisks emphasis."""
    html = escape(sentence, quote=False)
    html = re.sub(r"`([^`]+)`", r"<code>\1</code>", html)
    return re.sub(r"(?<![\w*])\*([^*\s][^*]*[^*\s]|[^*\s])\*(?![\w*])", r"<em>\1</em>", html)
