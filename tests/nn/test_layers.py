"""Layers against their definition, estimators against their formulas, and what PyTorch does to modules."""

from __future__ import annotations

import copy
import itertools

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="torch is not installed (pip install 'bnnc[train]')")

import bnnc.nn as q  # noqa: E402
from bnnc.nn import quantizers  # noqa: E402
from nn import definition  # noqa: E402

WIDTHS = [1, 2, 3, 8, 16, 32]
GRID = torch.tensor([-3, -1.5, -1, -0.75, -0.0, 0.0, 0.1, 0.25, 0.5, 1, 1.25, 50])


def images() -> torch.Tensor:
    x = torch.randn(2, 4, 6, 5)
    x[0, :, 2] = 0  # sign(0)
    x[1, :, 3] = 0.5  # a tie at every number of bits
    return x


def close(y: torch.Tensor, expected: np.ndarray) -> None:
    np.testing.assert_allclose(y.detach().numpy(), expected, rtol=1e-5, atol=1e-4)


@pytest.mark.parametrize("act_bit", WIDTHS)
@pytest.mark.parametrize("weight_bit", WIDTHS)
def test_bits_of_convolutions(act_bit: int, weight_bit: int) -> None:
    check_convolution(act_bit, weight_bit, "none", 1, None, 1)


PADS = list(itertools.product([0, 2], [-1, 0, 1, None]))


@pytest.mark.parametrize(("pad", "pad_value"), PADS)
@pytest.mark.parametrize("scaling", ["none", "tensor", "channel"])
@pytest.mark.parametrize("groups", [1, 2])
def test_binary_convolutions(pad: int, pad_value: int | None, scaling: str, groups: int) -> None:
    check_convolution(1, 1, scaling, pad, pad_value, groups)


@pytest.mark.parametrize(("weight_bit", "pad_value"), itertools.product([2, 8, 32], [-1, 0, 1]))
def test_pads_of_signs_among_other_weights(weight_bit: int, pad_value: int) -> None:
    check_convolution(1, weight_bit, "none", 2, pad_value, 2)


@pytest.mark.parametrize("act_bit", [2, 8, 32])
@pytest.mark.parametrize("pad", [0, 2])
def test_scales_of_channels_with_other_activations(act_bit: int, pad: int) -> None:
    check_convolution(act_bit, 1, "channel", pad, 0, 1)


def check_convolution(
    act_bit: int, weight_bit: int, scaling: str, pad: int, pad_value: int | None, groups: int
) -> None:
    layer = q.QConv2d(
        4, 6, 3, stride=2, padding=pad, groups=groups, act_bit=act_bit, weight_bit=weight_bit, scaling=scaling,
        pad_value=pad_value,
    )  # fmt: skip
    x, w, b = images(), layer.weight.detach().double().numpy(), layer.bias.detach().double().numpy()
    padded_with = (1 if act_bit == 1 else 0) if pad_value is None else pad_value
    inputs = definition.activation(x.double().numpy(), act_bit)
    dot = definition.convolve(inputs, definition.weight(w, weight_bit), 2, pad, padded_with, groups)
    close(layer(x), definition.answer(dot, w, b, act_bit, weight_bit, scaling))


@pytest.mark.parametrize("bits", list(itertools.product([1, 2, 32], [1, 4, 32])))
def test_dense(bits: tuple[int, int]) -> None:
    layer = q.QLinear(24, 5, act_bit=bits[0], weight_bit=bits[1])
    x = images().reshape(10, 24)
    w, b = layer.weight.detach().double().numpy(), layer.bias.detach().double().numpy()
    dot = definition.activation(x.double().numpy(), bits[0]) @ definition.weight(w, bits[1]).T
    close(layer(x), definition.answer(dot, w, b, *bits, "none"))


def test_one_dimension_is_a_row_of_two() -> None:
    row, image = q.QConv1d(3, 4, 3, padding="same"), q.QConv2d(3, 4, (1, 3), padding="same")
    image.load_state_dict({"weight": row.weight[:, :, None], "bias": row.bias})
    x = torch.randn(2, 3, 7)
    assert torch.equal(row(x), image(x[:, :, None])[:, :, 0])


@pytest.mark.parametrize("bits", [1, 2, 5, 32])
def test_activation(bits: int) -> None:
    expected = definition.sign(GRID.numpy()) if bits == 1 else definition.quantize(GRID.clamp(0, 1).numpy(), bits)
    close(q.QActivation(bits)(GRID), expected)
    assert torch.equal(q.QActivation(bits, backward_only=True)(GRID), GRID)


def test_just_below_a_tie() -> None:
    below = np.nextafter(np.float32(0.5), np.float32(0))
    assert quantizers.round_half_away(torch.tensor([below, 0.5, 1.5])).tolist() == [0, 1, 2]


def slope(function, x: torch.Tensor) -> np.ndarray:
    x = x.clone().requires_grad_()
    function(x).sum().backward()
    return x.grad.numpy()


@pytest.mark.parametrize("estimator", quantizers.ESTIMATORS)
@pytest.mark.parametrize("backward_only", [False, True])
def test_gradient_of_signs(estimator: str, backward_only: bool) -> None:
    x = GRID.double().numpy()
    with np.errstate(over="ignore"):
        expected = {
            "ste": np.where(np.abs(x) <= 1, 1.0, 0.0),
            "approx_sign": np.where(np.abs(x) < 1, 2 - 2 * np.abs(x), 0),
            "swish_sign": 5 * (2 - 5 * x * np.tanh(2.5 * x)) / (1 + np.cosh(5 * x)),
        }[estimator]
    layer = q.QActivation(1, backward_only=backward_only, estimator=estimator)
    np.testing.assert_allclose(slope(layer, GRID), expected, rtol=1e-4, atol=1e-6)


def test_gradient_of_levels() -> None:
    inside = (GRID >= 0) & (GRID <= 1)
    np.testing.assert_allclose(slope(q.QActivation(3), GRID), inside.float().numpy(), rtol=1e-6)
    t = np.tanh(GRID.double().numpy())
    expected = 7 * (1 - t**2) / np.abs(t).max()
    np.testing.assert_allclose(slope(lambda w: quantizers.weight_levels(w, 3), GRID), expected, rtol=1e-4, atol=1e-6)


SLOPES = {
    "ste": lambda x: np.where(np.abs(x) <= 1, 1.0, 0.0),
    "approx_sign": lambda x: np.where(np.abs(x) < 1, 2 - 2 * np.abs(x), 0),
}


@pytest.mark.parametrize("estimator", SLOPES)
@pytest.mark.parametrize("scaling", ["none", "tensor", "channel"])
def test_gradient_of_binary_layers(estimator: str, scaling: str) -> None:
    """The estimator is the activations', weights pass straight through up to 1, and scales count as constants."""
    layer = q.QLinear(6, 3, scaling=scaling, estimator=estimator)
    x, upstream = torch.randn(4, 6, requires_grad=True), torch.randn(4, 3)
    with torch.no_grad():
        layer.weight.mul_(4)
    layer(x).backward(upstream)
    w, a, g = (t.detach().double().numpy() for t in (layer.weight, x, upstream))
    assert np.abs(w).max() > 1 > np.abs(w).min()
    factor = {"none": 0.5, "tensor": 0.5 * np.abs(w).mean(), "channel": np.abs(w).mean(1)}[scaling]
    into_weight = (g * factor).T @ definition.sign(a) * SLOPES["ste"](w)
    into_input = (g * factor) @ definition.sign(w) * SLOPES[estimator](a)
    np.testing.assert_allclose(layer.weight.grad.numpy(), into_weight, rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(x.grad.numpy(), into_input, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize(("act_bit", "weight_bit"), [(2, 2), (4, 8), (8, 1), (1, 3), (32, 4), (4, 32)])
def test_gradient_of_layers_of_levels(act_bit: int, weight_bit: int) -> None:
    layer = q.QLinear(6, 3, act_bit=act_bit, weight_bit=weight_bit)
    x, upstream = torch.randn(4, 6, requires_grad=True), torch.randn(4, 3)
    layer(x).backward(upstream)
    w, a, g = (t.detach().double().numpy() for t in (layer.weight, x, upstream))
    t = np.tanh(w)
    slopes = {1: SLOPES["ste"](w), 32: np.ones_like(w)}
    into_weight = g.T @ definition.activation(a, act_bit) * slopes.get(weight_bit, (1 - t**2) / np.abs(t).max())
    slopes = {1: SLOPES["ste"](a), 32: np.ones_like(a)}
    into_input = g @ definition.weight(w, weight_bit) * slopes.get(act_bit, (a >= 0) & (a <= 1))
    np.testing.assert_allclose(layer.weight.grad.numpy(), into_weight, rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(x.grad.numpy(), into_input, rtol=1e-4, atol=1e-5)


def test_float_state_dicts_load() -> None:
    for quantized, plain in ((q.QConv2d(3, 4, 3), torch.nn.Conv2d(3, 4, 3)), (q.QLinear(3, 4), torch.nn.Linear(3, 4))):
        quantized.load_state_dict(plain.state_dict())
        assert torch.equal(quantized.weight, plain.weight)
        assert isinstance(quantized, type(plain))
    assert (q.QConvolution, q.QFullyConnected) == (q.QConv2d, q.QLinear)


@pytest.mark.parametrize(("act_bit", "weight_bit"), [(1, 1), (8, 8)])
@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_autocast(act_bit: int, weight_bit: int, dtype: torch.dtype) -> None:
    layer = q.QConv2d(64, 4, 3, act_bit=act_bit, weight_bit=weight_bit)
    x = torch.rand(1, 64, 5, 5)
    with torch.autocast("cpu", dtype):
        y = layer(x)
        y.float().sum().backward()
    assert y.dtype == dtype and layer.weight.grad.dtype == torch.float32
    torch.testing.assert_close(y.float(), layer(x), rtol=2e-2, atol=0.1)


def net() -> torch.nn.Module:
    return torch.nn.Sequential(q.QConv2d(3, 4, 3, padding=1), torch.nn.BatchNorm2d(4), q.QConv2d(4, 2, 3, act_bit=2))


def test_copies_and_traces_answer_equally() -> None:
    module, x = net().eval(), torch.randn(1, 3, 6, 6)
    expected = module(x)
    traced = torch.export.export(module, (x,)).module()
    compiled = torch.compile(module, backend="aot_eager", fullgraph=True)
    for other in (copy.deepcopy(module), traced, compiled, torch.nn.DataParallel(module)):
        assert torch.equal(other(x), expected)


def test_compiled_gradients_are_equal() -> None:
    module, x = net(), torch.randn(2, 3, 6, 6)
    twin = copy.deepcopy(module)
    module(x).sum().backward()
    torch.compile(twin, backend="aot_eager", fullgraph=True)(x).sum().backward()
    for left, right in zip(module.parameters(), twin.parameters(), strict=True):
        torch.testing.assert_close(left.grad, right.grad)


@pytest.mark.parametrize(
    ("options", "text"),
    [
        ({"act_bit": 0}, "act_bit=0"),
        ({"weight_bit": 33}, "weight_bit=33"),
        ({"scaling": "row"}, "scaling='row'"),
        ({"scaling": "tensor", "act_bit": 2}, "act_bit=1 and weight_bit=1"),
        ({"scaling": "channel", "weight_bit": 2}, "weight_bit=1"),
        ({"pad_value": 2}, "pad_value=2"),
        ({"pad_value": 1, "act_bit": 4}, "pad_value=0"),
        ({"padding_mode": "reflect"}, "padding_mode"),
        ({"estimator": "magic"}, "estimator='magic'"),
    ],
)
def test_undefined_combinations_are_refused(options: dict, text: str) -> None:
    with pytest.raises(ValueError, match=text):
        q.QConv2d(2, 2, 3, **options)
