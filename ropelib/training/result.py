"""What an experiment found: how often each method was right, at each length, over the seeds."""

from dataclasses import dataclass, field
from html import escape
from statistics import fmean, stdev

from ropelib.figures import Figure
from ropelib.training.task import BACK, SYMBOLS

LABELS = {
    "none": "no position",
    "learned": "learned table",
    "sinusoidal": "sinusoidal",
    "alibi": "ALiBi",
    "t5": "T5 bias",
    "rope": "RoPE",
}
_CELL = "padding: 2px 9px; text-align: right; white-space: nowrap"


@dataclass(frozen=True)
class Row:
    """The accuracy of one method at one length, one number a seed.

    Parameters
    ----------
    method : str
        Which method.
    near : bool
        Whether only distances which training had were attended to.
    length : int
        How long the texts were.
    accuracy : tuple of float
        The share of right answers, by seed.
    """

    method: str
    near: bool
    length: int
    accuracy: tuple[float, ...]

    @property
    def mean(self) -> float:
        """The mean over the seeds."""
        return fmean(self.accuracy)

    @property
    def error(self) -> float | None:
        """The standard error of the mean; None where one seed tells nothing about it."""
        count = len(self.accuracy)
        return stdev(self.accuracy) / count**0.5 if count > 1 else None

    def __str__(self) -> str:
        error = "" if self.error is None else f" ± {100 * self.error:.1f}"
        return f"{100 * self.mean:.1f}{error}"


@dataclass(frozen=True, repr=False)
class Result:
    """All rows of an experiment, shown as a table.

    Parameters
    ----------
    rows : tuple of Row
        One for each method, length and reach.
    trained : int
        The length of the texts in training.
    steps : int
        How many steps of training.
    seconds : float
        How long a processor took for all of it.
    """

    rows: tuple[Row, ...]
    trained: int
    steps: int
    seconds: float = field(compare=False)

    @property
    def methods(self) -> list[str]:
        """The methods, in order."""
        return list(dict.fromkeys(row.method for row in self.rows))

    @property
    def lengths(self) -> list[int]:
        """The lengths, from the trained one on."""
        return sorted({row.length for row in self.rows})

    @property
    def seeds(self) -> int:
        """How often each method was trained."""
        return len(self.rows[0].accuracy)

    def row(self, method: str, length: int, near: bool = False) -> Row:
        """Give one row.

        Parameters
        ----------
        method : str
            Which method.
        length : int
            How long the texts were.
        near : bool
            Whether only distances which training had were attended to.

        Returns
        -------
        Row

        Raises
        ------
        KeyError
            If there is none.
        """
        for row in self.rows:
            if (row.method, row.length, row.near) == (method, length, near):
                return row
        raise KeyError(f"no row for {method!r} at length {length}, near={near}")

    def figure(self) -> Figure:
        """Draw accuracy over length: on the left by all places, on the right by near ones."""
        # Only now: what a table needs should not wait for the drawing.
        from ropelib.training.drawing import draw

        return draw(self)

    @property
    def caption(self) -> str:
        """What the numbers are, in a sentence or two."""
        seeds = "1 seed" if self.seeds == 1 else f"{self.seeds} seeds, ± the standard error"
        return (
            f"Right answers in %, {seeds}. Guessing gives {100 / SYMBOLS:.1f}. Asked for: the "
            f"symbol {BACK} places back, at the end of texts of the length shown. Trained at "
            f"{self.trained}, {self.steps} steps; {self.seconds:.0f} s in all."
        )

    def heading(self, near: bool) -> str:
        """Name which places could be attended to."""
        return f"reading the last {self.trained} places" if near else "reading all places"

    def __repr__(self) -> str:
        lines = [self.caption]
        for near in (False, True):
            lines += ["", f"{self.heading(near):28}" + "".join(f"{n:>13}" for n in self.lengths)]
            for method in self.methods:
                cells = (f"{self.row(method, n, near)!s:>13}" for n in self.lengths)
                lines.append(f"  {LABELS[method]:26}" + "".join(cells))
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        count = len(self.lengths)
        above = "".join(
            f'<th scope="colgroup" colspan="{count}" style="{_CELL}; text-align: center">'
            f"{escape(self.heading(near))}</th>"
            for near in (False, True)
        )
        lengths = "".join(f'<th scope="col" style="{_CELL}">{n}</th>' for n in self.lengths) * 2
        body = "".join(self._line(method) for method in self.methods)
        return (
            '<table style="border-collapse: collapse; font-size: 0.85em; '
            'font-variant-numeric: tabular-nums">'
            f'<caption style="text-align: left; max-width: 46em">{escape(self.caption)}</caption>'
            f'<thead><tr><td></td>{above}</tr><tr><th scope="col" style="{_CELL}">length</th>'
            f"{lengths}</tr></thead><tbody>{body}</tbody></table>"
        )

    def _line(self, method: str) -> str:
        cells = "".join(
            f'<td style="{_CELL}">{self.row(method, n, near)}</td>'
            for near in (False, True)
            for n in self.lengths
        )
        return f'<tr><th scope="row" style="{_CELL}">{escape(LABELS[method])}</th>{cells}</tr>'
