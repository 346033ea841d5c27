"""PyTorch in half precision on the GPU: compiled, tuned, constants folded, channels last, one CUDA graph."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import onnx

from benchmarks.peers.contender import MissingError, Network, Run, timed

WARM_UP = 3  # runs before capturing: what is chosen by measuring is chosen then


def version() -> str:
    try:
        import torch
    except ImportError as error:
        raise MissingError("PyTorch is not installed") from error
    if not torch.cuda.is_available():
        raise MissingError(f"PyTorch {torch.__version__} finds no GPU")
    return f"PyTorch {torch.__version__}"


@contextmanager
def prepare(network: Network) -> Iterator[Run]:
    """Raises MissingError."""
    version()
    import torch
    import torch._dynamo
    import torch._inductor.config

    from benchmarks.cuda import torch_network

    torch._inductor.config.freezing = True
    torch._dynamo.reset()  # forgets the network before
    module = torch_network.Network(onnx.load(network.path)).eval().to("cuda", torch.float16)
    module = module.to(memory_format=torch.channels_last)
    compiled = torch.compile(module, mode="max-autotune-no-cudagraphs", fullgraph=True, dynamic=False)
    (values,) = network.inputs.values()
    image = torch.from_numpy(values).to("cuda", torch.float16, memory_format=torch.channels_last)
    graph, aside = torch.cuda.CUDAGraph(), torch.cuda.Stream()
    with torch.inference_mode():
        aside.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(aside):
            for _ in range(WARM_UP):
                compiled(image)
        torch.cuda.current_stream().wait_stream(aside)
        with torch.cuda.graph(graph):
            compiled(image)

    def run() -> None:
        graph.replay()
        torch.cuda.synchronize()

    yield timed(run)
