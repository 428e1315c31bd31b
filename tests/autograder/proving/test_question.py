"""Right and wrong encodings, asked as a person would write them."""

import numpy as np
import pytest

ROPE = "encode = rope"
RELATIVE = {
    "adjacent pairs": ROPE,
    "half split": """
        def encode(x, position):
            a, b = x[: len(x) // 2], x[len(x) // 2 :]
            angle = position * frequencies(x)
            c, s = np.cos(angle), np.sin(angle)
            return np.concatenate([a * c - b * s, a * s + b * c])
    """,
    "identity": "def encode(x, position): return x",
    "off by one": "def encode(x, position): return rope(x, position + 1)",
    "clockwise": "encode = lambda x, position: rope(x, -position)",
    "twice as long": "def encode(x, position): return 2 * rope(x, position)",
    "reflection": """
        def encode(x, position):
            c, s = np.cos(position * frequencies(x)), np.sin(position * frequencies(x))
            a, b = x[0::2], x[1::2]
            return np.stack([a * c + b * s, a * s - b * c], axis=-1).reshape(len(x))
    """,
    "a list from a loop": """
        def encode(x, position):
            result = []
            for j in range(0, len(x), 2):
                angle = position * 100.0 ** (-j / len(x))
                c, s = np.cos(angle), np.sin(angle)
                result += [x[j] * c - x[j + 1] * s, x[j] * s + x[j + 1] * c]
            return result
    """,
    "an instance": """
        class Encoding:
            base = 500.0
            def __call__(self, x, position):
                return pairs(x, position, self.base ** (-np.arange(len(x) // 2)))
        encode = Encoding()
    """,
    "a partial": """
        from functools import partial
        encode = partial(pairs, theta=np.array([1.0, 0.25]))
    """,
    "a bound method": """
        class Encoding:
            def turned(self, x, position):
                return rope(x, position)
        encode = Encoding().turned
    """,
}
NOT_RELATIVE = {
    "added sines": """
        def encode(x, position):
            angle = position * frequencies(x)
            return x + np.stack([np.sin(angle), np.cos(angle)], axis=-1).reshape(len(x))
    """,
    "scaled by the position": "def encode(x, position): return position * rope(x, position)",
    "position added": "def encode(x, position): return x + position",
    "shrunk": "def encode(x, position): return np.exp(-position / 100) * x",
}


@pytest.mark.parametrize("source", RELATIVE.values(), ids=RELATIVE)
def test_a_relative_encoding_is_proved(ask, source):
    report = ask(source)
    assert (report.status, report.reason) == ("proved", "")
    assert report.domain == "for all real q, k, m and n, at d = 4"
    assert report.steps
    assert report.witness is None
    assert report.tested > 20


@pytest.mark.parametrize("source", NOT_RELATIVE.values(), ids=NOT_RELATIVE)
def test_another_is_refuted_with_numbers_that_show_it(ask, source, tmp_path):
    report = ask(source)
    assert report.status == "refuted"
    assert_that_it_shows(report.witness, encode_of(tmp_path), encode_of(tmp_path))


def test_two_functions_are_those_of_q_and_k(ask, tmp_path):
    source = "def turned(x, position): return rope(x, -position)"
    report = ask(source, "rope,turned")
    assert report.status == "refuted"
    functions = encode_of(tmp_path, "rope"), encode_of(tmp_path, "turned")
    assert_that_it_shows(report.witness, *functions)
    assert ask(source, "turned,turned").status == "proved"


def test_scales_that_cancel_are_relative(ask):
    source = """
        def of_q(x, position): return np.exp(position / 50) * rope(x, position)
        def of_k(x, position): return np.exp(-position / 50) * rope(x, position)
    """
    report = ask(source, "of_q,of_k")
    assert (report.status, report.isometry) == ("proved", False)


@pytest.mark.parametrize("dim", [2, 6, 32])
def test_any_even_length(ask, dim):
    report = ask(ROPE, dim=dim)
    assert (report.status, report.dim) == ("proved", dim)
    assert report.domain.endswith(f"at d = {dim}")


@pytest.mark.parametrize(
    ("source", "kept"),
    [
        (ROPE, True),
        (RELATIVE["reflection"], True),
        (RELATIVE["twice as long"], False),
        (NOT_RELATIVE["shrunk"], False),
    ],
)
def test_whether_lengths_are_kept(ask, source, kept):
    assert ask(source).isometry is kept


def test_a_turn_that_only_whole_positions_do_not_see(ask):
    report = ask("def encode(x, position): return x * np.cos(np.pi * position)")
    assert report.status == "refuted"
    assert "whole positions it holds" in report.domain
    moved = (report.witness.m, report.witness.n, report.witness.shift)
    assert not all(one.is_Integer for one in moved)


def encode_of(folder, name="encode"):
    namespace = {}
    exec((folder / "program.py").read_text(encoding="utf-8"), namespace)
    return namespace[name]


def assert_that_it_shows(witness, query, key):
    """Run the program itself on the counter-example."""
    told = witness.as_json()
    q, k = np.array(told["q"], dtype=float), np.array(told["k"], dtype=float)
    for shift, said in ((0, "score"), (told["shift"], "shifted_score")):
        score = np.dot(query(q, told["m"] + shift), key(k, told["n"] + shift))
        np.testing.assert_allclose(score, told[said], rtol=1e-9, atol=1e-12)
    assert abs(told["score"] - told["shifted_score"]) > 1e-6
