"""Scaled frequencies, slopes and buckets, beside those of the Transformers library.

Optional: it needs `transformers` 5 or later and `torch`, which the course does not. That library
computes in float32, whose rounding alone makes 1e-6 with large bases. So it is asked twice: as it
is, and with float64 in place of `torch.float`, where the two agree to 1e-6 or much better.
"""

import numpy as np
import pytest

from ropelib import (
    alibi_slopes,
    base_scaled,
    dynamic_ntk,
    frequencies,
    interpolated,
    llama3,
    longrope,
    longrope_attention_factor,
    partial_rotary,
    t5_bucket,
    yarn_attention_factor,
    yarn_by_index,
)

WHY = "compares with the Transformers library, which is not installed (pip install {})"
torch = pytest.importorskip("torch", reason=WHY.format("torch"))
transformers = pytest.importorskip(
    "transformers", minversion="5", reason=WHY.format("'transformers>=5'")
)
init_functions = pytest.importorskip("transformers.modeling_rope_utils").ROPE_INIT_FUNCTIONS

SETTINGS = [(64, 10000.0, 2048), (128, 500000.0, 8192), (96, 10000.0, 4096), (80, 1e6, 32768)]


TOLERANCES = {"float64": 1e-6, "float32": 2e-6}


@pytest.fixture(params=TOLERANCES)
def agree(request, monkeypatch):
    """Have the library compute in a precision, and compare accordingly."""
    monkeypatch.setattr(torch, "float", getattr(torch, request.param))
    tolerance = TOLERANCES[request.param]
    return lambda ours, theirs: np.testing.assert_allclose(ours, theirs, rtol=tolerance)


def reference(kind, d, base, trained, wanted=None, seq_len=None, **parameters):
    """Give the frequencies and the attention factor that the library computes."""
    config = transformers.LlamaConfig(
        hidden_size=4 * d,
        num_attention_heads=4,
        head_dim=d,
        max_position_embeddings=wanted or trained,
        rope_parameters={"rope_type": kind, "rope_theta": base, **parameters},
    )
    theta, factor = init_functions[kind](config, "cpu", seq_len)
    return theta.double().numpy(), factor


@pytest.mark.parametrize(("d", "base", "trained"), SETTINGS)
@pytest.mark.parametrize("factor", [1.0, 2.0, 8.0, 40.0])
class TestByFactor:
    def test_linear(self, agree, d, base, trained, factor):
        theta, _ = reference("linear", d, base, trained, factor=factor)
        agree(interpolated(frequencies(d, base), factor), theta)

    def test_dynamic(self, agree, d, base, trained, factor):
        for length in (trained // 2, trained, trained + 1, 3 * trained):
            theta, _ = reference("dynamic", d, base, trained, seq_len=length, factor=factor)
            agree(dynamic_ntk(d, base, trained, length, factor), theta)

    def test_dynamic_with_the_factor_one_is_a_larger_base(self, agree, d, base, trained, factor):
        length = int(factor * trained)
        theta, _ = reference("dynamic", d, base, trained, seq_len=length, factor=1.0)
        agree(base_scaled(d, base, factor), theta)

    @pytest.mark.parametrize(("fast", "slow"), [(32.0, 1.0), (16.0, 2.0), (4.0, 3.9)])
    def test_yarn(self, agree, d, base, trained, factor, fast, slow):
        theta, attention = reference(
            "yarn",
            d,
            base,
            trained,
            wanted=int(factor * trained),
            factor=factor,
            original_max_position_embeddings=trained,
            beta_fast=fast,
            beta_slow=slow,
        )
        agree(yarn_by_index(d, base, factor, trained, fast, slow), theta)
        agree(yarn_attention_factor(factor), attention)

    @pytest.mark.parametrize(("low", "high"), [(1.0, 4.0), (2.0, 16.0)])
    def test_llama3(self, agree, d, base, trained, factor, low, high):
        theta, _ = reference(
            "llama3",
            d,
            base,
            trained,
            wanted=int(factor * trained),
            factor=factor,
            low_freq_factor=low,
            high_freq_factor=high,
            original_max_position_embeddings=trained,
        )
        agree(llama3(frequencies(d, base), factor, low, high, trained), theta)

    def test_longrope(self, agree, d, base, trained, factor):
        rng = np.random.default_rng(7)
        short, long = rng.uniform(1, 2, d // 2), rng.uniform(1, 60, d // 2)
        for length, factors in ((trained, short), (trained + 1, long)):
            theta, attention = reference(
                "longrope",
                d,
                base,
                trained,
                wanted=int(factor * trained),
                seq_len=length,
                factor=factor,
                short_factor=short.tolist(),
                long_factor=long.tolist(),
                original_max_position_embeddings=trained,
            )
            agree(longrope(frequencies(d, base), factors), theta)
            agree(longrope_attention_factor(trained, factor * trained), attention)


@pytest.mark.parametrize(("d", "part"), [(64, 0.25), (64, 1.0), (96, 0.5), (128, 0.75)])
def test_partial_rotary(agree, d, part):
    from transformers.models.gpt_neox.modeling_gpt_neox import GPTNeoXRotaryEmbedding

    config = transformers.GPTNeoXConfig(
        hidden_size=4 * d,
        num_attention_heads=4,
        rope_parameters={
            "rope_type": "default",
            "rope_theta": 10000.0,
            "partial_rotary_factor": part,
        },
    )
    theta, _ = GPTNeoXRotaryEmbedding.compute_default_rope_parameters(config, "cpu")
    rotated = int(part * d)
    assert len(theta) == rotated // 2
    agree(partial_rotary(d, rotated)[: rotated // 2], theta.double().numpy())


@pytest.mark.parametrize(("buckets", "largest"), [(32, 128), (16, 100), (24, 777)])
def test_t5_buckets(buckets, largest):
    from transformers.models.t5.modeling_t5 import T5Attention

    distance = np.arange(-5, 1000)
    # The library counts from the query to the key.
    theirs = T5Attention._relative_position_bucket(
        torch.from_numpy(-distance), bidirectional=False, num_buckets=buckets, max_distance=largest
    )
    np.testing.assert_array_equal(t5_bucket(distance, buckets, largest), theirs.numpy())


@pytest.mark.parametrize("heads", [1, 2, 8, 12, 16, 40, 71])
def test_alibi_slopes(agree, heads):
    from transformers.models.bloom.modeling_bloom import build_alibi_tensor

    # Key 1 is one position beyond key 0.
    bias = build_alibi_tensor(torch.ones(1, 2, dtype=torch.int64), heads, torch.float32)
    agree(alibi_slopes(heads), bias[:, 0, 1].double().numpy())
