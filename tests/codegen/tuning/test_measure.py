"""Kernels that TVM can call and its runners measure: here, and on a device behind a tracker on this machine."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import tvm
from tvm import te, tirx

from bnnc.codegen.compute import COMPUTE
from bnnc.codegen.schedule import schedule_function
from bnnc.codegen.targets import INSTRUCTION_SETS, host_instruction_sets
from bnnc.codegen.tuning import measure
from bnnc.codegen.tuning.measure import Meter, Tracker, link_kernel
from bnnc.errors import UsageError

ISA = host_instruction_sets()[-1]
KEY = "bnnc-test"
PATIENCE = 30  # seconds until a tracker that does not work is given up


def border_layer() -> tirx.PrimFunc:
    """A kernel that takes indices: base[rows[y], columns[x], o] - 2 * mismatches."""
    bits = te.placeholder((1, 6, 6, 1), "uint32", name="bits")
    weights = te.placeholder((2, 3, 3, 1, 16), "uint32", name="weights")
    base = te.placeholder((3, 3, 32), "int32", name="base")
    rows, columns = (te.placeholder((4,), "int32", name=name) for name in ("rows", "columns"))
    attrs = {"channels": 32, "out_channels": 32, "kernel": (3, 3), "groups": 1, "strides": (1, 1), "dilation": (1, 1)}
    count = COMPUTE["bnnc.binary_conv2d"](ISA, attrs, bits, weights)
    dots = COMPUTE["bnnc.border_dot"](ISA, {}, count, base, rows, columns)
    return schedule_function(te.create_prim_func([bits, weights, base, rows, columns, dots]), ISA)


def test_tvm_can_call_a_kernel(tmp_path: Path) -> None:
    random = np.random.default_rng(0)
    bits, weights = random.integers(0, 2, (6, 6, 32)), random.integers(0, 2, (32, 3, 3, 32))
    base = random.integers(-9, 9, (3, 3, 32), "int32")
    place = np.array([0, 1, 1, 2], "int32")
    packed = np.packbits(bits.astype(bool), axis=-1, bitorder="little").view("uint32").reshape(1, 6, 6, 1)
    words = np.packbits(weights.astype(bool), axis=-1, bitorder="little").view("uint32")
    lanes = np.ascontiguousarray(words.reshape(2, 16, 3, 3, 1).transpose(0, 2, 3, 4, 1))
    out = tvm.runtime.tensor(np.zeros((1, 4, 4, 32), "int32"))
    library = tvm.runtime.load_module(str(link_kernel(border_layer(), ISA, tmp_path)))
    library["main"](*map(tvm.runtime.tensor, (packed, lanes, base, place, place)), out)
    for y, x in np.ndindex(4, 4):
        differ = (bits[y : y + 3, x : x + 3][None] != weights).sum((1, 2, 3))
        np.testing.assert_array_equal(out.numpy()[0, y, x], base[place[y], place[x]] - 2 * differ)


def test_measuring_here(tmp_path: Path) -> None:
    seconds = Meter().seconds(border_layer(), ISA, tmp_path)
    assert isinstance(seconds, float) and seconds > 0


def test_an_instruction_set_that_does_not_run_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measure, "host_instruction_sets", lambda: INSTRUCTION_SETS[1:])
    Meter().check(INSTRUCTION_SETS[1])
    Meter(Tracker("far", 9190, "device")).check(INSTRUCTION_SETS[0])  # who knows what runs there
    with pytest.raises(UsageError, match="this machine cannot run avx512_vpopcntdq"):
        Meter().check(INSTRUCTION_SETS[0])


def test_without_what_the_runners_need(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(measure, "find_spec", lambda name: None)
    with pytest.raises(UsageError, match=r"^--tune needs cloudpickle and psutil: pip install 'bnnc\[tune\]'$"):
        Meter().seconds(border_layer(), ISA, tmp_path)


@pytest.mark.parametrize("address", ["host", "host:", ":9190", "host:port", "host:0", "host:99999", ""])
def test_addresses(address: str) -> None:
    with pytest.raises(UsageError, match="not HOST:PORT"):
        Tracker.parse(address, KEY)


def test_no_tracker() -> None:
    with socket.socket() as held:  # bound but not listening: nobody answers
        held.bind(("127.0.0.1", 0))
        tracker = Tracker("127.0.0.1", held.getsockname()[1], KEY)
        with pytest.raises(UsageError, match=r"no tracker answers there: .*refused"):
            tracker.check()


@pytest.fixture(scope="module")
def tracker() -> Iterator[Tracker]:
    """TVM's own tracker, and one device: this machine."""
    pytest.importorskip("tornado", reason="TVM's RPC tracker needs tornado")
    from tvm import rpc
    from tvm.rpc.server import Server
    from tvm.rpc.tracker import Tracker as Started

    started = Started("127.0.0.1", 9190, 9290, silent=True, timeout=PATIENCE)
    if started.port is None or started.port < 0:
        pytest.skip("TVM's RPC tracker finds no free port")
    address = ("127.0.0.1", started.port)
    server = Server("127.0.0.1", 9291, 9391, tracker_addr=address, key=KEY, silent=True, timeout=PATIENCE)
    end = time.monotonic() + PATIENCE
    while not rpc.connect_tracker(*address).summary()["server_info"]:
        if time.monotonic() > end:
            pytest.skip("TVM's RPC server does not find its tracker")
        time.sleep(0.05)
    yield Tracker(*address, KEY)
    server.terminate()
    started.terminate()


def test_measuring_there(tracker: Tracker, tmp_path: Path) -> None:
    seconds = Meter(tracker).seconds(border_layer(), ISA, tmp_path)
    assert isinstance(seconds, float) and seconds > 0


def test_no_such_device(tracker: Tracker) -> None:
    with pytest.raises(UsageError, match="it has no device by the key 'phone'"):
        Tracker(tracker.host, tracker.port, "phone").check()
