"""Optimizer helpers: what is clipped, what decays, and when Bop flips."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch", reason="torch is not installed (pip install 'bnnc[train]')")

import bnnc.nn as q  # noqa: E402


def net() -> torch.nn.Module:
    layers = [q.QLinear(3, 3), q.QLinear(3, 3, weight_bit=2), torch.nn.Linear(3, 3), q.QLinear(3, 3, weight_bit=32)]
    return torch.nn.Sequential(*layers)


def test_one_bit_weights_are_clipped_after_every_step() -> None:
    module = net()
    optimizer = torch.optim.SGD(module.parameters(), lr=100.0)
    handle = q.clip_after_step(optimizer, module, 0.5)
    for clipped in (True, False):
        for parameter in module.parameters():
            parameter.grad = torch.ones_like(parameter)
        optimizer.step()
        assert (float(module[0].weight.detach().min()) == -0.5) == clipped
        assert all(float(layer.weight.detach().min()) < -90 for layer in module[1:])
        handle.remove()


def test_latent_weights_do_not_decay() -> None:
    module = net()
    decay, keep = q.parameter_groups(module, 0.1)
    assert [id(p) for p in decay["params"]] == [id(module[2].weight), id(module[3].weight)]
    assert (decay["weight_decay"], keep["weight_decay"]) == (0.1, 0)
    assert len(decay["params"]) + len(keep["params"]) == len(list(module.parameters()))


def test_bop() -> None:
    weight = torch.nn.Parameter(torch.tensor([0.0, -0.5, 2.0, -1.0]))
    optimizer = q.Bop([weight], gamma=0.5, threshold=0.6)
    assert weight.tolist() == [1, -1, 1, -1]
    weight.grad = torch.tensor([1.0, -1.0, -1.0, 0.0])
    optimizer.step()  # momentum 0.5, below the threshold
    assert weight.tolist() == [1, -1, 1, -1]
    optimizer.step()  # 0.75: flips where it agrees with the weight
    assert weight.tolist() == [-1, 1, 1, -1]
    with pytest.raises(ValueError, match="gamma"):
        q.Bop([weight], gamma=0)
