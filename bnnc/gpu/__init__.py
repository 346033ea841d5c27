"""GPUs from Python: the driver, and arrays in their memory. Needs NumPy and NVIDIA's driver, nothing else."""
