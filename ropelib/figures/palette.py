"""The one place for colours and marks: what a thing is decides how it looks, everywhere.

Hues follow Okabe & Ito's colour-blind-safe set, moved in lightness until each reaches a contrast of
3 to 1 on white and on JupyterLab's dark background. The line, the head and the point shape tell the
roles apart where colour does not.
"""

from dataclasses import dataclass
from difflib import get_close_matches

NEUTRAL = "currentColor"
INK = "var(--jp-content-font-color1, currentColor)"
SURFACE = "var(--jp-layout-color0, transparent)"
FONT = "var(--jp-ui-font-family, system-ui, sans-serif)"


@dataclass(frozen=True)
class Mark:
    """How a role is drawn: colour, dash pattern, line width in pixels, arrow head, point shape."""

    colour: str
    dash: str
    width: float
    head: str
    point: str


MARKS = {
    "query": Mark("#0a78ba", "", 2.6, "triangle", "circle"),
    "key": Mark("#d55e00", "9 3", 2.6, "diamond", "square"),
    "turned": Mark("#009e73", "", 2.8, "chevron", "triangle"),
    "position": Mark("#3498cf", "1.5 3.5", 2.2, "disc", "diamond"),
    "other": Mark("#c566a0", "9 3 2 3", 2.6, "square", "frame"),
    "expected": Mark(NEUTRAL, "", 4.2, "stealth", "ring"),
    "learner": Mark("#c47d00", "5 3.5", 2.4, "hollow", "cross"),
    "muted": Mark("#8a8a8a", "", 1.4, "triangle", "dot"),
}

# From dark to light, after cividis (Nuñez, Anderton & Renslow 2018): the lightness alone tells the
# values apart, in grey and for every kind of colour vision.
RAMP = ("#00224e", "#414d6b", "#7c7b78", "#bcae6c", "#fee838")
# An outline of both shows on every colour of the ramp and on every page: the wide one first.
RIM = (("#ffffff", 4.6), ("#111111", 2.0))


def mark(role: str) -> Mark:
    """Return the mark of a role.

    Raises
    ------
    ValueError
        If there is no such role; the message lists them and suggests the nearest.
    """
    try:
        return MARKS[role]
    except (KeyError, TypeError):
        near = get_close_matches(str(role), MARKS, n=1)
        hint = f" Did you mean {near[0]!r}?" if near else ""
        raise ValueError(
            f"There is no role {role!r}; roles are {', '.join(MARKS)}.{hint}"
        ) from None


def shade(part: float) -> str:
    """Return the colour of the ramp at ``part``, from 0 (darkest) to 1 (lightest)."""
    at = min(max(part, 0.0), 1.0) * (len(RAMP) - 1)
    below = min(int(at), len(RAMP) - 2)
    dark, light = ([int(end[i : i + 2], 16) for i in (1, 3, 5)] for end in RAMP[below : below + 2])
    channels = [round(d + (at - below) * (e - d)) for d, e in zip(dark, light, strict=True)]
    return "#" + "".join(f"{channel:02x}" for channel in channels)


def text_style(role: str) -> str:
    """Return the CSS by which text takes a role's hue, drawn towards the theme's own text colour.

    Mixing darkens it on a light page and lightens it on a dark one, so that small type is readable.
    """
    return f"fill: color-mix(in srgb, {mark(role).colour} 58%, currentColor)"
