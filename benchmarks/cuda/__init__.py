"""What compiled networks and their kernels do on an NVIDIA GPU: ``python -m benchmarks.cuda``."""
