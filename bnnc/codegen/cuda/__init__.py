"""Code for NVIDIA GPUs: schedules, CUDA source, images for each architecture, and the runtime's tables."""
