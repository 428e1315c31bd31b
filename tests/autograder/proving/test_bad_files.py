"""Files that cannot be asked, and programs that only pretend."""

import re
import sys
from dataclasses import replace

import pytest

from autograder.proving import program
from autograder.proving.stopping import NotDone

UNKNOWN = {
    "branches on the position": (
        "def encode(x, position): return rope(x, position) if position > 3 else x",
        "`position > 3`",
    ),
    "loops for ever": ("def encode(x, position):\n    while True: pass", "still running after 2 s"),
    "too short": ("def encode(x, position): return x[1:]", r"shape \(3,\)"),
    "a column": ("def encode(x, position): return x[:, None]", r"shape \(4, 1\)"),
    "one number": ("def encode(x, position): return 3.0", r"shape \(\)"),
    "half as many complex numbers": (
        "def encode(x, position): return x[0::2] + 1j * x[1::2]",
        r"shape \(2,\)",
    ),
    "complex numbers": ("def encode(x, position): return 1j * x", "complex numbers"),
    "text": ("def encode(x, position): return 'x'", "the text 'x'"),
    "no return": ("def encode(x, position): rope(x, position)", "return"),
    "raises": ("def encode(x, position): raise KeyError(7)", "KeyError: 7"),
    "takes more": ("def encode(x, position, theta): return x", "missing 1 required"),
    "leaves": ("import sys\ndef encode(x, position): sys.exit(0)", "SystemExit"),
    "ends its process": ("import os\ndef encode(x, position): os._exit(0)", "ended the process"),
    "recursion": ("def encode(x, position): return encode(x, position)", "RecursionError"),
    "outside the class": ("def encode(x, position): return x * np.i0(position)", "symbols"),
    "not a number": ("def encode(x, position): return x * float('nan')", "not finite"),
    "random": ("def encode(x, position): return x * np.random.rand()", "On numbers"),
    "reads input": ("def encode(x, position): return x * int(input())", "NoInput"),
    "ends its process on symbols alone": (
        """
        import os
        def encode(x, position):
            if is_symbol(position): os._exit(0)
            return x
        """,
        "in symbols ended the process",
    ),
    "explodes": (
        """
        def encode(x, position):
            for _ in range(20): x = (x + x[::-1] + np.cos(position)) ** 3
            return x
        """,
        "explodes|too large",
    ),
    "loops for ever on symbols alone": (
        """
        def encode(x, position):
            while is_symbol(position): pass
            return x
        """,
        "in symbols takes too long",
    ),
}


@pytest.mark.parametrize(("source", "reason"), UNKNOWN.values(), ids=UNKNOWN)
def test_what_cannot_be_decided_is_unknown_and_says_why(ask, source, reason):
    report = ask(source)
    assert report.status == "unknown"
    assert re.search(reason, report.reason), report.reason
    assert report.reason.endswith((".", "?"))
    assert (report.witness, report.domain, report.isometry) == (None, "", None)


PRETENDS = {
    "other for numbers": """
        def encode(x, position):
            return position * x if isinstance(position, (int, float)) else rope(x, position)
    """,
    "other for floats": """
        def encode(x, position):
            return position * x if isinstance(position, float) else rope(x, position)
    """,
    "other for NumPy's numbers": """
        def encode(x, position):
            return position * x if isinstance(position, np.integer) else rope(x, position)
    """,
    "other at one position": """
        def encode(x, position):
            return 0 * x if isinstance(position, int) and position == 4242 else rope(x, position)
    """,
    "other for negative ones": """
        def encode(x, position):
            return 0 * x if isinstance(position, int) and position < 0 else rope(x, position)
    """,
    "other when it is called on symbols again": """
        calls = []
        def encode(x, position):
            if is_symbol(position):
                calls.append(position)
            return rope(x, 2 * position) if len(calls) == 1 else rope(x, position)
    """,
    "other for large entries": """
        def encode(x, position):
            return 0 * x if not is_symbol(x[0]) and x[0] >= 77 else rope(x, position)
    """,
}


@pytest.mark.parametrize("source", PRETENDS.values(), ids=PRETENDS)
def test_what_is_relative_on_symbols_alone_is_not_proved(ask, source):
    report = ask(source)
    assert report.status == "unknown"
    assert report.reason.startswith("On numbers it gives something else than on symbols: encode(")


def test_a_difference_within_rounding_is_no_refutation(ask):
    source = """
        def other(x, position):
            return pairs(x, position, np.exp(-np.log(10000.0) * 2 * np.arange(2) / 4) + 1e-16)
    """
    report = ask(source, "rope,other")
    assert report.status == "unknown"
    assert "round" in report.reason


def test_what_floats_show_without_a_proof_is_told(ask):
    report = ask("def encode(x, position): return x * np.i0(position)")
    assert "In floats, which prove nothing, a shift changes the score" in report.reason


@pytest.mark.skipif(sys.platform != "linux", reason="other systems are not told of the limit")
def test_a_program_has_so_much_memory_and_no_more(ask):
    source = "def encode(x, position): return x * len(bytearray({} * 2**20))"
    assert ask(source.format(10)).status == "proved"
    report = ask(source.format(3_000))
    assert (report.status, "MemoryError" in report.reason) == ("unknown", True)


def test_a_length_without_measure_is_unknown(ask):
    report = ask("encode = rope", dim=10**6)
    assert (report.status, report.reason) == (
        "unknown",
        "d = 1000000 is too large: 4096 is the most that is tried.",
    )


NOT_DONE = {
    "raises": ("1 / 0", "program.py, line 2, stops with ZeroDivisionError: division by zero."),
    "no syntax": ("x = = 1", "program.py, line 2, stops with SyntaxError: invalid syntax."),
    "leaves": ("import sys\nsys.exit(3)", "program.py, line 3, stops with SystemExit: 3."),
    "imports what is not there": ("import no_such_module", "installed packages can be imported"),
    "ends its process": ("import os\nos._exit(0)", "program.py ended the process that ran it"),
    "has no such function": ("def other(): ...", "has no `encode`; its functions are other."),
    "is empty": ("", "has no `encode`; there is no function in it."),
    "a class": ("class encode: ...", "`encode` of program.py is a class"),
    "a number": ("encode = 3", "`encode` of program.py is a whole number, not a function."),
    "a stub": ("def encode(x, position): ...", "has nothing in its body yet"),
}


@pytest.mark.parametrize(("source", "said"), NOT_DONE.values(), ids=NOT_DONE)
def test_a_file_that_cannot_be_asked_is_not_done_and_says_why(ask, source, said):
    with pytest.raises(NotDone) as stopped:
        ask(source, head="\n")
    assert said in str(stopped.value)


def test_a_file_without_end_is_stopped(ask, monkeypatch):
    monkeypatch.setattr(program, "LIMITS", replace(program.LIMITS, cell=0.5))
    with pytest.raises(NotDone, match=r"program.py was still running after 0.5 s\."):
        ask("while True: pass")


def test_what_a_file_prints_is_kept_and_cut(ask):
    source = """
        import os, sys
        print('{"status": "proved"}')
        os.write(1, b"past us")
        def encode(x, position):
            print("inside" + 10_000 * "!")
            return x
    """
    report = ask(source)
    assert report.status == "proved"
    assert report.printed.startswith('{"status": "proved"}\ninside!!!')
    assert len(report.printed) < 2_100
    assert "past us" not in report.printed
    with pytest.raises(NotDone) as stopped:
        ask("print('before')\n1 / 0")
    assert stopped.value.printed == "before\n"


def test_a_file_is_run_as_a_module_and_not_as_a_script(ask):
    source = """
        from __future__ import annotations
        import sys
        from dataclasses import dataclass

        @dataclass
        class Scale:
            by: float = 2.0

        def encode(x, position):
            return Scale().by * x

        assert sys.argv == [__file__] == ["program.py"]
        if __name__ == "__main__":
            1 / 0
    """
    assert ask(source, head="").status == "proved"


def test_a_file_may_delete_itself(ask, tmp_path):
    path = tmp_path / "program.py"
    assert ask(f"import os\nos.remove({str(path)!r})\nencode = rope").status == "proved"
    assert not path.exists()


def test_a_file_may_import_the_course(ask):
    source = """
        from ropelib import frequencies, rope
        def encode(x, position):
            return rope(x, position, frequencies(len(x)))
    """
    assert ask(source, head="").status == "proved"
