"""What arrays that share numbers share: so that writing through one view shows in the others."""

from __future__ import annotations

from operator import is_
from typing import Any

import numpy as np

from ropelib.symbolic.running.elements import UNSET, Exact, Untraceable, from_list, numbers


class Block:
    """The object array that some arrays are views of.

    NumPy reads the same bytes as floats and as complex numbers. Here each reading is a block of its
    own, and the blocks of the same numbers are kept alike by their `Memory`. Entry i of a block of
    reals is the real number ``start + step · i`` there; of a block of complex numbers it is the
    pair at ``start + 2 i``.

    Parameters
    ----------
    owner : numpy.ndarray
        The object array that owns the entries.
    paired : bool
        Whether entries are complex numbers.
    """

    __slots__ = (
        "_entries",
        "frozen",
        "guessed",
        "memory",
        "owner",
        "paired",
        "seen",
        "start",
        "step",
    )

    def __init__(self, owner: np.ndarray, paired: bool, start: int = 0, step: int = 1) -> None:
        self.owner = owner
        self.paired = paired
        self.start = start
        self.step = 2 if paired else step
        self.memory: Memory | None = None
        #: Whether these are floats only because single numbers had no imaginary part.
        self.guessed = False
        #: Whether nothing more may be written, as NumPy may have made a copy or a view.
        self.frozen = False
        self.seen: list[Any] = []
        self._entries: np.ndarray | None = None

    @property
    def entries(self) -> np.ndarray:
        """The owner's entries as they lie in memory, as a view of one axis."""
        if self._entries is None:
            flat = self.owner.ravel(order="K")
            if self.owner.size and not np.shares_memory(flat, self.owner):
                raise Untraceable("it reads real numbers as complex ones in an unusual array")
            self._entries = flat
        return self._entries

    def shared(self) -> Memory:
        """Give the memory, which is made when a second reading is asked for."""
        if self.memory is None:
            self.memory = Memory(self)
        return self.memory

    def place(self, view: np.ndarray) -> int:
        """Return which entry the first one of a view is."""
        here, first = (a.__array_interface__["data"][0] for a in (view, self.entries))
        return (here - first) // self.entries.strides[0]

    def strides(self, view: np.ndarray) -> list[int]:
        """Return a view's strides, counted in entries."""
        return [stride // self.entries.strides[0] for stride in view.strides]


class Memory:
    """The blocks which are readings of the same real numbers."""

    def __init__(self, block: Block) -> None:
        self._blocks = [block]
        self.size = block.entries.size * (2 if block.paired else 1)
        block.seen = block.entries.tolist()

    def block(self, paired: bool, start: int, step: int) -> Block:
        """Give the reading which begins at a real number, made if it is new."""
        for block in self._blocks:
            if (block.paired, block.start, block.step) == (paired, start, step):
                return block
        count = max(0, (self.size - start + (0 if paired else step - 1)) // step)
        # Real parts lie apart from each other, as in NumPy: this decides what is a view.
        apart = 1 if paired else step
        block = Block(np.empty(count * apart, dtype=object), paired, start, step)
        block._entries = block.owner[::apart]
        block.entries[:] = from_list([self._read(block, i) for i in range(count)], (count,))
        block.memory, block.seen = self, block.entries.tolist()
        self._blocks.append(block)
        return block

    def update(self) -> None:
        """Bring all readings up to what was last written through one of them."""
        written: dict[int, tuple[Block, Any]] = {}
        fresh = []
        for block in self._blocks:
            now = block.entries.tolist()
            if all(map(is_, now, block.seen)):
                continue
            fresh.append(block)
            for i, (new, old) in enumerate(zip(now, block.seen, strict=True)):
                if new is not old:
                    first = block.start + block.step * i
                    for cell in (first, first + 1) if block.paired else (first,):
                        if cell in written:
                            raise Untraceable(
                                "it writes the same numbers through two views at once"
                            )
                        written[cell] = block, i
        if not written:
            return
        for block in self._blocks:
            for i in sorted({(c - block.start) // block.step for c in written if _has(block, c)}):
                cells = block.start + block.step * i, block.start + block.step * i + 1
                if all(
                    written.get(cell, (block,))[0] is block for cell in cells[: 1 + block.paired]
                ):
                    continue
                block.entries[i] = self._read(block, i, written)
                fresh.append(block)
        for block in fresh:
            block.seen = block.entries.tolist()

    def _read(
        self, block: Block, i: int, written: dict[int, tuple[Block, Any]] | None = None
    ) -> Any:
        first = block.start + block.step * i
        if not block.paired:
            return self._cell(first, block, written or {})
        real, imaginary = (self._cell(c, block, written or {}) for c in (first, first + 1))
        if real is UNSET or imaginary is UNSET:
            return UNSET
        return real + imaginary * numbers().unit

    def _cell(self, cell: int, wanted: Block, written: dict[int, tuple[Block, Any]]) -> Any:
        if cell in written:
            return _part(*written[cell], cell)
        known = [b for b in self._blocks if _has(b, cell)]
        # Reals first: they hold a part even where the other one was not set yet.
        for block in sorted(known, key=lambda b: (b.paired, b is wanted)):
            return _part(block, (cell - block.start) // block.step, cell)
        return UNSET


def _has(block: Block, cell: int) -> bool:
    i, rest = divmod(cell - block.start, block.step)
    return 0 <= i < block.entries.size and (block.paired or not rest)


def _part(block: Block, i: int, cell: int) -> Exact:
    entry = block.entries[i]
    if not block.paired or entry is UNSET:
        return entry
    return entry.imag if (cell - block.start) % 2 else entry.real


def root(array: np.ndarray) -> np.ndarray:
    """Return the array which owns the entries of a plain one."""
    while True:
        # `as_strided` puts an object of its own between a view and the array below.
        below = (
            array.base if isinstance(array.base, np.ndarray) else getattr(array.base, "base", None)
        )
        if not isinstance(below, np.ndarray):
            return array
        array = below
